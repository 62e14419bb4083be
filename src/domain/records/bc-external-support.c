/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-external-support"

#include "domain/records/bc-external-support.h"

/**
 * BcExternalSupport:
 *
 * Support from outside the school. (externe ondersteuning)
 */

static const BcField fields[] = {
  [BC_EXTERNAL_SUPPORT_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_EXTERNAL_SUPPORT_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_EXTERNAL_SUPPORT_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_EXTERNAL_SUPPORT_PURPOSE] = { "purpose", BC_FIELD_LONG_TEXT, NULL },
  [BC_EXTERNAL_SUPPORT_TEACHER_DOES] = { "teacher-does", BC_FIELD_LONG_TEXT, NULL },
  [BC_EXTERNAL_SUPPORT_DIRECTION] = { "direction", BC_FIELD_TEXT, NULL },
  [BC_EXTERNAL_SUPPORT_START] = { "start", BC_FIELD_DATE, NULL },
  [BC_EXTERNAL_SUPPORT_END] = { "end", BC_FIELD_DATE, NULL },
  [BC_EXTERNAL_SUPPORT_WHO] = { "who", BC_FIELD_TEXT, NULL },
  [BC_EXTERNAL_SUPPORT_EFFECT] = { "effect", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcExternalSupport, bc_external_support, "external_support", fields)
