/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fresh-plan.h"

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-plan-clusters.h"
#include "school/bc-plan-template.h"

static BcGroupPlan *
open_plan (DemoSchool *demo, BcEdits *edits)
{
  g_autoptr (GError) error = NULL;
  BcGroupPlan *plan = bc_group_plan_open (edits, demo->group, demo->period, &error);

  g_assert_no_error (error);
  return plan;
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
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  g_assert_cmpuint (clusters->len, ==, 3);
  g_assert_cmpuint (count_in (plan, NULL), ==, 24);
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_null (bc_group_plan_get_plan (plan));
  g_assert_nonnull (bc_edits_redo (edits));
  g_assert_nonnull (bc_group_plan_get_plan (plan));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_plans_stand_side_by_side_and_the_one_chosen_stays (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcSettings *settings = bc_group_plan_get_settings (plan);
  g_autofree char *across = g_strdup (bc_group_plan_get_id (plan));
  g_autofree char *reading = NULL;
  g_autoptr (BcGroupPlan) again = NULL;

  bc_group_plan_make (plan, bc_plan_template_find (settings, "reading"));
  reading = g_strdup (bc_group_plan_get_id (plan));
  g_assert_cmpstr (reading, !=, across);
  g_assert_cmpstr (bc_record_get_text (bc_group_plan_get_plan (plan), BC_PLAN_SUBJECT), ==,
                   "reading");
  {
    g_autoptr (GPtrArray) plans = bc_group_plan_list_plans (plan);

    g_assert_cmpuint (plans->len, ==, 2);
  }
  /* Unasked it is the one for all subjects, also where it is the older one. */
  again = bc_group_plan_open (edits, demo->group, bc_group_plan_get_period (plan), NULL);
  g_assert_cmpstr (bc_group_plan_get_id (again), ==, across);
  bc_group_plan_choose (again, reading);
  g_assert_cmpstr (bc_group_plan_get_id (again), ==, reading);

  /* The chosen one is taken away, and comes back. */
  bc_plan_clusters_remove_plan (again);
  g_assert_cmpstr (bc_group_plan_get_id (again), ==, across);
  bc_edits_undo (edits);
  g_assert_cmpstr (bc_group_plan_get_id (again), ==, reading);
  {
    g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (again);

    g_assert_cmpuint (clusters->len, ==, 3);
  }
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_the_youngest_get_a_plan_by_areas_of_development (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (BcGroup) youngest = bc_groups_find (demo->store, "1/2", NULL);
  g_autoptr (BcPeriod) period = fresh_period (demo);
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open (edits, youngest, period, NULL);
  JsonObject *template = bc_plan_template_usual (settings, demo->group);
  g_autoptr (JsonNode) wrong = json_from_string ("[ 1, { \"name\": \"x\" } ]", NULL);
  const char *content;

  g_assert_cmpstr (bc_plan_template_get_id (template), ==, "across");
  bc_group_plan_make (plan, NULL);
  g_assert_cmpstr (bc_record_get_text (bc_group_plan_get_plan (plan), BC_PLAN_TEMPLATE), ==,
                   "youngest");
  content = bc_record_get_text (cluster_of_kind (plan, BC_CLUSTER_BASIC), BC_CLUSTER_CONTENT);
  g_assert_nonnull (strstr (content, "Movement:"));
  template = bc_plan_template_find (settings, "youngest");
  g_assert_cmpstr (bc_plan_template_get_question (template, BC_CLUSTER_BASIC, 0), !=,
                   bc_plan_text_get_question (0));
  g_assert_cmpstr (bc_plan_template_get_question (template, BC_CLUSTER_BASIC, 4), ==,
                   bc_plan_text_get_question (4));

  /* A section of which nothing can be made leaves the program's own. */
  bc_settings_set (settings, "plan-templates", wrong);
  g_assert_nonnull (bc_plan_template_find (settings, "youngest"));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_cluster_is_added_and_taken_away_with_all_that_was_planned_for_it (DemoSchool   *demo,
                                                                         gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcCluster *added = bc_plan_clusters_add (plan, "Plantenproef");

  bc_group_plan_move (plan, pupil_number (plan, 0), added);
  {
    g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

    g_assert_cmpuint (clusters->len, ==, 4);
    g_assert_true (clusters->pdata[3] == added);
  }
  bc_plan_clusters_remove (plan, added);
  g_assert_cmpuint (count_in (plan, NULL), ==, 24);
  bc_edits_undo (edits);
  g_assert_true (bc_group_plan_get_cluster (plan, pupil_number (plan, 0)) == added);
  g_assert_true (bc_edits_finish (edits, NULL));
}

/* The article: the teacher is responsible for all pupils of the group. */
static void
test_who_is_nowhere_is_listed_and_put_in_the_basic_cluster (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  g_autoptr (GPtrArray) uncovered = NULL;
  BcCluster *basic = cluster_of_kind (plan, BC_CLUSTER_BASIC);

  g_ptr_array_add (one, pupil_number (plan, 3));
  bc_plan_clusters_place_in_basic (plan, one);
  uncovered = bc_group_plan_list_pupils (plan, NULL);
  g_assert_cmpuint (uncovered->len, ==, 23);
  g_assert_false (g_ptr_array_find (uncovered, one->pdata[0], NULL));
  bc_plan_clusters_place_in_basic (plan, uncovered);
  g_assert_cmpuint (count_in (plan, NULL), ==, 0);
  g_assert_cmpuint (count_in (plan, basic), ==, 24);

  /* All of them at once is one step back. */
  bc_edits_undo (edits);
  g_assert_cmpuint (count_in (plan, basic), ==, 1);

  /* Without such a cluster it is made. */
  bc_plan_clusters_remove (plan, basic);
  g_assert_null (bc_plan_clusters_get_basic (plan));
  bc_plan_clusters_place_in_basic (plan, one);
  g_assert_cmpuint (count_in (plan, bc_plan_clusters_get_basic (plan)), ==, 1);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_plan_is_put_into_use (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);

  bc_group_plan_activate (plan);
  g_assert_cmpstr (bc_record_get_text (bc_group_plan_get_plan (plan), BC_PLAN_STATUS), ==,
                   BC_PLAN_ACTIVE);
  bc_edits_undo (edits);
  g_assert_cmpstr (bc_record_get_text (bc_group_plan_get_plan (plan), BC_PLAN_STATUS), ==,
                   BC_PLAN_DRAFT);
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
  ADD ("/group-plan/plans-stand-side-by-side-and-the-one-chosen-stays",
       test_plans_stand_side_by_side_and_the_one_chosen_stays);
  ADD ("/group-plan/the-youngest-get-a-plan-by-areas-of-development",
       test_the_youngest_get_a_plan_by_areas_of_development);
  ADD ("/group-plan/a-cluster-is-added-and-taken-away-with-all-that-was-planned-for-it",
       test_a_cluster_is_added_and_taken_away_with_all_that_was_planned_for_it);
  ADD ("/group-plan/who-is-nowhere-is-listed-and-put-in-the-basic-cluster",
       test_who_is_nowhere_is_listed_and_put_in_the_basic_cluster);
  ADD ("/group-plan/a-plan-is-put-into-use", test_a_plan_is_put_into_use);
  return g_test_run ();
}
