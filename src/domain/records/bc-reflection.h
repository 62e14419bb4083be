/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_REFLECTION (bc_reflection_get_type ())

G_DECLARE_FINAL_TYPE (BcReflection, bc_reflection, BC, REFLECTION, BcRecord)

/**
 * BcReflectionField:
 * @BC_REFLECTION_OWNER: whose
 * @BC_REFLECTION_ITEM: the sealed reflection it is a copy of
 * @BC_REFLECTION_PLAN: about this plan, or empty
 * @BC_REFLECTION_NOTE: about this note, or empty
 * @BC_REFLECTION_PUPIL: about this child, or empty
 * @BC_REFLECTION_DATE: when
 * @BC_REFLECTION_SITUATION: what happened
 * @BC_REFLECTION_ACTING: what one did oneself
 * @BC_REFLECTION_EFFECT: what came of that
 * @BC_REFLECTION_ATTEMPT: what one wants to try
 * @BC_REFLECTION_TAGS: words to find it by, separated by a space
 *
 * The fields of a [class@Bc.Reflection], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_REFLECTION_OWNER,
  BC_REFLECTION_ITEM,
  BC_REFLECTION_PLAN,
  BC_REFLECTION_NOTE,
  BC_REFLECTION_PUPIL,
  BC_REFLECTION_DATE,
  BC_REFLECTION_SITUATION,
  BC_REFLECTION_ACTING,
  BC_REFLECTION_EFFECT,
  BC_REFLECTION_ATTEMPT,
  BC_REFLECTION_TAGS,
} BcReflectionField;

G_END_DECLS
