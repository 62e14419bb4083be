/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_DISMISSAL (bc_dismissal_get_type ())

G_DECLARE_FINAL_TYPE (BcDismissal, bc_dismissal, BC, DISMISSAL, BcRecord)

/**
 * BcDismissalField:
 * @BC_DISMISSAL_SUBJECT: the plan it was made for
 * @BC_DISMISSAL_PROPOSAL: the key of the proposal
 *
 * The fields of a [class@Bc.Dismissal], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_DISMISSAL_SUBJECT,
  BC_DISMISSAL_PROPOSAL,
} BcDismissalField;

G_END_DECLS
