/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-plan-sheet.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/**
 * bc_plan_document_new:
 * @plan: the group plan
 * @today: the day of printing
 *
 * Fills a page with what the plan says; where there is no plan yet, an empty form to be filled in
 * by hand. Who is in no cluster is named below. Of the arrangements only what is feasible comes on
 * it, and never a working note.
 *
 * Returns: (transfer full): the page
 */
BcPlanSheet *bc_plan_document_new (BcGroupPlan *plan,
                                   const char  *today);

G_END_DECLS
