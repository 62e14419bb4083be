/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_ADJUSTMENT (bc_adjustment_get_type ())

G_DECLARE_FINAL_TYPE (BcAdjustment, bc_adjustment, BC, ADJUSTMENT, BcRecord)

/**
 * BcAdjustmentField:
 * @BC_ADJUSTMENT_PLAN: the plan
 * @BC_ADJUSTMENT_DATE: when
 * @BC_ADJUSTMENT_WHAT: what changed
 * @BC_ADJUSTMENT_WHY: why
 * @BC_ADJUSTMENT_SNAPSHOT: the whole plan as it was from then on, as JSON
 * @BC_ADJUSTMENT_NOTE: the note that led to it, or empty
 *
 * The fields of a [class@Bc.Adjustment], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_ADJUSTMENT_PLAN,
  BC_ADJUSTMENT_DATE,
  BC_ADJUSTMENT_WHAT,
  BC_ADJUSTMENT_WHY,
  BC_ADJUSTMENT_SNAPSHOT,
  BC_ADJUSTMENT_NOTE,
} BcAdjustmentField;

G_END_DECLS
