/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-plan-openings.h"

#define START "2026-10-25"

static GSettings *
fresh_settings (void)
{
  GSettings *settings = g_settings_new ("nl.binnencirkel.Binnencirkel");

  g_settings_reset (settings, "plan-openings");
  return settings;
}

static void
assert_line (GSettings *settings, const char *plan, const char *expected)
{
  g_autofree char *line = bc_plan_openings_dup_line (settings, plan, START);

  g_assert_cmpstr (line, ==, expected);
}

static void
test_the_weeks_in_which_a_plan_was_opened_are_told (void)
{
  g_autoptr (GSettings) settings = fresh_settings ();

  assert_line (settings, "one", "");
  bc_plan_openings_count (settings, "one", "2026-11-16");
  bc_plan_openings_count (settings, "one", "2026-11-16");
  assert_line (settings, "one", "Opened on this PC in week 4.");
  bc_plan_openings_count (settings, "one", "2026-10-31");
  bc_plan_openings_count (settings, "one", "2026-11-17");
  bc_plan_openings_count (settings, "one", "2026-11-01");
  assert_line (settings, "one", "Opened on this PC in weeks 1, 2 and 4.");
  assert_line (settings, "another", "");
}

static void
test_what_was_opened_before_its_period_is_no_week_of_it (void)
{
  g_autoptr (GSettings) settings = fresh_settings ();

  bc_plan_openings_count (settings, "one", "2026-10-24");
  assert_line (settings, "one", "");
}

static void
test_the_plans_of_years_ago_are_forgotten (void)
{
  g_autoptr (GSettings) settings = fresh_settings ();
  g_autoptr (GVariant) openings = NULL;

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *plan = g_strdup_printf ("plan %u", i);

      bc_plan_openings_count (settings, plan, START);
    }
  openings = g_settings_get_value (settings, "plan-openings");
  g_assert_cmpuint (g_variant_n_children (openings), <=, 41);
  assert_line (settings, "plan 99", "Opened on this PC in week 1.");
  assert_line (settings, "plan 0", "");
}

static void
test_the_file_of_the_school_gets_nothing_of_it (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GSettings) settings = fresh_settings ();
  g_autoptr (GPtrArray) plans = bc_store_list (demo->store, BC_TYPE_PLAN, NULL, -1);
  const char *plan = bc_record_get_id (plans->pdata[0]);
  g_autofree char *path = g_file_get_path (demo->file);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autofree char *before = NULL, *after = NULL, *log_before = NULL, *log_after = NULL;
  gsize size_before = 0, size_after = 0, log_size_before = 0, log_size_after = 0;

  g_assert_true (g_file_get_contents (path, &before, &size_before, NULL));
  g_file_get_contents (log, &log_before, &log_size_before, NULL);
  bc_plan_openings_count (settings, plan, DEMO_DAY);
  g_file_get_contents (path, &after, &size_after, NULL);
  g_file_get_contents (log, &log_after, &log_size_after, NULL);
  g_assert_cmpmem (before, size_before, after, size_after);
  g_assert_cmpmem (log_before, log_size_before, log_after, log_size_after);
  g_assert_false (bc_record_needs_saving (plans->pdata[0]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-openings/the-weeks-in-which-a-plan-was-opened-are-told",
                   test_the_weeks_in_which_a_plan_was_opened_are_told);
  g_test_add_func ("/plan-openings/what-was-opened-before-its-period-is-no-week-of-it",
                   test_what_was_opened_before_its_period_is_no_week_of_it);
  g_test_add_func ("/plan-openings/the-plans-of-years-ago-are-forgotten",
                   test_the_plans_of_years_ago_are_forgotten);
  g_test_add ("/plan-openings/the-file-of-the-school-gets-nothing-of-it", DemoSchool, NULL,
              demo_school_set_up, test_the_file_of_the_school_gets_nothing_of_it,
              demo_school_tear_down);
  return g_test_run ();
}
