/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_FACILITATION (bc_facilitation_get_type ())

G_DECLARE_FINAL_TYPE (BcFacilitation, bc_facilitation, BC, FACILITATION, BcRecord)

/**
 * BcFacilitationField:
 * @BC_FACILITATION_STEP: the step
 * @BC_FACILITATION_KIND: one of the BC_FACILITATION_ words
 * @BC_FACILITATION_PROMISED: what
 * @BC_FACILITATION_DATE: by when
 * @BC_FACILITATION_DELIVERED: delivered
 * @BC_FACILITATION_POINT: for which development point, or empty
 * @BC_FACILITATION_DELIVERED_ON: when it was delivered
 * @BC_FACILITATION_NEEDED: what who takes the step needs for it, in their own words
 *
 * The fields of a [class@Bc.Facilitation], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_FACILITATION_STEP,
  BC_FACILITATION_KIND,
  BC_FACILITATION_PROMISED,
  BC_FACILITATION_DATE,
  BC_FACILITATION_DELIVERED,
  BC_FACILITATION_POINT,
  BC_FACILITATION_DELIVERED_ON,
  BC_FACILITATION_NEEDED,
} BcFacilitationField;

G_END_DECLS
