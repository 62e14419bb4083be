/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_EVALUATION (bc_evaluation_get_type ())

G_DECLARE_FINAL_TYPE (BcEvaluation, bc_evaluation, BC, EVALUATION, BcRecord)

/**
 * BcEvaluationField:
 * @BC_EVALUATION_PLAN: the plan looked back on
 * @BC_EVALUATION_CLUSTER: the cluster, or empty for the whole plan
 * @BC_EVALUATION_DATE: when
 * @BC_EVALUATION_RESULT: one of the BC_RESULT_ words
 * @BC_EVALUATION_WORKED: what worked
 * @BC_EVALUATION_BECAUSE: how that comes
 * @BC_EVALUATION_GOAL: the goal it is about, as it was when it was evaluated
 *
 * The fields of a [class@Bc.Evaluation], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_EVALUATION_PLAN,
  BC_EVALUATION_CLUSTER,
  BC_EVALUATION_DATE,
  BC_EVALUATION_RESULT,
  BC_EVALUATION_WORKED,
  BC_EVALUATION_BECAUSE,
  BC_EVALUATION_GOAL,
} BcEvaluationField;

G_END_DECLS
