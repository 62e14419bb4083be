/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN (bc_plan_get_type ())

G_DECLARE_FINAL_TYPE (BcPlan, bc_plan, BC, PLAN, BcRecord)

/**
 * BcPlanField:
 * @BC_PLAN_GROUP: for whom
 * @BC_PLAN_PERIOD: when
 * @BC_PLAN_SUBJECT: subject (vak), or empty for all
 * @BC_PLAN_STATUS: one of the BC_PLAN_ words
 * @BC_PLAN_PREDECESSOR: the plan it follows, or empty
 * @BC_PLAN_REMARK: what whoever stands in must know
 * @BC_PLAN_TEMPLATE: which template of data/content it was made from, or empty
 *
 * The fields of a [class@Bc.Plan], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_PLAN_GROUP,
  BC_PLAN_PERIOD,
  BC_PLAN_SUBJECT,
  BC_PLAN_STATUS,
  BC_PLAN_PREDECESSOR,
  BC_PLAN_REMARK,
  BC_PLAN_TEMPLATE,
} BcPlanField;

G_END_DECLS
