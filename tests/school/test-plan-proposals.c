/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fresh-plan.h"

#include "domain/bc-terms.h"
#include "school/bc-plan-proposals.h"

static void
add_need (BcEdits *edits, BcGroupPlan *plan, guint pupil, const char *kind, const char *text)
{
  g_autoptr (BcNeed) need = bc_record_new (BC_TYPE_NEED);

  bc_record_set_text (need, BC_NEED_GROUP, bc_record_get_id (bc_group_plan_get_group (plan)));
  bc_record_set_text (need, BC_NEED_PERIOD, bc_record_get_id (bc_group_plan_get_period (plan)));
  bc_record_set_text (need, BC_NEED_PUPIL, bc_record_get_id (pupil_number (plan, pupil)));
  bc_record_set_text (need, BC_NEED_KIND, kind);
  bc_record_set_text (need, BC_NEED_TEXT, text);
  bc_edits_begin (edits, "a need");
  bc_edits_add (edits, need);
  bc_edits_end (edits);
}

static void
add_three_who_need_showing (BcEdits *edits, BcGroupPlan *plan)
{
  add_need (edits, plan, 0, BC_NEED_INSTRUCTION, "instructie die eerst voordoet");
  add_need (edits, plan, 1, BC_NEED_INSTRUCTION, "instructie die voordoet");
  add_need (edits, plan, 2, BC_NEED_INSTRUCTION, "uitleg waarbij ik hardop voordoe");
}

static const char *
name_of (BcGroupPlan *plan, guint pupil)
{
  return bc_record_get_text (pupil_number (plan, pupil), BC_PUPIL_GIVEN_NAME);
}

static void
test_a_proposal_says_who_why_and_where_to_and_is_taken_in_one_step (DemoSchool   *demo,
                                                                    gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autoptr (GPtrArray) proposals = NULL;
  g_autoptr (GPtrArray) after = NULL;
  BcCluster *intensive = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  BcPlanProposal *proposal;
  g_autofree char *reason = NULL;

  add_three_who_need_showing (edits, plan);
  proposals = bc_plan_proposals_list (plan);
  g_assert_cmpuint (proposals->len, ==, 1);
  proposal = proposals->pdata[0];
  reason = g_strdup_printf ("%s, %s and %s share a need: “instructie die voordoet”.",
                            name_of (plan, 0), name_of (plan, 1), name_of (plan, 2));
  g_assert_cmpstr (proposal->reason, ==, reason);
  g_assert_cmpuint (g_strv_length (proposal->lines), ==, 3);
  g_assert_true (proposal->cluster == intensive);
  g_assert_cmpstr (proposal->because, ==, "It is meant for this kind of need.");

  bc_plan_proposals_accept (plan, proposal);
  g_assert_cmpuint (count_in (plan, intensive), ==, 3);
  after = bc_plan_proposals_list (plan);
  g_assert_cmpuint (after->len, ==, 0);
  bc_edits_undo (edits);
  g_assert_cmpuint (count_in (plan, intensive), ==, 0);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_proposal_waved_away_stays_away_until_it_is_another (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autoptr (GPtrArray) proposals = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) restored = NULL;
  g_autoptr (GPtrArray) another = NULL;

  add_three_who_need_showing (edits, plan);
  proposals = bc_plan_proposals_list (plan);
  bc_plan_proposals_dismiss (plan, proposals->pdata[0]);
  g_assert_true (bc_edits_finish (edits, NULL));
  none = bc_plan_proposals_list (plan);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (bc_plan_proposals_count_dismissed (plan), ==, 1);
  bc_edits_undo (edits);
  restored = bc_plan_proposals_list (plan);
  g_assert_cmpuint (restored->len, ==, 1);
  bc_edits_redo (edits);

  add_need (edits, plan, 5, BC_NEED_INSTRUCTION, "uitleg met voordoen");
  another = bc_plan_proposals_list (plan);
  g_assert_cmpuint (another->len, ==, 1);
  bc_plan_proposals_restore (plan);
  g_assert_cmpuint (bc_plan_proposals_count_dismissed (plan), ==, 0);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_pupils_without_a_fitting_cluster_get_one_of_their_own (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autoptr (GPtrArray) proposals = NULL;
  g_autoptr (GPtrArray) clusters = NULL;

  for (guint i = 0; i < 3; i++)
    add_need (edits, plan, i, BC_NEED_PEERS, "groepsgenoten die rustig uitleggen");
  proposals = bc_plan_proposals_list (plan);
  g_assert_cmpuint (proposals->len, ==, 1);
  bc_plan_proposals_accept (plan, proposals->pdata[0]);
  clusters = bc_group_plan_list_clusters (plan);
  g_assert_cmpuint (clusters->len, ==, 4);
  g_assert_cmpuint (count_in (plan, clusters->pdata[3]), ==, 3);
  bc_edits_undo (edits);
  g_ptr_array_unref (clusters);
  clusters = bc_group_plan_list_clusters (plan);
  g_assert_cmpuint (clusters->len, ==, 3);
  g_assert_true (bc_edits_finish (edits, NULL));
}

/* The article: an arrangement that fits is no synonym of individual education. */
static void
test_an_arrangement_for_one_child_is_first_sought_in_a_cluster (DemoSchool   *demo,
                                                                gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcCluster *intensive = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  g_autoptr (GPtrArray) fits = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autofree char *reason = NULL;

  add_three_who_need_showing (edits, plan);
  bc_group_plan_move (plan, pupil_number (plan, 0), intensive);
  bc_group_plan_move (plan, pupil_number (plan, 1), intensive);
  fits = bc_plan_proposals_fitting (plan, pupil_number (plan, 2));
  g_assert_cmpuint (fits->len, ==, 1);
  g_assert_true (((BcPlanFit *) fits->pdata[0])->cluster == intensive);
  reason = g_strdup_printf (
    "%s and %s are there with the same need: “uitleg waarbij ik hardop voordoe”.",
    name_of (plan, 0), name_of (plan, 1));
  g_assert_cmpstr (((BcPlanFit *) fits->pdata[0])->reason, ==, reason);
  none = bc_plan_proposals_fitting (plan, pupil_number (plan, 9));
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (bc_edits_finish (edits, NULL));
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/plan-proposals/a-proposal-says-who-why-and-where-to-and-is-taken-in-one-step",
       test_a_proposal_says_who_why_and_where_to_and_is_taken_in_one_step);
  ADD ("/plan-proposals/a-proposal-waved-away-stays-away-until-it-is-another",
       test_a_proposal_waved_away_stays_away_until_it_is_another);
  ADD ("/plan-proposals/pupils-without-a-fitting-cluster-get-one-of-their-own",
       test_pupils_without_a_fitting_cluster_get_one_of_their_own);
  ADD ("/plan-proposals/an-arrangement-for-one-child-is-first-sought-in-a-cluster",
       test_an_arrangement_for_one_child_is_first_sought_in_a_cluster);
  return g_test_run ();
}
