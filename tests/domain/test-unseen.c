/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-unseen.h"

#define TODAY "2026-11-24"

typedef struct
{
  GPtrArray *pupils;
  GPtrArray *notes;
  BcPeriod  *period;
} Group;

static void
set_up (Group *group, gconstpointer data)
{
  group->pupils = g_ptr_array_new_with_free_func (g_object_unref);
  group->notes = g_ptr_array_new_with_free_func (g_object_unref);
  group->period = bc_record_new (BC_TYPE_PERIOD);
  bc_record_set_text (group->period, BC_PERIOD_END, "2026-12-18");
  for (guint i = 0; i < 4; i++)
    g_ptr_array_add (group->pupils, bc_record_new (BC_TYPE_PUPIL));
}

static void
tear_down (Group *group, gconstpointer data)
{
  g_ptr_array_unref (group->pupils);
  g_ptr_array_unref (group->notes);
  g_object_unref (group->period);
}

static void
see (Group *group, int pupil, const char *day)
{
  BcNote *note = bc_record_new (BC_TYPE_NOTE);

  if (pupil >= 0)
    bc_record_set_text (note, BC_NOTE_PUPIL, bc_record_get_id (group->pupils->pdata[pupil]));
  bc_record_set_text (note, BC_NOTE_DATE, day);
  g_ptr_array_add (group->notes, note);
}

static GPtrArray *
list (Group *group, guint weeks)
{
  return bc_unseen_list (group->pupils, group->notes, group->period, TODAY, weeks);
}

static const BcUnseen *
entry (GPtrArray *unseen, guint position)
{
  return unseen->pdata[position];
}

static void
test_three_weeks_without_a_note_is_not_seen_and_a_day_less_is (Group *group, gconstpointer data)
{
  g_autoptr (GPtrArray) unseen = NULL;

  see (group, 0, "2026-11-03");
  see (group, 1, "2026-11-04");
  see (group, 2, "2026-10-01");
  see (group, 2, TODAY);
  see (group, 3, "2026-11-23");
  unseen = list (group, 3);
  g_assert_cmpuint (unseen->len, ==, 1);
  g_assert_true (entry (unseen, 0)->pupil == group->pupils->pdata[0]);
  g_assert_cmpuint (entry (unseen, 0)->weeks, ==, 3);
}

static void
test_never_seen_in_the_period_comes_first_then_who_waits_longest (Group        *group,
                                                                  gconstpointer data)
{
  g_autoptr (GPtrArray) unseen = NULL;

  see (group, 0, "2026-10-20");
  see (group, 1, "2026-11-24");
  see (group, 3, "2026-10-06");
  unseen = list (group, 3);
  g_assert_cmpuint (unseen->len, ==, 3);
  g_assert_true (entry (unseen, 0)->pupil == group->pupils->pdata[2]);
  g_assert_cmpuint (entry (unseen, 0)->weeks, ==, BC_UNSEEN_NEVER);
  g_assert_true (entry (unseen, 1)->pupil == group->pupils->pdata[3]);
  g_assert_cmpuint (entry (unseen, 1)->weeks, ==, 7);
  g_assert_true (entry (unseen, 2)->pupil == group->pupils->pdata[0]);
}

static void
test_a_note_about_the_group_shows_nobody (Group *group, gconstpointer data)
{
  g_autoptr (GPtrArray) unseen = NULL;

  see (group, -1, TODAY);
  unseen = list (group, 1);
  g_assert_cmpuint (unseen->len, ==, 4);
}

static void
test_in_a_period_that_has_gone_by_one_counts_from_its_end (Group *group, gconstpointer data)
{
  g_autoptr (GPtrArray) unseen = NULL;

  bc_record_set_text (group->period, BC_PERIOD_END, "2026-10-16");
  see (group, 0, "2026-10-01");
  see (group, 1, "2026-09-20");
  unseen = list (group, 3);
  g_assert_cmpuint (unseen->len, ==, 3);
  g_assert_true (entry (unseen, 2)->pupil == group->pupils->pdata[1]);
  g_assert_cmpuint (entry (unseen, 2)->weeks, ==, 3);
}

static void
test_a_school_that_does_not_want_to_know_gets_no_list (Group *group, gconstpointer data)
{
  g_autoptr (GPtrArray) unseen = list (group, 0);

  g_assert_cmpuint (unseen->len, ==, 0);
}

#define ADD(path, function) g_test_add (path, Group, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/unseen/three-weeks-without-a-note-is-not-seen-and-a-day-less-is",
       test_three_weeks_without_a_note_is_not_seen_and_a_day_less_is);
  ADD ("/unseen/never-seen-in-the-period-comes-first-then-who-waits-longest",
       test_never_seen_in_the_period_comes_first_then_who_waits_longest);
  ADD ("/unseen/a-note-about-the-group-shows-nobody",
       test_a_note_about_the_group_shows_nobody);
  ADD ("/unseen/in-a-period-that-has-gone-by-one-counts-from-its-end",
       test_in_a_period_that_has_gone_by_one_counts_from_its_end);
  ADD ("/unseen/a-school-that-does-not-want-to-know-gets-no-list",
       test_a_school_that_does_not_want_to_know_gets_no_list);
  return g_test_run ();
}
