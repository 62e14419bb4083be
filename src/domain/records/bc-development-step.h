/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_DEVELOPMENT_STEP (bc_development_step_get_type ())

G_DECLARE_FINAL_TYPE (BcDevelopmentStep, bc_development_step, BC, DEVELOPMENT_STEP, BcRecord)

/**
 * BcDevelopmentStepField:
 * @BC_DEVELOPMENT_STEP_OWNER: whose
 * @BC_DEVELOPMENT_STEP_POINT: the school point it belongs to, or empty
 * @BC_DEVELOPMENT_STEP_DATE: when
 * @BC_DEVELOPMENT_STEP_TEXT: the step
 * @BC_DEVELOPMENT_STEP_DONE: taken
 * @BC_DEVELOPMENT_STEP_QUESTION: the leervraag it follows from, or empty
 * @BC_DEVELOPMENT_STEP_SHARED: colleagues may see it
 *
 * The fields of a [class@Bc.DevelopmentStep], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_DEVELOPMENT_STEP_OWNER,
  BC_DEVELOPMENT_STEP_POINT,
  BC_DEVELOPMENT_STEP_DATE,
  BC_DEVELOPMENT_STEP_TEXT,
  BC_DEVELOPMENT_STEP_DONE,
  BC_DEVELOPMENT_STEP_QUESTION,
  BC_DEVELOPMENT_STEP_SHARED,
} BcDevelopmentStepField;

G_END_DECLS
