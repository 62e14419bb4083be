/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-support-need"

#include "domain/records/bc-support-need.h"

/**
 * BcSupportNeed:
 *
 * What a teacher needs to be able to teach this group. (ondersteuningsbehoefte)
 */

static const BcField fields[] = {
  [BC_SUPPORT_NEED_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_SUPPORT_NEED_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_SUPPORT_NEED_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_SUPPORT_NEED_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_SUPPORT_NEED_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_SUPPORT_NEED_REACH] = { "reach", BC_FIELD_LONG_TEXT, NULL },
  [BC_SUPPORT_NEED_DOING] = { "doing", BC_FIELD_LONG_TEXT, NULL },
  [BC_SUPPORT_NEED_NEEDED] = { "needed", BC_FIELD_LONG_TEXT, NULL },
  [BC_SUPPORT_NEED_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_SUPPORT_NEED_SHARED] = { "shared", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcSupportNeed, bc_support_need, "support_need", fields)
