/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_FEEDBACK (bc_feedback_get_type ())

G_DECLARE_FINAL_TYPE (BcFeedback, bc_feedback, BC, FEEDBACK, BcRecord)

/**
 * BcFeedbackField:
 * @BC_FEEDBACK_PLAN: the plan
 * @BC_FEEDBACK_SOURCE: one of the BC_VOICE_ words
 * @BC_FEEDBACK_DATE: when
 * @BC_FEEDBACK_TEXT: the words
 *
 * The fields of a [class@Bc.Feedback], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_FEEDBACK_PLAN,
  BC_FEEDBACK_SOURCE,
  BC_FEEDBACK_DATE,
  BC_FEEDBACK_TEXT,
} BcFeedbackField;

G_END_DECLS
