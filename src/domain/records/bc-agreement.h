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
 * @BC_AGREEMENT_STAFF: who does it, when that is somebody of the school
 * @BC_AGREEMENT_DONE_ON: when it was done
 * @BC_AGREEMENT_LEVEL: level of support 1 to 5, or 0
 * @BC_AGREEMENT_HELP: one of the BC_HELP_ words, or empty (Meijer 1)
 * @BC_AGREEMENT_NATURE: one of the BC_NATURE_ words, or empty (Meijer 2)
 * @BC_AGREEMENT_LOAD: one of the BC_LOAD_ words, or empty (Meijer 3)
 * @BC_AGREEMENT_POINT: the development point it belongs to, or empty
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
  BC_AGREEMENT_STAFF,
  BC_AGREEMENT_DONE_ON,
  BC_AGREEMENT_LEVEL,
  BC_AGREEMENT_HELP,
  BC_AGREEMENT_NATURE,
  BC_AGREEMENT_LOAD,
  BC_AGREEMENT_POINT,
} BcAgreementField;

G_END_DECLS
