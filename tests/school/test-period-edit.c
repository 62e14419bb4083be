/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-day.h"
#include "school/bc-period-edit.h"
#include "school/bc-removal.h"

static void
test_a_period_comes_after_the_last_and_can_go_again (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSchoolYear) year = bc_period_edit_find_year (edits, DEMO_DAY, NULL);
  g_autoptr (GPtrArray) before = bc_period_edit_list (edits, year, NULL);
  g_autoptr (GPtrArray) after = NULL;
  BcPeriod *last, *added;

  g_assert_true (bc_period_edit_add (edits, year, NULL));
  after = bc_period_edit_list (edits, year, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  last = before->pdata[before->len - 1];
  added = after->pdata[after->len - 1];
  g_assert_cmpint (bc_day_between (bc_record_get_text (last, BC_PERIOD_END),
                                   bc_record_get_text (added, BC_PERIOD_START)), ==, 1);
  g_assert_cmpstr (bc_record_get_text (added, BC_PERIOD_END), >,
                   bc_record_get_text (added, BC_PERIOD_START));
  g_assert_false (bc_removal_is_used (edits, added));
  g_assert_true (bc_period_edit_remove (edits, added));
  bc_edits_undo (edits);
  g_assert_false (bc_record_is_removed (added));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_period_in_which_people_wrote_stays (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);

  g_assert_true (bc_removal_is_used (edits, demo->period));
  g_assert_false (bc_period_edit_remove (edits, demo->period));
  g_assert_false (bc_record_is_removed (demo->period));
}

/* A note that is not on the disk yet counts as well. */
static void
test_what_was_written_a_moment_ago_counts (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSchoolYear) year = bc_period_edit_find_year (edits, DEMO_DAY, NULL);
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autoptr (GPtrArray) periods = NULL;
  BcPeriod *added;

  bc_period_edit_add (edits, year, NULL);
  periods = bc_period_edit_list (edits, year, NULL);
  added = periods->pdata[periods->len - 1];
  bc_record_set_text (note, BC_NOTE_GROUP, bc_record_get_id (demo->group));
  bc_record_set_text (note, BC_NOTE_PERIOD, bc_record_get_id (added));
  bc_edits_begin (edits, "Note");
  bc_edits_add (edits, note);
  bc_edits_end (edits);
  g_assert_true (bc_removal_is_used (edits, added));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_those_that_stay_are_numbered_again_and_one_is_left (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSchoolYear) year = bc_record_new (BC_TYPE_SCHOOL_YEAR);
  g_autoptr (GPtrArray) periods = NULL;

  bc_record_set_text (year, BC_SCHOOL_YEAR_NAME, "2030-2031");
  bc_record_set_text (year, BC_SCHOOL_YEAR_START, "2030-08-01");
  bc_record_set_text (year, BC_SCHOOL_YEAR_END, "2031-07-31");
  bc_edits_begin (edits, "Year");
  bc_edits_add (edits, year);
  bc_edits_end (edits);
  for (guint i = 0; i < 3; i++)
    g_assert_true (bc_period_edit_add (edits, year, NULL));
  periods = bc_period_edit_list (edits, year, NULL);
  g_assert_cmpstr (bc_record_get_text (periods->pdata[0], BC_PERIOD_START), ==, "2030-08-01");
  g_assert_true (bc_period_edit_remove (edits, periods->pdata[0]));
  g_assert_cmpint (bc_record_get_integer (periods->pdata[1], BC_PERIOD_NUMBER), ==, 1);
  g_assert_cmpint (bc_record_get_integer (periods->pdata[2], BC_PERIOD_NUMBER), ==, 2);
  g_assert_true (bc_period_edit_remove (edits, periods->pdata[1]));
  g_assert_false (bc_period_edit_remove (edits, periods->pdata[2]));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_odd_days_are_told (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GPtrArray) periods = bc_school_calendar_make ("2026-11-24");
  g_autofree char *fine = NULL, *overlapping = NULL, *backwards = NULL;

  g_ptr_array_remove_index (periods, 0);
  fine = bc_period_edit_dup_problem (periods, 1);
  g_assert_cmpstr (fine, ==, "");
  bc_record_set_text (periods->pdata[1], BC_PERIOD_START,
                      bc_record_get_text (periods->pdata[0], BC_PERIOD_END));
  overlapping = bc_period_edit_dup_problem (periods, 1);
  g_assert_cmpstr (overlapping, ==, "This period begins before the one above has ended.");
  bc_record_set_text (periods->pdata[1], BC_PERIOD_END, "2026-08-01");
  backwards = bc_period_edit_dup_problem (periods, 1);
  g_assert_cmpstr (backwards, ==, "This period ends before it begins.");
}

