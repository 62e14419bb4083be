/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-facilitation"

#include "domain/records/bc-facilitation.h"

/**
 * BcFacilitation:
 *
 * What makes a step possible: what is needed for it, and what the school promises. (facilitering)
 */

static const BcField fields[] = {
  [BC_FACILITATION_STEP] = { "step", BC_FIELD_REFERENCE, "development_step" },
  [BC_FACILITATION_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_FACILITATION_PROMISED] = { "promised", BC_FIELD_LONG_TEXT, NULL },
  [BC_FACILITATION_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_FACILITATION_DELIVERED] = { "delivered", BC_FIELD_BOOLEAN, NULL },
  [BC_FACILITATION_POINT] = { "point", BC_FIELD_REFERENCE, "development_point" },
  [BC_FACILITATION_DELIVERED_ON] = { "delivered-on", BC_FIELD_DATE, NULL },
  [BC_FACILITATION_NEEDED] = { "needed", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcFacilitation, bc_facilitation, "facilitation", fields)
