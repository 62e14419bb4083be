/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-day.h"

static void
test_a_day_is_said_by_how_near_it_is (void)
{
  g_autofree char *today = bc_day_format_near ("2026-11-24", "2026-11-24");
  g_autofree char *yesterday = bc_day_format_near ("2026-10-31", "2026-11-01");
  g_autofree char *before = bc_day_format_near ("2026-11-22", "2026-11-24");
  g_autofree char *to_come = bc_day_format_near ("2026-11-25", "2026-11-24");
  g_autofree char *none = bc_day_format_near ("", "2026-11-24");

  g_assert_cmpstr (today, ==, "Today");
  g_assert_cmpstr (yesterday, ==, "Yesterday");
  g_assert_cmpstr (before, ==, "Sunday 22 November");
  g_assert_cmpstr (to_come, ==, "Wednesday 25 November");
  g_assert_cmpstr (none, ==, "");
}

static void
test_a_week_begins_on_its_monday (void)
{
  g_autofree char *first = bc_day_of_week (2027, 1);
  g_autofree char *last = bc_day_of_week (2026, 53);
  g_autofree char *autumn = bc_day_of_week (2026, 46);
  g_autofree char *short_day = bc_day_format_in_month ("2026-11-24");
  g_autofree char *month = bc_day_format_month ("2026-11-24");

  g_assert_cmpstr (first, ==, "2027-01-04");
  g_assert_cmpstr (last, ==, "2026-12-28");
  g_assert_cmpstr (autumn, ==, "2026-11-09");
  g_assert_cmpuint (bc_day_get_weekday (autumn), ==, 1);
  g_assert_cmpuint (bc_day_get_weekday ("2026-11-15"), ==, 7);
  g_assert_cmpuint (bc_day_get_weekday (""), ==, 0);
  g_assert_cmpstr (short_day, ==, "Tue 24");
  g_assert_cmpstr (month, ==, "Nov");
}

static void
test_what_is_planned_in_a_weekend_comes_on_monday (void)
{
  static const struct
  {
    int days;
    const char *day;
  } cases[] = {
    { 3, "2026-11-27" }, { 4, "2026-11-30" }, { 5, "2026-11-30" }, { 6, "2026-11-30" },
    { 7, "2026-12-01" },
  };
  g_autofree char *none = bc_day_shift_to_weekday ("", 7);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *day = bc_day_shift_to_weekday ("2026-11-24", cases[i].days);

      g_assert_cmpstr (day, ==, cases[i].day);
    }
  g_assert_cmpstr (none, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day/a-day-is-said-by-how-near-it-is", test_a_day_is_said_by_how_near_it_is);
  g_test_add_func ("/day/a-week-begins-on-its-monday", test_a_week_begins_on_its_monday);
  g_test_add_func ("/day/what-is-planned-in-a-weekend-comes-on-monday",
                   test_what_is_planned_in_a_weekend_comes_on_monday);
  return g_test_run ();
}
