/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-cascade.h"

typedef struct
{
  DemoSchool demo;
  BcEdits   *edits;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  demo_school_set_up (&fixture->demo, data);
  fixture->edits = bc_edits_new (fixture->demo.store);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

static BcCascade *
count (Fixture *fixture, gboolean whole_school)
{
  return bc_cascade_new (fixture->edits, whole_school ? NULL : fixture->demo.group,
                         fixture->demo.period);
}

/* A new line stands at its level in the period of its plan, and nowhere else. */
static void
test_a_line_is_counted_at_its_level_in_its_period (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcCascade) before = count (fixture, FALSE);
  g_autoptr (BcCascade) after = NULL;
  guint last = before->periods->len - 1;
  BcPlan *plan = demo_school_add (fixture->edits, BC_TYPE_PLAN, BC_PLAN_GROUP,
                                  bc_record_get_id (fixture->demo.group), BC_PLAN_PERIOD,
                                  bc_record_get_id (fixture->demo.period), -1);
  BcArrangement *line = demo_school_add (fixture->edits, BC_TYPE_ARRANGEMENT,
                                         BC_ARRANGEMENT_PLAN, bc_record_get_id (plan), -1);

  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_integer (fixture->edits, line, BC_ARRANGEMENT_LEVEL, 4);
  bc_edits_end (fixture->edits);
  after = count (fixture, FALSE);
  g_assert_cmpuint (after->periods->len, ==, before->periods->len);
  g_assert_cmpuint (after->levels[last].count[4], ==, before->levels[last].count[4] + 1);
  for (guint i = 0; i < last; i++)
    g_assert_cmpmem (&after->levels[i], sizeof (BcLevels), &before->levels[i], sizeof (BcLevels));
}

static void
test_the_whole_school_counts_more_than_one_group (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcCascade) group = count (fixture, FALSE);
  g_autoptr (BcCascade) school = count (fixture, TRUE);

  g_assert_cmpuint (bc_cascade_count_most (group), >, 0);
  g_assert_cmpuint (bc_cascade_count_most (school), >, bc_cascade_count_most (group));
}

/* Domain row 14. */
static void
test_two_lines_more_at_level_four_are_told_and_none_are_not (Fixture *fixture, gconstpointer data)
{
  const BcLevels stable[] = { { { 0, 4, 2, 1, 1, 0 } }, { { 0, 4, 2, 1, 1, 0 } },
                              { { 0, 4, 2, 1, 1, 0 } } };
  const BcLevels grows[] = { { { 0, 4, 2, 1, 1, 0 } }, { { 0, 4, 2, 1, 1, 0 } },
                             { { 0, 4, 2, 1, 3, 0 } } };

  g_assert_cmpstr (bc_cascade_tell_drift (stable, 3), ==, "");
  g_assert_cmpstr (bc_cascade_tell_drift (grows, 3), !=, "");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/cascade/a-line-is-counted-at-its-level-in-its-period",
       test_a_line_is_counted_at_its_level_in_its_period);
  ADD ("/cascade/the-whole-school-counts-more-than-one-group",
       test_the_whole_school_counts_more_than_one_group);
  ADD ("/cascade/two-lines-more-at-level-four-are-told-and-none-are-not",
       test_two_lines_more_at_level_four_are_told_and_none_are_not);
  return g_test_run ();
}
