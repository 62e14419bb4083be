/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_CHECK_IN (bc_check_in_get_type ())

G_DECLARE_FINAL_TYPE (BcCheckIn, bc_check_in, BC, CHECK_IN, BcRecord)

/**
 * BcCheckInField:
 * @BC_CHECK_IN_PLAN: the plan
 * @BC_CHECK_IN_CLUSTER: the cluster, or empty
 * @BC_CHECK_IN_DATE: when
 * @BC_CHECK_IN_FITS: one of the BC_FITS_ words
 * @BC_CHECK_IN_CHANGE: what changes
 *
 * The fields of a [class@Bc.CheckIn], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_CHECK_IN_PLAN,
  BC_CHECK_IN_CLUSTER,
  BC_CHECK_IN_DATE,
  BC_CHECK_IN_FITS,
  BC_CHECK_IN_CHANGE,
} BcCheckInField;

G_END_DECLS
