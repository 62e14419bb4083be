/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-week.h"

static void
test_a_time_is_understood_as_people_type_it (void)
{
  const struct { const char *typed; int minutes; } times[] = {
    { "9:15", 555 }, { "09:15", 555 }, { " 9.15 ", 555 }, { "0915", 555 }, { "915", 555 },
    { "9", 540 }, { "13", 780 }, { "0:00", 0 }, { "23:59", 1439 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    g_assert_cmpint (bc_week_parse_start (times[i].typed), ==, times[i].minutes);
}

static void
test_what_is_no_time_is_refused (void)
{
  const char *typed[] = { "", " ", "24:00", "9:60", "9:5", "negen uur", "9:15u", "99", "12345",
                          ":15", "9:15:00", "-9", "9:-1", "9:" };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    g_assert_cmpint (bc_week_parse_start (typed[i]), ==, -1);
}

static void
test_a_time_is_written_with_four_digits_within_the_day (void)
{
  const struct { int minutes; const char *written; } times[] = {
    { 555, "09:15" }, { 0, "00:00" }, { -5, "00:00" }, { 1439, "23:59" }, { 2000, "23:59" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *written = bc_week_format_start (times[i].minutes);

      g_assert_cmpstr (written, ==, times[i].written);
    }
}

static void
test_the_week_has_five_days_with_names (void)
{
  g_assert_cmpstr (bc_week_day_name (1), ==, "Monday");
  g_assert_cmpstr (bc_week_day_name (5), ==, "Friday");
  g_assert_cmpstr (bc_week_day_name (0), ==, "");
  g_assert_cmpstr (bc_week_day_name (6), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/week/a-time-is-understood-as-people-type-it",
                   test_a_time_is_understood_as_people_type_it);
  g_test_add_func ("/week/what-is-no-time-is-refused", test_what_is_no_time_is_refused);
  g_test_add_func ("/week/a-time-is-written-with-four-digits-within-the-day",
                   test_a_time_is_written_with_four_digits_within_the_day);
  g_test_add_func ("/week/the-week-has-five-days-with-names",
                   test_the_week_has_five_days_with_names);
  return g_test_run ();
}
