/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-removal"

#include "school/bc-removal.h"

#include "domain/bc-records.h"

/* What has no meaning without the record in this field; any other reference is a mention. */
static const struct
{
  GType (*type) (void);
  guint field;
} belongings[] = {
  { bc_need_voice_get_type, BC_NEED_VOICE_NEED },
  { bc_need_voice_get_type, BC_NEED_VOICE_VOICE },
  { bc_cluster_get_type, BC_CLUSTER_PLAN },
  { bc_cluster_pupil_get_type, BC_CLUSTER_PUPIL_CLUSTER },
  { bc_arrangement_get_type, BC_ARRANGEMENT_PLAN },
  { bc_arrangement_get_type, BC_ARRANGEMENT_CLUSTER },
  { bc_plan_card_get_type, BC_PLAN_CARD_PLAN },
  { bc_plan_card_get_type, BC_PLAN_CARD_CLUSTER },
  { bc_week_slot_get_type, BC_WEEK_SLOT_PLAN },
  { bc_week_slot_get_type, BC_WEEK_SLOT_CLUSTER },
  { bc_check_in_get_type, BC_CHECK_IN_PLAN },
  { bc_check_in_get_type, BC_CHECK_IN_CLUSTER },
  { bc_evaluation_get_type, BC_EVALUATION_PLAN },
  { bc_evaluation_get_type, BC_EVALUATION_CLUSTER },
  { bc_feedback_get_type, BC_FEEDBACK_PLAN },
  { bc_adjustment_get_type, BC_ADJUSTMENT_PLAN },
  { bc_dismissal_get_type, BC_DISMISSAL_SUBJECT },
  { bc_comment_get_type, BC_COMMENT_PLAN },
  { bc_comment_get_type, BC_COMMENT_CLUSTER },
  { bc_comment_get_type, BC_COMMENT_REFLECTION },
  { bc_participant_get_type, BC_PARTICIPANT_MEETING },
  { bc_agenda_point_get_type, BC_AGENDA_POINT_MEETING },
  { bc_consult_card_get_type, BC_CONSULT_CARD_MEETING },
  { bc_approval_get_type, BC_APPROVAL_MEETING },
  { bc_facilitation_get_type, BC_FACILITATION_STEP },
};

static gboolean
belongs (GType type, guint field)
{
  for (guint i = 0; i < G_N_ELEMENTS (belongings); i++)
    {
      if (belongings[i].type () == type && belongings[i].field == field)
        return TRUE;
    }
  return FALSE;
}

/* Called with records of @type whose @field refers to a record; %NULL where they could not be read.
 * Returns whether to go on. */
typedef gboolean (*Visit) (BcEdits *edits, GType type, guint field, GPtrArray *found);

static gboolean
visit_type (BcEdits *edits, gpointer record, GType type, Visit visit)
{
  g_autoptr (BcRecordClass) klass = g_type_class_ref (type);
  gboolean goes_on = TRUE;

  for (guint field = 0; goes_on && field < klass->n_fields; field++)
    {
      g_autoptr (GPtrArray) found = NULL;

      if (g_strcmp0 (klass->fields[field].target, BC_RECORD_GET_CLASS (record)->table) != 0)
        continue;
      found = bc_edits_list (edits, type, NULL, field, bc_record_get_id (record), -1);
      goes_on = visit (edits, type, field, found);
    }
  return goes_on;
}

static gboolean
visit_all (BcEdits *edits, gpointer record, Visit visit)
{
  for (guint i = 0; i < bc_records_count (); i++)
    {
      if (!visit_type (edits, record, bc_records_type (i), visit))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_none (BcEdits *edits, GType type, guint field, GPtrArray *found)
{
  return found != NULL && found->len == 0;
}

gboolean
bc_removal_is_used (BcEdits *edits, gpointer record)
{
  return !visit_all (edits, record, is_none);
}

/* Also in what is a colleague's own: it says the same, only of nothing that is there no more. */
static void
forget (BcEdits *edits, gpointer record, guint field)
{
  bc_edits_begin_agreed (edits, "");
  bc_edits_set_text (edits, record, field, "");
  bc_edits_end_agreed (edits);
}

static gboolean
let_go (BcEdits *edits, GType type, guint field, GPtrArray *found)
{
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      if (belongs (type, field))
        bc_removal_remove (edits, found->pdata[i]);
      else
        forget (edits, found->pdata[i], field);
    }
  return TRUE;
}

void
bc_removal_remove (BcEdits *edits, gpointer record)
{
  bc_edits_remove (edits, record);
  /* It may have been refused. */
  if (bc_record_is_removed (record))
    visit_all (edits, record, let_go);
}
