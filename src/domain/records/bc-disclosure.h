/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_DISCLOSURE (bc_disclosure_get_type ())

G_DECLARE_FINAL_TYPE (BcDisclosure, bc_disclosure, BC, DISCLOSURE, BcRecord)

/**
 * BcDisclosureField:
 * @BC_DISCLOSURE_PUPIL: about whom
 * @BC_DISCLOSURE_RECIPIENT: to whom
 * @BC_DISCLOSURE_GROUND: on which ground
 * @BC_DISCLOSURE_PURPOSE: what for
 * @BC_DISCLOSURE_DATE: when
 * @BC_DISCLOSURE_WHAT: what was given
 * @BC_DISCLOSURE_SUPPORT: for which support, or empty
 *
 * The fields of a [class@Bc.Disclosure], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_DISCLOSURE_PUPIL,
  BC_DISCLOSURE_RECIPIENT,
  BC_DISCLOSURE_GROUND,
  BC_DISCLOSURE_PURPOSE,
  BC_DISCLOSURE_DATE,
  BC_DISCLOSURE_WHAT,
  BC_DISCLOSURE_SUPPORT,
} BcDisclosureField;

G_END_DECLS
