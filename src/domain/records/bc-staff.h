/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_STAFF (bc_staff_get_type ())

G_DECLARE_FINAL_TYPE (BcStaff, bc_staff, BC, STAFF, BcRecord)

/**
 * BcStaffField:
 * @BC_STAFF_KEY: key in the school administration, or empty
 * @BC_STAFF_ECKID: opaque chain id, or empty
 * @BC_STAFF_GIVEN_NAME: roepnaam
 * @BC_STAFF_PREFIX: voorvoegsel
 * @BC_STAFF_SURNAME: achternaam
 * @BC_STAFF_ROLE: one of the BC_ROLE_ words
 * @BC_STAFF_ACTIVE: works here now
 *
 * The fields of a [class@Bc.Staff], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_STAFF_KEY,
  BC_STAFF_ECKID,
  BC_STAFF_GIVEN_NAME,
  BC_STAFF_PREFIX,
  BC_STAFF_SURNAME,
  BC_STAFF_ROLE,
  BC_STAFF_ACTIVE,
} BcStaffField;

G_END_DECLS
