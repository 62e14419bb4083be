/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-kind"

#include "config.h"

#include "school/bc-search-kind.h"

#include <glib/gi18n-lib.h>

#define NONE BC_SEARCH_NONE

static const BcSearchKind kinds[] = {
  { bc_pupil_get_type, BC_SEARCH_PUPILS, BC_PLACE_UNDERSTAND, N_("Pupil"), NONE, NONE, NONE, NONE,
    "pupil/%r" },

  { bc_note_get_type, BC_SEARCH_NOTES, BC_PLACE_OBSERVE, N_("Note"), BC_NOTE_PUPIL, BC_NOTE_GROUP,
    BC_NOTE_PERIOD, BC_NOTE_DATE, "observe/%r" },
  { bc_signal_get_type, BC_SEARCH_NOTES, BC_PLACE_OBSERVE, N_("Signal"), BC_SIGNAL_PUPIL,
    BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD, NONE, "observe" },
  { bc_observation_get_type, BC_SEARCH_NOTES, BC_PLACE_UNDERSTAND, N_("Observation"),
    BC_OBSERVATION_PUPIL, BC_OBSERVATION_GROUP, BC_OBSERVATION_PERIOD, NONE, "pupil/%s" },

  { bc_factor_get_type, BC_SEARCH_UNDERSTANDING, BC_PLACE_UNDERSTAND, N_("Factor"),
    BC_FACTOR_PUPIL, BC_FACTOR_GROUP, BC_FACTOR_PERIOD, NONE, "understand/%s" },
  { bc_need_get_type, BC_SEARCH_UNDERSTANDING, BC_PLACE_UNDERSTAND, N_("Educational need"),
    BC_NEED_PUPIL, BC_NEED_GROUP, BC_NEED_PERIOD, NONE, "understand/%s" },
  { bc_voice_get_type, BC_SEARCH_UNDERSTANDING, BC_PLACE_UNDERSTAND, N_("Conversation"),
    BC_VOICE_PUPIL, BC_VOICE_GROUP, BC_VOICE_PERIOD, BC_VOICE_DATE, "understand/%s" },
  /* Each stands on the page of the place where it was asked. */
  { bc_answer_get_type, BC_SEARCH_UNDERSTANDING, BC_N_PLACES, N_("Answer to a basic question"),
    NONE, BC_ANSWER_GROUP, BC_ANSWER_PERIOD, BC_ANSWER_DATE, "" },

  { bc_plan_get_type, BC_SEARCH_PLANS, BC_PLACE_PLAN, N_("Group plan"), NONE, BC_PLAN_GROUP,
    BC_PLAN_PERIOD, NONE, "plan/%r" },
  { bc_cluster_get_type, BC_SEARCH_PLANS, BC_PLACE_PLAN, N_("Cluster"), BC_CLUSTER_PLAN, NONE, NONE,
    NONE, "plan/%s/plan" },
  { bc_arrangement_get_type, BC_SEARCH_PLANS, BC_PLACE_PLAN, N_("Arrangement"),
    BC_ARRANGEMENT_PLAN, NONE, NONE, NONE, "plan/%s/arrangements" },
  { bc_week_slot_get_type, BC_SEARCH_PLANS, BC_PLACE_PLAN, N_("In the week"), BC_WEEK_SLOT_PLAN,
    NONE, NONE, NONE, "plan/%s/week" },
  { bc_comment_get_type, BC_SEARCH_PLANS, BC_PLACE_PLAN, N_("Remark"), BC_COMMENT_PLAN, NONE, NONE,
    BC_COMMENT_DATE, "plan/%s/comments" },
  { bc_check_in_get_type, BC_SEARCH_PLANS, BC_PLACE_ACT, N_("Check-in"), BC_CHECK_IN_PLAN, NONE,
    NONE, BC_CHECK_IN_DATE, "act" },
  { bc_feedback_get_type, BC_SEARCH_PLANS, BC_PLACE_ACT, N_("Feedback"), BC_FEEDBACK_PLAN, NONE,
    NONE, BC_FEEDBACK_DATE, "act" },
  { bc_adjustment_get_type, BC_SEARCH_PLANS, BC_PLACE_ACT, N_("Adjustment"), BC_ADJUSTMENT_PLAN,
    NONE, NONE, BC_ADJUSTMENT_DATE, "act/history" },
  { bc_evaluation_get_type, BC_SEARCH_PLANS, BC_PLACE_ACT, N_("Evaluation"), BC_EVALUATION_PLAN,
    NONE, NONE, BC_EVALUATION_DATE, "act/next" },

  { bc_meeting_get_type, BC_SEARCH_TALKS, BC_N_PLACES, N_("Talk"), NONE, BC_MEETING_GROUP,
    BC_MEETING_PERIOD, BC_MEETING_DATE, "" },
  { bc_agenda_point_get_type, BC_SEARCH_TALKS, BC_N_PLACES, N_("Agenda point"),
    BC_AGENDA_POINT_MEETING, NONE, NONE, NONE, "" },
  { bc_consult_card_get_type, BC_SEARCH_TALKS, BC_N_PLACES, N_("Card of a consultation"),
    BC_CONSULT_CARD_MEETING, NONE, NONE, NONE, "" },

  { bc_agreement_get_type, BC_SEARCH_AGREEMENTS, BC_N_PLACES, N_("Agreement"), BC_AGREEMENT_PUPIL,
    BC_AGREEMENT_GROUP, NONE, BC_AGREEMENT_DUE, "agreements" },

  { bc_question_get_type, BC_SEARCH_TEACHER, BC_PLACE_TEACHER, N_("Question of a teacher"), NONE,
    BC_QUESTION_GROUP, NONE, BC_QUESTION_DATE, "agenda/%r" },
  { bc_development_step_get_type, BC_SEARCH_TEACHER, BC_PLACE_TEACHER, N_("Step of a teacher"),
    NONE, NONE, NONE, BC_DEVELOPMENT_STEP_DATE, "steps/%r" },
  { bc_support_need_get_type, BC_SEARCH_TEACHER, BC_PLACE_CONSULT, N_("What a teacher needs"),
    BC_SUPPORT_NEED_MEETING, BC_SUPPORT_NEED_GROUP, NONE, BC_SUPPORT_NEED_DATE, "consult/%s" },
  { bc_solution_get_type, BC_SEARCH_TEACHER, BC_PLACE_ACT, N_("Solution"), NONE, BC_SOLUTION_GROUP,
    NONE, BC_SOLUTION_DATE, "act" },
  { bc_experiment_get_type, BC_SEARCH_TEACHER, BC_PLACE_ACT, N_("Trial"), NONE, BC_EXPERIMENT_GROUP,
    NONE, BC_EXPERIMENT_DATE, "act" },
  { bc_repertoire_card_get_type, BC_SEARCH_TEACHER, BC_PLACE_TEACHER, N_("Card of the repertoire"),
    NONE, NONE, NONE, NONE, "repertoire/%r" },
  { bc_talent_get_type, BC_SEARCH_TEACHER, BC_PLACE_TEACHER, N_("Talent"), NONE, NONE, NONE, NONE,
    "repertoire/%r" },
  { bc_reflection_get_type, BC_SEARCH_TEACHER, BC_PLACE_TEACHER, N_("Shared reflection"),
    BC_REFLECTION_PUPIL, NONE, NONE, BC_REFLECTION_DATE, "reflections/%r" },
  { bc_sealed_item_get_type, BC_SEARCH_TEACHER, BC_PLACE_TEACHER, N_("Sealed, for you alone"), NONE,
    NONE, NONE, BC_SEALED_ITEM_DATE, "" },

  { bc_system_question_get_type, BC_SEARCH_SCHOOL, BC_PLACE_AGENDA, N_("Question of the school"),
    NONE, NONE, NONE, BC_SYSTEM_QUESTION_DATE, "agenda/%r" },
  { bc_development_point_get_type, BC_SEARCH_SCHOOL, BC_PLACE_AGENDA, N_("Development point"), NONE,
    NONE, NONE, BC_DEVELOPMENT_POINT_DATE, "agenda/%r" },
  { bc_facilitation_get_type, BC_SEARCH_SCHOOL, BC_PLACE_AGENDA, N_("Promise"),
    BC_FACILITATION_POINT, NONE, NONE, BC_FACILITATION_DATE, "agenda/%s" },

  { bc_external_support_get_type, BC_SEARCH_EXTERNAL, BC_PLACE_EXTERNAL, N_("Support from outside"),
    BC_EXTERNAL_SUPPORT_PUPIL, BC_EXTERNAL_SUPPORT_GROUP, NONE, BC_EXTERNAL_SUPPORT_START,
    "external" },
  { bc_disclosure_get_type, BC_SEARCH_EXTERNAL, BC_PLACE_EXTERNAL, N_("Given outside"),
    BC_DISCLOSURE_PUPIL, NONE, NONE, BC_DISCLOSURE_DATE, "external" },
};

const BcSearchKind *
bc_search_kind_find (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (kinds[i].type () == type)
        return &kinds[i];
    }
  return NULL;
}

const char *
bc_search_kind_get_text (gpointer record, guint field)
{
  return field != NONE ? bc_record_get_text (record, field) : "";
}

gpointer
bc_search_kind_get_about (const BcSearchKind *self, BcStore *store, gpointer record, GType type)
{
  const char *id = bc_search_kind_get_text (record, self->about);
  g_autoptr (BcRecordClass) klass = g_type_class_ref (type);
  g_autoptr (BcRecord) about = NULL;
  guint n_fields = 0;
  const BcField *fields = bc_record_get_fields (record, &n_fields);

  if (G_OBJECT_TYPE (record) == type)
    return g_object_ref (record);
  if (*id == '\0' || g_strcmp0 (fields[self->about].target, klass->table) != 0)
    return NULL;
  about = bc_store_get (store, type, id, NULL);
  return about != NULL && !bc_record_is_removed (about) ? g_steal_pointer (&about) : NULL;
}
