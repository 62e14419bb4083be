/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_APPROVAL (bc_approval_get_type ())

G_DECLARE_FINAL_TYPE (BcApproval, bc_approval, BC, APPROVAL, BcRecord)

/**
 * BcApprovalField:
 * @BC_APPROVAL_MEETING: the talk
 * @BC_APPROVAL_STAFF: who agrees
 * @BC_APPROVAL_DATE: when
 * @BC_APPROVAL_TEXT: the report as it was then, so that later changes can be shown
 *
 * The fields of a [class@Bc.Approval], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_APPROVAL_MEETING,
  BC_APPROVAL_STAFF,
  BC_APPROVAL_DATE,
  BC_APPROVAL_TEXT,
} BcApprovalField;

G_END_DECLS
