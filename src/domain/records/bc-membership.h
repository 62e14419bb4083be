/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_MEMBERSHIP (bc_membership_get_type ())

G_DECLARE_FINAL_TYPE (BcMembership, bc_membership, BC, MEMBERSHIP, BcRecord)

/**
 * BcMembershipField:
 * @BC_MEMBERSHIP_PUPIL: who
 * @BC_MEMBERSHIP_GROUP: where
 * @BC_MEMBERSHIP_START: since
 * @BC_MEMBERSHIP_END: until, or empty for now
 *
 * The fields of a [class@Bc.Membership], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_MEMBERSHIP_PUPIL,
  BC_MEMBERSHIP_GROUP,
  BC_MEMBERSHIP_START,
  BC_MEMBERSHIP_END,
} BcMembershipField;

G_END_DECLS
