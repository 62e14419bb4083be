/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-factor"

#include "domain/records/bc-factor.h"

/**
 * BcFactor:
 *
 * What helps or hinders. (stimulerende of belemmerende factor)
 */

static const BcField fields[] = {
  [BC_FACTOR_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_FACTOR_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_FACTOR_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_FACTOR_EFFECT] = { "effect", BC_FIELD_TEXT, NULL },
  [BC_FACTOR_AREA] = { "area", BC_FIELD_TEXT, NULL },
  [BC_FACTOR_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_FACTOR_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
  [BC_FACTOR_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
};

BC_DEFINE_RECORD (BcFactor, bc_factor, "factor", fields)
