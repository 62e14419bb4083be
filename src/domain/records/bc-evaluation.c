/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-evaluation"

#include "domain/records/bc-evaluation.h"

/**
 * BcEvaluation:
 *
 * How the goal of a cluster came out. (evaluatie)
 */

static const BcField fields[] = {
  [BC_EVALUATION_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_EVALUATION_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_EVALUATION_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_EVALUATION_RESULT] = { "result", BC_FIELD_TEXT, NULL },
  [BC_EVALUATION_WORKED] = { "worked", BC_FIELD_LONG_TEXT, NULL },
  [BC_EVALUATION_BECAUSE] = { "because", BC_FIELD_LONG_TEXT, NULL },
  [BC_EVALUATION_GOAL] = { "goal", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcEvaluation, bc_evaluation, "evaluation", fields)
