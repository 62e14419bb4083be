/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-levels.h"
#include "domain/bc-waterline.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* What a plan asks of a teacher. It is counted to be talked about, and never stops anybody. */

/**
 * bc_plan_load_measure:
 * @waterline: (out caller-allocates): the plan against the limits of the school
 *
 * Counts the clusters, the minutes a week in which one of them but the basic one gets instructie,
 * and the arrangements for one child.
 */
void bc_plan_load_measure (BcGroupPlan *plan,
                           BcWaterline *waterline);

/**
 * bc_plan_load_count_levels:
 * @periods: (out) (transfer full) (element-type BcPeriod): the periods of the school year, from its
 *   first to that of @plan
 *
 * How the lines of all plans of the group, its clusters and arrangements, are spread over the
 * levels.
 *
 * Returns: (transfer full): the levels of each of @periods
 */
BcLevels *bc_plan_load_count_levels (BcGroupPlan  *plan,
                                     GPtrArray   **periods);

G_END_DECLS
