/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-school-year"

#include "domain/records/bc-school-year.h"

/**
 * BcSchoolYear:
 *
 * A school year. (schooljaar)
 */

static const BcField fields[] = {
  [BC_SCHOOL_YEAR_NAME] = { "name", BC_FIELD_TEXT, NULL },
  [BC_SCHOOL_YEAR_START] = { "start", BC_FIELD_DATE, NULL },
  [BC_SCHOOL_YEAR_END] = { "end", BC_FIELD_DATE, NULL },
};

BC_DEFINE_RECORD (BcSchoolYear, bc_school_year, "school_year", fields)
