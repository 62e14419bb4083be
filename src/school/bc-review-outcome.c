/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-outcome"

#include "config.h"

#include "school/bc-review-outcome.h"

#include "domain/bc-terms.h"
#include "school/bc-plan-arrangements.h"

BcArrangement *
bc_review_outcome_get_arrangement (BcGroupPlan *plan, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) found =
    bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_ARRANGEMENT, NULL, BC_ARRANGEMENT_PLAN,
                   bc_group_plan_get_id (plan), BC_ARRANGEMENT_ORIGIN, bc_record_get_id (meeting),
                   -1);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      if (!bc_record_get_integer (found->pdata[i], BC_ARRANGEMENT_TEAM))
        return g_object_ref (found->pdata[i]);
    }
  return NULL;
}

static BcPupil *
find_pupil (BcGroupPlan *plan, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_all_pupils (plan);
  const char *id = bc_record_get_text (meeting, BC_MEETING_PUPIL);

  for (guint i = 0; i < pupils->len; i++)
    {
      if (g_str_equal (bc_record_get_id (pupils->pdata[i]), id))
        return g_object_ref (pupils->pdata[i]);
    }
  return NULL;
}

/* What the talk says comes of it; else what it wants to reach. Around the table it was found
 * feasible: so it comes on the plan. */
static void
say_words (BcEdits *edits, BcArrangement *arrangement, BcMeeting *meeting)
{
  const char *text = bc_record_get_text (meeting, BC_MEETING_OUTCOME_TEXT);
  const char *words = *text != '\0' ? text : bc_record_get_text (meeting, BC_MEETING_AIM);

  bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_DESIRABLE, words);
  bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_FEASIBLE, words);
}

static gboolean
stands (BcArrangement *arrangement, BcCluster *cluster)
{
  return arrangement != NULL
         && g_str_equal (bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER),
                         cluster != NULL ? bc_record_get_id (cluster) : "");
}

/* Where there is one, what a teacher made of it since stays. */
static void
put (BcGroupPlan *plan, BcMeeting *meeting, BcArrangement *there, BcCluster *cluster,
     BcPupil *pupil)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  BcArrangement *arrangement = there;

  if (arrangement == NULL)
    {
      arrangement = bc_plan_arrangements_add (plan, cluster, pupil);
      bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_ORIGIN, bc_record_get_id (meeting));
      say_words (edits, arrangement, meeting);
      return;
    }
  bc_plan_arrangements_move (plan, arrangement, cluster, pupil);
}

gboolean
bc_review_outcome_to_cluster (BcGroupPlan *plan, BcMeeting *meeting, BcCluster *cluster)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autoptr (BcPupil) pupil = find_pupil (plan, meeting);
  g_autoptr (BcArrangement) there = bc_review_outcome_get_arrangement (plan, meeting);

  if (pupil == NULL
      || (stands (there, cluster) && bc_group_plan_get_cluster (plan, pupil) == cluster))
    return FALSE;
  bc_edits_begin_agreed (edits, bc_term_label (BC_TERM_OUTCOME, BC_OUTCOME_PLAN));
  bc_group_plan_move (plan, pupil, cluster);
  put (plan, meeting, there, cluster, pupil);
  bc_edits_set_text (edits, meeting, BC_MEETING_OUTCOME, BC_OUTCOME_PLAN);
  bc_edits_end_agreed (edits);
  return TRUE;
}

gboolean
bc_review_outcome_to_individual (BcGroupPlan *plan, BcMeeting *meeting)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autoptr (BcPupil) pupil = find_pupil (plan, meeting);
  g_autoptr (BcArrangement) there = bc_review_outcome_get_arrangement (plan, meeting);

  if (pupil == NULL || stands (there, NULL))
    return FALSE;
  bc_edits_begin_agreed (edits, bc_term_label (BC_TERM_OUTCOME, BC_OUTCOME_INDIVIDUAL));
  put (plan, meeting, there, NULL, pupil);
  bc_edits_set_text (edits, meeting, BC_MEETING_OUTCOME, BC_OUTCOME_INDIVIDUAL);
  bc_edits_end_agreed (edits);
  return TRUE;
}

gboolean
bc_review_outcome_say (BcEdits *edits, BcMeeting *meeting, const char *outcome)
{
  if (g_str_equal (bc_record_get_text (meeting, BC_MEETING_OUTCOME), outcome))
    return FALSE;
  bc_edits_begin (edits, bc_term_label (BC_TERM_OUTCOME, outcome));
  bc_edits_set_text (edits, meeting, BC_MEETING_OUTCOME, outcome);
  bc_edits_end (edits);
  return TRUE;
}
