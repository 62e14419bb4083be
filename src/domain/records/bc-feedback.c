/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-feedback"

#include "domain/records/bc-feedback.h"

/**
 * BcFeedback:
 *
 * What pupils, parents or colleagues say of the plan at work. (feedback)
 */

static const BcField fields[] = {
  [BC_FEEDBACK_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_FEEDBACK_SOURCE] = { "source", BC_FIELD_TEXT, NULL },
  [BC_FEEDBACK_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_FEEDBACK_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcFeedback, bc_feedback, "feedback", fields)
