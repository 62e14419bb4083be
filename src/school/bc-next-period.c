/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-next-period"

#include "school/bc-next-period.h"

#include "domain/bc-day.h"
#include "school/bc-school-calendar.h"

static GPtrArray *
list_periods (BcEdits *edits, GError **error)
{
  GPtrArray *periods = bc_edits_list (edits, BC_TYPE_PERIOD, error, -1);

  if (periods != NULL)
    bc_school_calendar_sort_periods (periods);
  return periods;
}

static gboolean
is_taken (BcEdits *edits, BcPlan *plan, BcPeriod *period)
{
  g_autoptr (GPtrArray) plans = bc_edits_list (
    edits, BC_TYPE_PLAN, NULL, BC_PLAN_GROUP, bc_record_get_text (plan, BC_PLAN_GROUP),
    BC_PLAN_PERIOD, bc_record_get_id (period), BC_PLAN_SUBJECT,
    bc_record_get_text (plan, BC_PLAN_SUBJECT), -1);

  return plans == NULL || plans->len > 0;
}

static BcPeriod *
find_period (GPtrArray *periods, BcPlan *plan)
{
  for (guint i = 0; i < periods->len; i++)
    {
      if (g_str_equal (bc_record_get_id (periods->pdata[i]),
                       bc_record_get_text (plan, BC_PLAN_PERIOD)))
        return periods->pdata[i];
    }
  return NULL;
}

GPtrArray *
bc_next_period_list (BcEdits *edits, BcPlan *plan, GError **error)
{
  GPtrArray *periods = list_periods (edits, error);
  BcPeriod *now = periods != NULL ? find_period (periods, plan) : NULL;
  const char *start = now != NULL ? bc_record_get_text (now, BC_PERIOD_START) : "";
  g_autofree char *after = g_strdup (start);

  for (guint i = periods != NULL ? periods->len : 0; i > 0; i--)
    {
      BcPeriod *period = periods->pdata[i - 1];

      if (g_strcmp0 (bc_record_get_text (period, BC_PERIOD_START), after) <= 0 ||
          is_taken (edits, plan, period))
        g_ptr_array_remove_index (periods, i - 1);
    }
  return periods;
}

/* The year that @day lies in, else the one of @otherwise. */
static char *
dup_year (BcEdits *edits, const char *day, BcPeriod *otherwise)
{
  g_autoptr (GPtrArray) years = bc_edits_list (edits, BC_TYPE_SCHOOL_YEAR, NULL, -1);

  for (guint i = 0; years != NULL && i < years->len; i++)
    {
      if (g_strcmp0 (bc_record_get_text (years->pdata[i], BC_SCHOOL_YEAR_START), day) <= 0 &&
          g_strcmp0 (day, bc_record_get_text (years->pdata[i], BC_SCHOOL_YEAR_END)) <= 0)
        return g_strdup (bc_record_get_id (years->pdata[i]));
    }
  return g_strdup (otherwise != NULL ? bc_record_get_text (otherwise, BC_PERIOD_SCHOOL_YEAR) : "");
}

static gint64
next_number (GPtrArray *periods, const char *year)
{
  gint64 number = 0;

  for (guint i = 0; i < periods->len; i++)
    {
      if (g_str_equal (bc_record_get_text (periods->pdata[i], BC_PERIOD_SCHOOL_YEAR), year))
        number = MAX (number, bc_record_get_integer (periods->pdata[i], BC_PERIOD_NUMBER));
    }
  return number + 1;
}

static char *
dup_last_day (GPtrArray *periods)
{
  const char *last = "";

  for (guint i = 0; i < periods->len; i++)
    {
      const char *end = bc_record_get_text (periods->pdata[i], BC_PERIOD_END);

      last = g_strcmp0 (end, last) > 0 ? end : last;
    }
  return g_strdup (last);
}

BcPeriod *
bc_next_period_propose (BcEdits *edits, BcPlan *plan, GError **error)
{
  g_autoptr (GPtrArray) periods = list_periods (edits, error);
  BcPeriod *now = periods != NULL ? find_period (periods, plan) : NULL;
  g_autofree char *last = NULL;
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  g_autofree char *year = NULL;
  BcPeriod *proposed;
  int days = 0;

  if (periods == NULL)
    return NULL;
  if (now != NULL)
    days = bc_day_between (bc_record_get_text (now, BC_PERIOD_START),
                           bc_record_get_text (now, BC_PERIOD_END));
  last = dup_last_day (periods);
  start = bc_day_shift (last, 1);
  end = bc_day_shift (start, MAX (days, 0));
  year = dup_year (edits, start, now);
  proposed = bc_record_new_draft (BC_TYPE_PERIOD);
  bc_record_set_text (proposed, BC_PERIOD_SCHOOL_YEAR, year);
  bc_record_set_integer (proposed, BC_PERIOD_NUMBER, next_number (periods, year));
  bc_record_set_text (proposed, BC_PERIOD_START, start);
  bc_record_set_text (proposed, BC_PERIOD_END, end);
  return proposed;
}

gboolean
bc_next_period_is_possible (BcPeriod *period)
{
  const char *start = bc_record_get_text (period, BC_PERIOD_START);
  const char *end = bc_record_get_text (period, BC_PERIOD_END);

  return bc_day_is_valid (start) && bc_day_is_valid (end) && g_strcmp0 (start, end) <= 0;
}
