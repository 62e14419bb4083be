/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-plan.h"

#include "school/bc-overview.h"
#include "school/bc-plan-clusters.h"
#include "school/bc-removal.h"

static guint
count (OwnPlan *own, GType type, guint field, gpointer record)
{
  g_autoptr (GPtrArray) found =
    bc_edits_list (own->edits, type, NULL, field, bc_record_get_id (record), -1);

  return found->len;
}

static void
test_a_cluster_takes_along_what_was_said_of_it (OwnPlan *own, gconstpointer data)
{
  BcCluster *cluster = own->clusters->pdata[1];
  const char *plan = bc_record_get_id (own->record);
  const char *id = bc_record_get_id (cluster);
  g_autoptr (BcCheckIn) check_in = g_object_ref (
    own_plan_add (own, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN, plan, BC_CHECK_IN_CLUSTER, id, -1));
  g_autoptr (BcEvaluation) evaluation = g_object_ref (own_plan_add (
    own, BC_TYPE_EVALUATION, BC_EVALUATION_PLAN, plan, BC_EVALUATION_CLUSTER, id, -1));

  g_assert_true (bc_removal_is_used (own->edits, cluster));
  bc_plan_clusters_remove (own->plan, cluster);
  g_assert_true (bc_record_is_removed (check_in) && bc_record_is_removed (evaluation));
  g_assert_false (bc_removal_is_used (own->edits, cluster));

  bc_edits_undo (own->edits);
  g_assert_false (bc_record_is_removed (check_in) || bc_record_is_removed (evaluation));
  g_assert_cmpuint (count (own, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER, cluster), ==, 2);
}

static void
test_a_plan_takes_all_of_it_along_and_the_next_forgets_it (OwnPlan *own, gconstpointer data)
{
  const char *plan = bc_record_get_id (own->record);
  g_autoptr (BcPlan) next =
    g_object_ref (own_plan_add (own, BC_TYPE_PLAN, BC_PLAN_PREDECESSOR, plan, -1));

  own_plan_add (own, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN, plan, -1);
  own_plan_add (own, BC_TYPE_FEEDBACK, BC_FEEDBACK_PLAN, plan, -1);
  own_plan_add (own, BC_TYPE_ADJUSTMENT, BC_ADJUSTMENT_PLAN, plan, -1);
  own_plan_add (own, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN, plan, -1);
  bc_plan_clusters_remove_plan (own->plan);
  g_assert_true (bc_record_is_removed (own->record));
  g_assert_false (bc_removal_is_used (own->edits, own->record));
  g_assert_false (bc_record_is_removed (next));
  g_assert_cmpstr (bc_record_get_text (next, BC_PLAN_PREDECESSOR), ==, "");

  bc_edits_undo (own->edits);
  g_assert_cmpuint (count (own, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, own->record), ==, 3);
  g_assert_cmpuint (count (own, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN, own->record), ==, 1);
  g_assert_cmpstr (bc_record_get_text (next, BC_PLAN_PREDECESSOR), ==, plan);
}

static void
test_what_mentions_a_note_stays_without_it (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcNote) note = g_object_ref (own_plan_add (own, BC_TYPE_NOTE, -1));
  const char *id = bc_record_get_id (note);
  g_autoptr (BcFactor) factor =
    g_object_ref (own_plan_add (own, BC_TYPE_FACTOR, BC_FACTOR_NOTE, id, -1));
  g_autoptr (BcAdjustment) version =
    g_object_ref (own_plan_add (own, BC_TYPE_ADJUSTMENT, BC_ADJUSTMENT_NOTE, id, -1));

  bc_edits_begin (own->edits, "Remove");
  bc_removal_remove (own->edits, note);
  bc_edits_end (own->edits);
  g_assert_true (bc_record_is_removed (note));
  g_assert_false (bc_record_is_removed (factor) || bc_record_is_removed (version));
  g_assert_false (bc_removal_is_used (own->edits, note));

  bc_edits_undo (own->edits);
  g_assert_cmpstr (bc_record_get_text (factor, BC_FACTOR_NOTE), ==, id);
  g_assert_cmpstr (bc_record_get_text (version, BC_ADJUSTMENT_NOTE), ==, id);
}

static void
test_a_need_taken_out_of_the_overview_leaves_no_voice_behind (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcOverview) overview =
    bc_overview_open (own->edits, own->demo.group, own->period, NULL);
  BcPupil *pupil = bc_overview_get_pupils (overview)->pdata[0];
  g_autoptr (BcNeed) need = g_object_ref (own_plan_add (
    own, BC_TYPE_NEED, BC_NEED_GROUP, bc_record_get_id (own->demo.group), BC_NEED_PERIOD,
    bc_record_get_id (own->period), BC_NEED_PUPIL, bc_record_get_id (pupil), BC_NEED_TEXT,
    "Instructie die stap voor stap gaat", -1));

  own_plan_add (own, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED, bc_record_get_id (need), -1);
  g_assert_true (bc_overview_set_text (overview, 0, BC_OVERVIEW_NEED, ""));
  g_assert_true (bc_record_is_removed (need));
  g_assert_cmpuint (count (own, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED, need), ==, 0);

  bc_edits_undo (own->edits);
  g_assert_cmpuint (count (own, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED, need), ==, 1);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, OwnPlan, NULL, own_plan_set_up, function, own_plan_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/removal/a-cluster-takes-along-what-was-said-of-it",
       test_a_cluster_takes_along_what_was_said_of_it);
  ADD ("/removal/a-plan-takes-all-of-it-along-and-the-next-forgets-it",
       test_a_plan_takes_all_of_it_along_and_the_next_forgets_it);
  ADD ("/removal/what-mentions-a-note-stays-without-it",
       test_what_mentions_a_note_stays_without_it);
  ADD ("/removal/a-need-taken-out-of-the-overview-leaves-no-voice-behind",
       test_a_need_taken_out_of_the_overview_leaves_no_voice_behind);
  return g_test_run ();
}
