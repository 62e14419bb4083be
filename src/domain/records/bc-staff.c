/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-staff"

#include "domain/records/bc-staff.h"

/**
 * BcStaff:
 *
 * Someone who works at the school. (medewerker)
 */

static const BcField fields[] = {
  [BC_STAFF_KEY] = { "key", BC_FIELD_TEXT, NULL },
  [BC_STAFF_ECKID] = { "eckid", BC_FIELD_TEXT, NULL },
  [BC_STAFF_GIVEN_NAME] = { "given-name", BC_FIELD_TEXT, NULL },
  [BC_STAFF_PREFIX] = { "prefix", BC_FIELD_TEXT, NULL },
  [BC_STAFF_SURNAME] = { "surname", BC_FIELD_TEXT, NULL },
  [BC_STAFF_ROLE] = { "role", BC_FIELD_TEXT, NULL },
  [BC_STAFF_ACTIVE] = { "active", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcStaff, bc_staff, "staff", fields)
