/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-consultation"

#include "config.h"

#include "school/bc-plan-consultation.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-levels.h"
#include "domain/bc-terms.h"
#include "school/bc-or-none.h"

BcPlanLine
bc_plan_line_of_cluster (BcCluster *cluster)
{
  return (BcPlanLine) { BC_RECORD (cluster), BC_CLUSTER_LEVEL, BC_CLUSTER_MEETING, "" };
}

BcPlanLine
bc_plan_line_of_arrangement (BcArrangement *arrangement)
{
  return (BcPlanLine) { BC_RECORD (arrangement), BC_ARRANGEMENT_LEVEL, BC_ARRANGEMENT_MEETING,
                        bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL) };
}

static int
compare_newest (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (bc_record_get_id (*(gpointer *) b), bc_record_get_id (*(gpointer *) a));
}

GPtrArray *
bc_plan_consultation_list (BcGroupPlan *plan)
{
  GPtrArray *meetings =
    bc_or_none (bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_MEETING, NULL,
                               BC_MEETING_KIND, BC_MEETING_CONSULTATION, BC_MEETING_GROUP,
                               bc_record_get_id (bc_group_plan_get_group (plan)), BC_MEETING_PERIOD,
                               bc_record_get_id (bc_group_plan_get_period (plan)), -1));

  /* An id begins with the time at which it was made. */
  g_ptr_array_sort (meetings, compare_newest);
  return meetings;
}

BcMeeting *
bc_plan_consultation_get (BcGroupPlan *plan, const BcPlanLine *line)
{
  const char *id = bc_record_get_text (line->record, line->meeting);
  g_autoptr (GPtrArray) meetings = NULL;

  if (*id == '\0')
    return NULL;
  meetings = bc_plan_consultation_list (plan);
  for (guint i = 0; i < meetings->len; i++)
    {
      if (g_str_equal (bc_record_get_id (meetings->pdata[i]), id))
        return g_object_ref (meetings->pdata[i]);
    }
  return NULL;
}

gboolean
bc_plan_consultation_set_level (BcGroupPlan *plan, const BcPlanLine *line, gint64 level)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autoptr (BcMeeting) meeting = bc_plan_consultation_get (plan, line);

  if (bc_levels_needs_consultation (level) && meeting == NULL)
    return FALSE;
  bc_edits_begin (edits, _("Level of support"));
  bc_edits_set_integer (edits, line->record, line->level, level);
  bc_edits_end (edits);
  return TRUE;
}

static BcMeeting *
make_meeting (BcGroupPlan *plan, const BcPlanLine *line, const char *question)
{
  BcMeeting *meeting = bc_record_new (BC_TYPE_MEETING);

  bc_record_set_text (meeting, BC_MEETING_KIND, BC_MEETING_CONSULTATION);
  bc_record_set_text (meeting, BC_MEETING_GROUP,
                      bc_record_get_id (bc_group_plan_get_group (plan)));
  bc_record_set_text (meeting, BC_MEETING_PERIOD,
                      bc_record_get_id (bc_group_plan_get_period (plan)));
  bc_record_set_text (meeting, BC_MEETING_PUPIL, line->pupil);
  bc_record_set_text (meeting, BC_MEETING_QUESTION, question);
  return meeting;
}

gboolean
bc_plan_consultation_link (BcGroupPlan *plan, const BcPlanLine *line, gint64 level,
                           BcMeeting *meeting, const char *question)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autofree char *words = g_strstrip (g_strdup (question));
  g_autoptr (BcMeeting) made = NULL;

  if (meeting == NULL && *words == '\0')
    return FALSE;
  bc_edits_begin (edits, _("Asking for a consultation"));
  if (meeting == NULL)
    {
      made = make_meeting (plan, line, words);
      bc_edits_add (edits, made);
      meeting = made;
    }
  bc_edits_set_text (edits, line->record, line->meeting, bc_record_get_id (meeting));
  bc_edits_set_integer (edits, line->record, line->level, level);
  bc_edits_end (edits);
  return TRUE;
}
