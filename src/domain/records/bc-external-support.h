/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_EXTERNAL_SUPPORT (bc_external_support_get_type ())

G_DECLARE_FINAL_TYPE (BcExternalSupport, bc_external_support, BC, EXTERNAL_SUPPORT, BcRecord)

/**
 * BcExternalSupportField:
 * @BC_EXTERNAL_SUPPORT_GROUP: for this group
 * @BC_EXTERNAL_SUPPORT_PUPIL: for this child, or empty
 * @BC_EXTERNAL_SUPPORT_MEETING: the consultation it came from
 * @BC_EXTERNAL_SUPPORT_PURPOSE: what for
 * @BC_EXTERNAL_SUPPORT_TEACHER_DOES: what the teacher does
 * @BC_EXTERNAL_SUPPORT_DIRECTION: one of the BC_DIRECTION_ words
 * @BC_EXTERNAL_SUPPORT_START: since
 * @BC_EXTERNAL_SUPPORT_END: until, or empty
 * @BC_EXTERNAL_SUPPORT_WHO: who comes, as an organisation or a profession
 * @BC_EXTERNAL_SUPPORT_EFFECT: what it brought
 *
 * The fields of a [class@Bc.ExternalSupport], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_EXTERNAL_SUPPORT_GROUP,
  BC_EXTERNAL_SUPPORT_PUPIL,
  BC_EXTERNAL_SUPPORT_MEETING,
  BC_EXTERNAL_SUPPORT_PURPOSE,
  BC_EXTERNAL_SUPPORT_TEACHER_DOES,
  BC_EXTERNAL_SUPPORT_DIRECTION,
  BC_EXTERNAL_SUPPORT_START,
  BC_EXTERNAL_SUPPORT_END,
  BC_EXTERNAL_SUPPORT_WHO,
  BC_EXTERNAL_SUPPORT_EFFECT,
} BcExternalSupportField;

G_END_DECLS
