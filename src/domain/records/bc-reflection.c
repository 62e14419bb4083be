/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-reflection"

#include "domain/records/bc-reflection.h"

/**
 * BcReflection:
 *
 * A reflection that its author shares: a copy of the sealed one, in the open. (gedeelde reflectie)
 */

static const BcField fields[] = {
  [BC_REFLECTION_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_REFLECTION_ITEM] = { "item", BC_FIELD_REFERENCE, "sealed_item" },
  [BC_REFLECTION_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_REFLECTION_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
  [BC_REFLECTION_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_REFLECTION_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_REFLECTION_SITUATION] = { "situation", BC_FIELD_LONG_TEXT, NULL },
  [BC_REFLECTION_ACTING] = { "acting", BC_FIELD_LONG_TEXT, NULL },
  [BC_REFLECTION_EFFECT] = { "effect", BC_FIELD_LONG_TEXT, NULL },
  [BC_REFLECTION_ATTEMPT] = { "attempt", BC_FIELD_LONG_TEXT, NULL },
  [BC_REFLECTION_TAGS] = { "tags", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcReflection, bc_reflection, "reflection", fields)
