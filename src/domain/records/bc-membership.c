/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-membership"

#include "domain/records/bc-membership.h"

/**
 * BcMembership:
 *
 * A pupil in a group, from a day until a day. (lidmaatschap)
 */

static const BcField fields[] = {
  [BC_MEMBERSHIP_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_MEMBERSHIP_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_MEMBERSHIP_START] = { "start", BC_FIELD_DATE, NULL },
  [BC_MEMBERSHIP_END] = { "end", BC_FIELD_DATE, NULL },
};

BC_DEFINE_RECORD (BcMembership, bc_membership, "membership", fields)
