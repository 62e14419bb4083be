/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-period"

#include "domain/records/bc-period.h"

/**
 * BcPeriod:
 *
 * One round of the cycle within a school year. (periode)
 */

static const BcField fields[] = {
  [BC_PERIOD_SCHOOL_YEAR] = { "school-year", BC_FIELD_REFERENCE, "school_year" },
  [BC_PERIOD_NUMBER] = { "number", BC_FIELD_INTEGER, NULL },
  [BC_PERIOD_NAME] = { "name", BC_FIELD_TEXT, NULL },
  [BC_PERIOD_START] = { "start", BC_FIELD_DATE, NULL },
  [BC_PERIOD_END] = { "end", BC_FIELD_DATE, NULL },
};

BC_DEFINE_RECORD (BcPeriod, bc_period, "period", fields)
