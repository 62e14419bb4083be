/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-solution"

#include "domain/records/bc-solution.h"

/**
 * BcSolution:
 *
 * A solution of the teacher's own: an idea, looked into, organised. (oplossing)
 */

static const BcField fields[] = {
  [BC_SOLUTION_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_SOLUTION_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_SOLUTION_TITLE] = { "title", BC_FIELD_TEXT, NULL },
  [BC_SOLUTION_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_SOLUTION_STATE] = { "state", BC_FIELD_TEXT, NULL },
  [BC_SOLUTION_SHARED] = { "shared", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcSolution, bc_solution, "solution", fields)
