/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN_WAY (bc_plan_way_get_type ())

/**
 * BcPlanWay:
 *
 * The plan on its way: whether it is in use, what changed since its last version, and its
 * adjustments.
 */
G_DECLARE_FINAL_TYPE (BcPlanWay, bc_plan_way, BC, PLAN_WAY, GtkBox)

/**
 * bc_plan_way_new:
 * @context: the school, and which group and period
 * @plan: a group plan that was made
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *bc_plan_way_new (BcContext   *context,
                            BcGroupPlan *plan);

/**
 * bc_plan_way_refresh:
 *
 * Shows how things stand; what is open stays.
 */
void bc_plan_way_refresh (BcPlanWay *self);

/**
 * bc_plan_way_adjust:
 * @what: what changes; may be ""
 *
 * Keeps an adjustment, and opens it to be told more.
 */
void bc_plan_way_adjust (BcPlanWay  *self,
                         const char *what);

G_END_DECLS
