/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-approval"

#include "domain/records/bc-approval.h"

/**
 * BcApproval:
 *
 * Somebody read the report of a talk and agrees with it. (akkoord)
 */

static const BcField fields[] = {
  [BC_APPROVAL_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_APPROVAL_STAFF] = { "staff", BC_FIELD_REFERENCE, "staff" },
  [BC_APPROVAL_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_APPROVAL_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcApproval, bc_approval, "approval", fields)
