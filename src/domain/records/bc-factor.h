/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_FACTOR (bc_factor_get_type ())

G_DECLARE_FINAL_TYPE (BcFactor, bc_factor, BC, FACTOR, BcRecord)

/**
 * BcFactorField:
 * @BC_FACTOR_GROUP: where
 * @BC_FACTOR_PUPIL: who
 * @BC_FACTOR_PERIOD: when
 * @BC_FACTOR_EFFECT: one of the BC_EFFECT_ words
 * @BC_FACTOR_AREA: one of the BC_AREA_ words, or empty
 * @BC_FACTOR_TEXT: the words
 * @BC_FACTOR_NOTE: the note it came from, or empty
 * @BC_FACTOR_POSITION: its place among the lines of its cell
 *
 * The fields of a [class@Bc.Factor], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_FACTOR_GROUP,
  BC_FACTOR_PUPIL,
  BC_FACTOR_PERIOD,
  BC_FACTOR_EFFECT,
  BC_FACTOR_AREA,
  BC_FACTOR_TEXT,
  BC_FACTOR_NOTE,
  BC_FACTOR_POSITION,
} BcFactorField;

G_END_DECLS
