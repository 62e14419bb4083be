/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-adjustment"

#include "domain/records/bc-adjustment.h"

/**
 * BcAdjustment:
 *
 * A change to the plan on the way. (bijstelling)
 */

static const BcField fields[] = {
  [BC_ADJUSTMENT_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_ADJUSTMENT_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_ADJUSTMENT_WHAT] = { "what", BC_FIELD_LONG_TEXT, NULL },
  [BC_ADJUSTMENT_WHY] = { "why", BC_FIELD_LONG_TEXT, NULL },
  [BC_ADJUSTMENT_SNAPSHOT] = { "snapshot", BC_FIELD_LONG_TEXT, NULL },
  [BC_ADJUSTMENT_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
};

BC_DEFINE_RECORD (BcAdjustment, bc_adjustment, "adjustment", fields)
