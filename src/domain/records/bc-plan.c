/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan"

#include "domain/records/bc-plan.h"

/**
 * BcPlan:
 *
 * A group plan for one period. (groepsplan)
 */

static const BcField fields[] = {
  [BC_PLAN_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_PLAN_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_PLAN_SUBJECT] = { "subject", BC_FIELD_TEXT, NULL },
  [BC_PLAN_STATUS] = { "status", BC_FIELD_TEXT, NULL },
  [BC_PLAN_PREDECESSOR] = { "predecessor", BC_FIELD_REFERENCE, "plan" },
  [BC_PLAN_REMARK] = { "remark", BC_FIELD_LONG_TEXT, NULL },
  [BC_PLAN_TEMPLATE] = { "template", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcPlan, bc_plan, "plan", fields)
