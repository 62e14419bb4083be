/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-assignment"

#include "domain/records/bc-assignment.h"

/**
 * BcAssignment:
 *
 * A member of staff at a group. (taak bij een groep)
 */

static const BcField fields[] = {
  [BC_ASSIGNMENT_STAFF] = { "staff", BC_FIELD_REFERENCE, "staff" },
  [BC_ASSIGNMENT_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_ASSIGNMENT_ROLE] = { "role", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcAssignment, bc_assignment, "assignment", fields)