/* The next year begins with as many periods, about the same days, the same names. */
static void
test_the_next_year_keeps_the_rhythm_of_the_school (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSchoolYear) year = bc_period_edit_find_year (edits, DEMO_DAY, NULL);
  g_autoptr (BcSchoolYear) next = NULL;
  g_autoptr (GPtrArray) periods = NULL;
  g_autoptr (GPtrArray) following = NULL;

  bc_period_edit_add (edits, year, NULL);
  periods = bc_period_edit_list (edits, year, NULL);
  bc_edits_type (edits, "Name", periods->pdata[0], BC_PERIOD_NAME, "Herfst");
  bc_edits_begin (edits, "Day");
  bc_edits_set_text (edits, periods->pdata[1], BC_PERIOD_END, "2028-02-29");
  bc_edits_end (edits);
  g_assert_true (bc_edits_finish (edits, NULL));

  g_assert_true (bc_school_calendar_go_on (demo->store, "2027-09-20", NULL));
  next = bc_period_edit_find_year (edits, "2027-09-20", NULL);
  g_assert_cmpstr (bc_record_get_text (next, BC_SCHOOL_YEAR_NAME), ==, "2027-2028");
  following = bc_period_edit_list (edits, next, NULL);
  g_assert_cmpuint (following->len, ==, periods->len);
  g_assert_cmpstr (bc_record_get_text (following->pdata[0], BC_PERIOD_NAME), ==, "Herfst");
  g_assert_cmpstr (bc_record_get_text (following->pdata[0], BC_PERIOD_START) + 4, ==,
                   bc_record_get_text (periods->pdata[0], BC_PERIOD_START) + 4);
  g_assert_cmpstr (bc_record_get_text (following->pdata[1], BC_PERIOD_END), ==, "2029-02-28");
}

/* A round that somebody opened in July is not made a second time in August. */
static void
test_a_round_begun_beforehand_is_of_the_year_it_lies_in (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSchoolYear) year = bc_period_edit_find_year (edits, DEMO_DAY, NULL);
  g_autoptr (BcPeriod) early = bc_record_new (BC_TYPE_PERIOD);
  g_autoptr (BcSchoolYear) next = NULL;
  g_autoptr (GPtrArray) following = NULL;

  bc_record_set_text (early, BC_PERIOD_SCHOOL_YEAR, bc_record_get_id (year));
  bc_record_set_text (early, BC_PERIOD_START, "2027-08-20");
  bc_record_set_text (early, BC_PERIOD_END, "2027-10-01");
  bc_edits_begin (edits, "Next round");
  bc_edits_add (edits, early);
  bc_edits_end (edits);
  g_assert_true (bc_edits_finish (edits, NULL));

  g_assert_true (bc_school_calendar_go_on (demo->store, "2027-09-20", NULL));
  next = bc_period_edit_find_year (edits, "2027-09-20", NULL);
  following = bc_period_edit_list (edits, next, NULL);
  g_assert_true (g_ptr_array_find (following, early, NULL));
  for (guint i = 1; i < following->len; i++)
    {
      g_assert_cmpint (bc_record_get_integer (following->pdata[i], BC_PERIOD_NUMBER), ==, i + 1);
      g_assert_cmpstr (bc_record_get_text (following->pdata[i], BC_PERIOD_START), >,
                       bc_record_get_text (following->pdata[i - 1], BC_PERIOD_END));
    }
}

#define ADD(path, function)                                                                      \
  g_test_add ("/period-edit/" path, DemoSchool, NULL, demo_school_set_up, function,              \
              demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("a-period-comes-after-the-last-and-can-go-again",
       test_a_period_comes_after_the_last_and_can_go_again);
  ADD ("a-period-in-which-people-wrote-stays", test_a_period_in_which_people_wrote_stays);
  ADD ("what-was-written-a-moment-ago-counts", test_what_was_written_a_moment_ago_counts);
  ADD ("those-that-stay-are-numbered-again-and-one-is-left",
       test_those_that_stay_are_numbered_again_and_one_is_left);
  ADD ("odd-days-are-told", test_odd_days_are_told);
  ADD ("the-next-year-keeps-the-rhythm-of-the-school",
       test_the_next_year_keeps_the_rhythm_of_the_school);
  ADD ("a-round-begun-beforehand-is-of-the-year-it-lies-in",
       test_a_round_begun_beforehand_is_of_the_year_it_lies_in);
  return g_test_run ();
}
