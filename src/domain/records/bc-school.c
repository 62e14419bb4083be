/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-school"

#include "domain/records/bc-school.h"

/**
 * BcSchool:
 *
 * The school itself; there is one row. (school)
 */

static const BcField fields[] = {
  [BC_SCHOOL_NAME] = { "name", BC_FIELD_TEXT, NULL },
  [BC_SCHOOL_BRIN] = { "brin", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcSchool, bc_school, "school", fields)
