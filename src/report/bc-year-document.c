/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-year-document"

#include "config.h"

#include "report/bc-year-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "report/bc-document-words.h"
#include "report/bc-report-error.h"
#include "school/bc-groups.h"
#include "school/bc-year-planner.h"

static char *
dup_cell (BcYearRow *row, const char *month)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < row->meetings->len; i++)
    {
      const char *date = bc_record_get_text (row->meetings->pdata[i], BC_MEETING_DATE);
      g_autofree char *day = bc_day_format_in_month (date);

      if (!bc_year_is_in_month (date, month))
        continue;
      g_string_append_printf (
        words, "%s%s%s", words->len > 0 ? "\n" : "",
        bc_record_get_integer (row->meetings->pdata[i], BC_MEETING_HELD) ? "✓ " : "", day);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_row (BcYearSheet *sheet, BcYear *year, BcYearRow *row)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  g_autofree char *name = bc_groups_dup_name (row->group);
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < year->months->len; i++)
    {
      g_autofree char *cell = dup_cell (row, year->months->pdata[i]);

      g_strv_builder_add (cells, cell);
    }
  list = g_strv_builder_end (cells);
  bc_year_sheet_add_row (sheet, name, (const char *const *) list);
}

static GStrv
list_months (BcYear *year)
{
  g_autoptr (GStrvBuilder) months = g_strv_builder_new ();

  for (guint i = 0; i < year->months->len; i++)
    {
      g_autofree char *month = bc_day_format_month (year->months->pdata[i]);

      g_strv_builder_add (months, month);
    }
  return g_strv_builder_end (months);
}

BcYearSheet *
bc_year_document_new (BcContext *context, const char *today, GError **error)
{
  g_autoptr (BcYear) year = bc_year_planner_read (context, today, error);
  g_autofree char *school = bc_document_dup_school_name (bc_context_get_store (context));
  g_autofree char *foot = bc_document_dup_foot (today);
  g_autofree char *subtitle = NULL;
  g_auto (GStrv) months = NULL;
  BcYearSheet *sheet;

  if (year == NULL)
    return NULL;
  if (year->school_year == NULL)
    {
      g_set_error_literal (error, BC_REPORT_ERROR, BC_REPORT_ERROR_NOTHING,
                           _("The school has no school year for this day."));
      return NULL;
    }
  months = list_months (year);
  subtitle = g_strdup_printf (
    "%s  ·  %s", school, bc_record_get_text (year->school_year, BC_SCHOOL_YEAR_NAME));
  sheet = bc_year_sheet_new (_("Year planner of the group reviews"), subtitle, foot,
                             (const char *const *) months);
  for (guint i = 0; i < year->rows->len; i++)
    add_row (sheet, year, year->rows->pdata[i]);
  return sheet;
}
