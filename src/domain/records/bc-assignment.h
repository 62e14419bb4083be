/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_ASSIGNMENT (bc_assignment_get_type ())

G_DECLARE_FINAL_TYPE (BcAssignment, bc_assignment, BC, ASSIGNMENT, BcRecord)

/**
 * BcAssignmentField:
 * @BC_ASSIGNMENT_STAFF: who
 * @BC_ASSIGNMENT_GROUP: where
 * @BC_ASSIGNMENT_ROLE: as the roster says it; gives no rights
 *
 * The fields of a [class@Bc.Assignment], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_ASSIGNMENT_STAFF,
  BC_ASSIGNMENT_GROUP,
  BC_ASSIGNMENT_ROLE,
} BcAssignmentField;

G_END_DECLS
