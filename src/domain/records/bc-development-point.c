/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-development-point"

#include "domain/records/bc-development-point.h"

/**
 * BcDevelopmentPoint:
 *
 * What the school works on. (schoolontwikkelpunt)
 */

static const BcField fields[] = {
  [BC_DEVELOPMENT_POINT_SYSTEM_QUESTION] = { "system-question", BC_FIELD_REFERENCE,
                                             "system_question" },
  [BC_DEVELOPMENT_POINT_TITLE] = { "title", BC_FIELD_TEXT, NULL },
  [BC_DEVELOPMENT_POINT_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_DEVELOPMENT_POINT_AIM] = { "aim", BC_FIELD_TEXT, NULL },
  [BC_DEVELOPMENT_POINT_DATE] = { "date", BC_FIELD_DATE, NULL },
};

BC_DEFINE_RECORD (BcDevelopmentPoint, bc_development_point, "development_point", fields)
