/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-need"

#include "domain/records/bc-need.h"

/**
 * BcNeed:
 *
 * What this child needs to reach a goal. (onderwijsbehoefte)
 */

static const BcField fields[] = {
  [BC_NEED_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_NEED_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_NEED_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_NEED_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_NEED_GOAL] = { "goal", BC_FIELD_LONG_TEXT, NULL },
  [BC_NEED_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_NEED_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
  [BC_NEED_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
  [BC_NEED_DIFFUSE] = { "diffuse", BC_FIELD_BOOLEAN, NULL },
  [BC_NEED_DEED] = { "deed", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcNeed, bc_need, "need", fields)
