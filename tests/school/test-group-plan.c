/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-person.h"
#include "school/bc-group-plan.h"

static BcGroupPlan *
open_plan (DemoSchool *demo, BcEdits *edits)
{
  g_autoptr (GError) error = NULL;
  BcGroupPlan *plan = bc_group_plan_open (edits, demo->group, demo->period, &error);

  g_assert_no_error (error);
  return plan;
}

static guint
count_in (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);

  return pupils->len;
}

static void
test_a_pupil_moved_is_in_one_cluster_and_stays_there (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = open_plan (demo, edits);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (GPtrArray) first = bc_group_plan_list_pupils (plan, clusters->pdata[0]);
  BcPupil *pupil = first->pdata[0];
  guint in_second = count_in (plan, clusters->pdata[1]);
  g_autoptr (BcGroupPlan) again = NULL;

  bc_group_plan_move (plan, pupil, clusters->pdata[1]);
  g_assert_cmpuint (count_in (plan, clusters->pdata[0]), ==, first->len - 1);
  g_assert_cmpuint (count_in (plan, clusters->pdata[1]), ==, in_second + 1);
  g_assert_true (bc_edits_finish (edits, NULL));
  again = open_plan (demo, edits);
  g_assert_true (bc_group_plan_get_cluster (again, pupil) == clusters->pdata[1]);

  /* Out of all clusters, and back by undoing. */
  bc_group_plan_move (again, pupil, NULL);
  g_assert_cmpuint (count_in (again, NULL), ==, 1);
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_true (bc_group_plan_get_cluster (again, pupil) == clusters->pdata[1]);
  g_assert_cmpuint (count_in (again, NULL), ==, 0);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_cluster_gets_another_name_but_never_none (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = open_plan (demo, edits);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  g_assert_true (bc_group_plan_rename (plan, clusters->pdata[2], "Samen met juf"));
  g_assert_false (bc_group_plan_rename (plan, clusters->pdata[2], "  "));
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[2], BC_CLUSTER_NAME), ==, "Samen met juf");
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_plan_is_made_in_one_step_with_everyone_still_to_be_placed (DemoSchool   *demo,
                                                                  gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcPeriod) next = bc_record_new (BC_TYPE_PERIOD);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (BcGroupPlan) plan = NULL;

  bc_record_set_text (next, BC_PERIOD_SCHOOL_YEAR,
                      bc_record_get_text (demo->period, BC_PERIOD_SCHOOL_YEAR));
  bc_record_set_text (next, BC_PERIOD_START, "2027-04-01");
  bc_record_set_text (next, BC_PERIOD_END, "2027-07-01");
  g_ptr_array_add (records, next);
  g_assert_true (bc_store_save (demo->store, records, NULL));
  plan = bc_group_plan_open (edits, demo->group, next, NULL);
  g_assert_null (bc_group_plan_get_plan (plan));
  bc_group_plan_make (plan);
  bc_group_plan_make (plan);
  {
    g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

    g_assert_cmpuint (clusters->len, ==, 3);
    g_assert_cmpuint (count_in (plan, NULL), ==, 24);
  }
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_null (bc_group_plan_get_plan (plan));
  g_assert_true (bc_edits_finish (edits, NULL));
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/group-plan/a-pupil-moved-is-in-one-cluster-and-stays-there",
       test_a_pupil_moved_is_in_one_cluster_and_stays_there);
  ADD ("/group-plan/a-cluster-gets-another-name-but-never-none",
       test_a_cluster_gets_another_name_but_never_none);
  ADD ("/group-plan/a-plan-is-made-in-one-step-with-everyone-still-to-be-placed",
       test_a_plan_is_made_in_one_step_with_everyone_still_to_be_placed);
  return g_test_run ();
}
