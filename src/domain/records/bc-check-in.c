/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-check-in"

#include "domain/records/bc-check-in.h"

/**
 * BcCheckIn:
 *
 * Does it really fit now? (check-in)
 */

static const BcField fields[] = {
  [BC_CHECK_IN_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_CHECK_IN_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_CHECK_IN_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_CHECK_IN_FITS] = { "fits", BC_FIELD_TEXT, NULL },
  [BC_CHECK_IN_CHANGE] = { "change", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcCheckIn, bc_check_in, "check_in", fields)
