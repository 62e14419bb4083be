/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_PERIOD (bc_period_get_type ())

G_DECLARE_FINAL_TYPE (BcPeriod, bc_period, BC, PERIOD, BcRecord)

/**
 * BcPeriodField:
 * @BC_PERIOD_SCHOOL_YEAR: the year it belongs to
 * @BC_PERIOD_NUMBER: 1, 2, 3 … within the year
 * @BC_PERIOD_NAME: own name, or empty for "Period n"
 * @BC_PERIOD_START: first day
 * @BC_PERIOD_END: last day
 *
 * The fields of a [class@Bc.Period], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_PERIOD_SCHOOL_YEAR,
  BC_PERIOD_NUMBER,
  BC_PERIOD_NAME,
  BC_PERIOD_START,
  BC_PERIOD_END,
} BcPeriodField;

G_END_DECLS
