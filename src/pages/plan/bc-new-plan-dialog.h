/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_NEW_PLAN_DIALOG (bc_new_plan_dialog_get_type ())

/**
 * BcNewPlanDialog:
 *
 * What a new plan begins with: the templates of the school, that for the group first. Choosing one
 * makes the plan.
 */
G_DECLARE_FINAL_TYPE (BcNewPlanDialog, bc_new_plan_dialog, BC, NEW_PLAN_DIALOG, AdwWindow)

/**
 * bc_new_plan_dialog_new:
 * @parent: the window above which it hangs
 * @plan: the plan beside which another is to come
 *
 * Returns: (transfer none): the dialog, not presented yet
 */
BcNewPlanDialog *bc_new_plan_dialog_new (GtkWindow   *parent,
                                         BcGroupPlan *plan);

G_END_DECLS
