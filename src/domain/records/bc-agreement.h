/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_AGREEMENT (bc_agreement_get_type ())

G_DECLARE_FINAL_TYPE (BcAgreement, bc_agreement, BC, AGREEMENT, BcRecord)

/**
 * BcAgreementField:
 * @BC_AGREEMENT_MEETING: from this meeting, or empty
 * @BC_AGREEMENT_GROUP: for this group
 * @BC_AGREEMENT_PUPIL: about this child, or empty
 * @BC_AGREEMENT_WHO: who does it
 * @BC_AGREEMENT_WHAT: what
 * @BC_AGREEMENT_DUE: by when
 * @BC_AGREEMENT_DONE: done
 *
 * The fields of a [class@Bc.Agreement], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_AGREEMENT_MEETING,
  BC_AGREEMENT_GROUP,
  BC_AGREEMENT_PUPIL,
  BC_AGREEMENT_WHO,
  BC_AGREEMENT_WHAT,
  BC_AGREEMENT_DUE,
  BC_AGREEMENT_DONE,
} BcAgreementField;

G_END_DECLS
