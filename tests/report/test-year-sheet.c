/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/school/demo-school.h"
#include "tests/report/report-helpers.h"

#include <string.h>

#include "domain/bc-day.h"
#include "report/bc-year-document.h"
#include "school/bc-year-planner.h"

static void
test_all_groups_stand_on_it_with_their_days (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcContext) context =
    bc_context_new (demo->session, edits, demo->group, demo->period);
  g_autoptr (GFile) file = report_output ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BcYearSheet) sheet = NULL;
  g_autoptr (BcYear) year = NULL;
  g_autofree char *words = NULL;

  g_assert_cmpint (bc_year_planner_plan (context, DEMO_DAY, &error), >, 0);
  g_assert_no_error (error);
  sheet = bc_year_document_new (context, DEMO_DAY, &error);
  g_assert_no_error (error);
  bc_year_sheet_write_pdf (sheet, file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 1);
  words = report_read (file, NULL);
  year = bc_year_planner_read (context, DEMO_DAY, NULL);
  for (guint i = 0; i < year->rows->len; i++)
    {
      BcYearRow *row = year->rows->pdata[i];

      g_assert_nonnull (strstr (words, bc_record_get_text (row->group, BC_GROUP_NAME)));
      for (guint j = 0; j < row->meetings->len; j++)
        {
          g_autofree char *day = bc_day_format_in_month (
            bc_record_get_text (row->meetings->pdata[j], BC_MEETING_DATE));

          g_assert_nonnull (strstr (words, day));
        }
    }
  g_assert_nonnull (strstr (words, "Feb"));
  g_assert_nonnull (strstr (words, "✓"));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_many_groups_go_on_and_each_page_has_the_months (void)
{
  const char *months[] = { "Aug", "Sep", NULL };
  const char *cells[] = { "", "Tue 1", NULL };
  g_autoptr (BcYearSheet) sheet = bc_year_sheet_new ("Jaar", "De Vlieger", "Onderaan", months);
  g_autoptr (GFile) file = report_output ();
  g_autoptr (GError) error = NULL;
  g_autofree char *all = NULL;
  g_autofree char *last = NULL;

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *name = g_strdup_printf ("Groep%02u", i);

      bc_year_sheet_add_row (sheet, name, cells);
    }
  bc_year_sheet_write_pdf (sheet, file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 3);
  all = report_read (file, NULL);
  last = report_read (file, "3");
  g_assert_nonnull (strstr (all, "Groep00"));
  g_assert_nonnull (strstr (last, "Groep59"));
  g_assert_nonnull (strstr (last, "Sep"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/year-sheet/all groups stand on it with their days", DemoSchool, NULL,
              demo_school_set_up, test_all_groups_stand_on_it_with_their_days,
              demo_school_tear_down);
  g_test_add_func ("/year-sheet/many groups go on and each page has the months",
                   test_many_groups_go_on_and_each_page_has_the_months);
  return g_test_run ();
}
