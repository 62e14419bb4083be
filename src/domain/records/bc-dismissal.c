/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-dismissal"

#include "domain/records/bc-dismissal.h"

/**
 * BcDismissal:
 *
 * A proposal that somebody waved away, so that it does not come back.
 */

static const BcField fields[] = {
  [BC_DISMISSAL_SUBJECT] = { "subject", BC_FIELD_REFERENCE, "plan" },
  [BC_DISMISSAL_PROPOSAL] = { "proposal", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcDismissal, bc_dismissal, "dismissal", fields)
