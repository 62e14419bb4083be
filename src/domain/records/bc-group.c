/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-group"

#include "domain/records/bc-group.h"

/**
 * BcGroup:
 *
 * A group of pupils: a stamgroep or one across groups. (groep)
 */

static const BcField fields[] = {
  [BC_GROUP_SCHOOL_YEAR] = { "school-year", BC_FIELD_REFERENCE, "school_year" },
  [BC_GROUP_KEYS] = { "keys", BC_FIELD_TEXT, NULL },
  [BC_GROUP_NAME] = { "name", BC_FIELD_TEXT, NULL },
  [BC_GROUP_YEARS] = { "years", BC_FIELD_TEXT, NULL },
  [BC_GROUP_COMPOSITE] = { "composite", BC_FIELD_BOOLEAN, NULL },
  [BC_GROUP_ACTIVE] = { "active", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcGroup, bc_group, "group", fields)
