/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-period-edit"

#include "config.h"

#include "school/bc-period-edit.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "school/bc-removal.h"
#include "school/bc-school-calendar.h"

#define USUAL_DAYS 69

BcSchoolYear *
bc_period_edit_find_year (BcEdits *edits, const char *today, GError **error)
{
  g_autoptr (GPtrArray) years = bc_edits_list (edits, BC_TYPE_SCHOOL_YEAR, error, -1);
  BcSchoolYear *found = NULL;

  for (guint i = 0; years != NULL && i < years->len; i++)
    {
      const char *start = bc_record_get_text (years->pdata[i], BC_SCHOOL_YEAR_START);

      if (found == NULL || (g_strcmp0 (start, today) <= 0
                            && g_strcmp0 (start, bc_record_get_text (
                                                   found, BC_SCHOOL_YEAR_START)) > 0))
        found = years->pdata[i];
    }
  return found != NULL ? g_object_ref (found) : NULL;
}

static GPtrArray *
list_periods (BcEdits *edits, const char *year_id, GError **error)
{
  GPtrArray *periods = bc_edits_list (edits, BC_TYPE_PERIOD, error, BC_PERIOD_SCHOOL_YEAR,
                                      year_id, -1);

  if (periods != NULL)
    bc_school_calendar_sort_periods (periods);
  return periods;
}

GPtrArray *
bc_period_edit_list (BcEdits *edits, BcSchoolYear *year, GError **error)
{
  return list_periods (edits, bc_record_get_id (year), error);
}

gboolean
bc_period_edit_add (BcEdits *edits, BcSchoolYear *year, GError **error)
{
  g_autoptr (GPtrArray) periods = bc_period_edit_list (edits, year, error);
  BcPeriod *last = periods != NULL && periods->len > 0 ? periods->pdata[periods->len - 1] : NULL;
  const char *year_end = bc_record_get_text (year, BC_SCHOOL_YEAR_END);
  g_autofree char *start = last != NULL
                             ? bc_day_shift (bc_record_get_text (last, BC_PERIOD_END), 1)
                             : g_strdup (bc_record_get_text (year, BC_SCHOOL_YEAR_START));
  g_autofree char *end = bc_day_shift (start, USUAL_DAYS);
  gboolean ends_with_year = g_strcmp0 (start, year_end) <= 0 && g_strcmp0 (end, year_end) > 0;
  g_autoptr (BcPeriod) period = NULL;

  if (periods == NULL)
    return FALSE;
  period = bc_record_new (BC_TYPE_PERIOD);
  bc_record_set_text (period, BC_PERIOD_SCHOOL_YEAR, bc_record_get_id (year));
  bc_record_set_integer (period, BC_PERIOD_NUMBER, periods->len + 1);
  bc_record_set_text (period, BC_PERIOD_START, start);
  bc_record_set_text (period, BC_PERIOD_END, ends_with_year ? year_end : end);
  bc_edits_begin (edits, _("A new period"));
  bc_edits_add (edits, period);
  bc_edits_end (edits);
  return TRUE;
}

gboolean
bc_period_edit_remove (BcEdits *edits, BcPeriod *period)
{
  g_autoptr (GPtrArray) periods =
    list_periods (edits, bc_record_get_text (period, BC_PERIOD_SCHOOL_YEAR), NULL);
  guint number = 0;

  if (periods == NULL || periods->len < 2 || bc_removal_is_used (edits, period))
    return FALSE;
  bc_edits_begin (edits, _("Removing a period"));
  for (guint i = 0; i < periods->len; i++)
    {
      if (periods->pdata[i] != period)
        bc_edits_set_integer (edits, periods->pdata[i], BC_PERIOD_NUMBER, ++number);
    }
  bc_edits_remove (edits, period);
  bc_edits_end (edits);
  return TRUE;
}

char *
bc_period_edit_dup_problem (GPtrArray *periods, guint at)
{
  BcPeriod *period = periods->pdata[at];
  const char *start = bc_record_get_text (period, BC_PERIOD_START);
  const char *before = at > 0 ? bc_record_get_text (periods->pdata[at - 1], BC_PERIOD_END) : "";

  if (g_strcmp0 (bc_record_get_text (period, BC_PERIOD_END), start) < 0)
    return g_strdup (_("This period ends before it begins."));
  if (*before != '\0' && g_strcmp0 (start, before) <= 0)
    return g_strdup (_("This period begins before the one above has ended."));
  return g_strdup ("");
}
