/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_TALENT (bc_talent_get_type ())

G_DECLARE_FINAL_TYPE (BcTalent, bc_talent, BC, TALENT, BcRecord)

/**
 * BcTalentField:
 * @BC_TALENT_OWNER: whose
 * @BC_TALENT_TITLE: in a few words
 * @BC_TALENT_TEXT: how one can help, or empty
 * @BC_TALENT_SHARED: colleagues may find it
 *
 * The fields of a [class@Bc.Talent], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_TALENT_OWNER,
  BC_TALENT_TITLE,
  BC_TALENT_TEXT,
  BC_TALENT_SHARED,
} BcTalentField;

G_END_DECLS
