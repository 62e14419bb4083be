/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talent"

#include "domain/records/bc-talent.h"

/**
 * BcTalent:
 *
 * What a teacher is good at and can help others with. (talent)
 */

static const BcField fields[] = {
  [BC_TALENT_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_TALENT_TITLE] = { "title", BC_FIELD_TEXT, NULL },
  [BC_TALENT_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_TALENT_SHARED] = { "shared", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcTalent, bc_talent, "talent", fields)
