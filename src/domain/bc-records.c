/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-records"

#include "domain/bc-records.h"

/* The order is the order of the references: a table stands below those it refers to. */
static GType (*const types[]) (void) = {
  bc_school_get_type,
  bc_school_year_get_type,
  bc_period_get_type,
  bc_setting_get_type,
  bc_staff_get_type,
  bc_group_get_type,
  bc_pupil_get_type,
  bc_membership_get_type,
  bc_assignment_get_type,
  bc_note_get_type,
  bc_observation_get_type,
  bc_signal_get_type,
  bc_answer_get_type,
  bc_voice_get_type,
  bc_factor_get_type,
  bc_need_get_type,
  bc_need_voice_get_type,
  bc_plan_get_type,
  bc_meeting_get_type,
  bc_cluster_get_type,
  bc_evaluation_get_type,
  bc_cluster_pupil_get_type,
  bc_arrangement_get_type,
  bc_repertoire_card_get_type,
  bc_plan_card_get_type,
  bc_week_slot_get_type,
  bc_check_in_get_type,
  bc_feedback_get_type,
  bc_adjustment_get_type,
  bc_dismissal_get_type,
  bc_sealed_item_get_type,
  bc_reflection_get_type,
  bc_talent_get_type,
  bc_solution_get_type,
  bc_experiment_get_type,
  bc_comment_get_type,
  bc_participant_get_type,
  bc_agenda_point_get_type,
  bc_consult_card_get_type,
  bc_approval_get_type,
  bc_support_need_get_type,
  bc_system_question_get_type,
  bc_development_point_get_type,
  bc_agreement_get_type,
  bc_question_get_type,
  bc_development_step_get_type,
  bc_facilitation_get_type,
  bc_external_support_get_type,
  bc_disclosure_get_type,
};

guint
bc_records_count (void)
{
  return G_N_ELEMENTS (types);
}

GType
bc_records_type (guint position)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (types), G_TYPE_INVALID);

  return types[position] ();
}

static int
compare_numbers (gconstpointer a, gconstpointer b, gpointer field)
{
  gint64 left = bc_record_get_integer (*(gpointer *) a, GPOINTER_TO_UINT (field));
  gint64 right = bc_record_get_integer (*(gpointer *) b, GPOINTER_TO_UINT (field));

  return (left > right) - (left < right);
}

void
bc_records_sort (GPtrArray *records, guint field)
{
  g_ptr_array_sort_with_data (records, compare_numbers, GUINT_TO_POINTER (field));
}

/* An id sorts by the time it was made. */
static int
compare_newest_first (gconstpointer a, gconstpointer b, gpointer day)
{
  gpointer one = *(gpointer *) a, other = *(gpointer *) b;
  int order = g_strcmp0 (bc_record_get_text (other, GPOINTER_TO_UINT (day)),
                         bc_record_get_text (one, GPOINTER_TO_UINT (day)));

  return order != 0 ? order : g_strcmp0 (bc_record_get_id (other), bc_record_get_id (one));
}

void
bc_records_sort_newest_first (GPtrArray *records, guint day)
{
  g_ptr_array_sort_with_data (records, compare_newest_first, GUINT_TO_POINTER (day));
}
