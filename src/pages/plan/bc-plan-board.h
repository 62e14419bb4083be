/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN_BOARD (bc_plan_board_get_type ())

/**
 * BcPlanBoard:
 *
 * The group plan itself: the clusters side by side, pupils moved by hand or key, and who is nowhere
 * yet above them.
 */
G_DECLARE_FINAL_TYPE (BcPlanBoard, bc_plan_board, BC, PLAN_BOARD, GtkBox)

/**
 * bc_plan_board_show:
 * @context: (nullable): the school
 * @plan: (nullable): the plan; one that has not been made shows nothing
 *
 * Shows how things stand; what shows already keeps its focus.
 */
void bc_plan_board_show (BcPlanBoard *self,
                         BcContext   *context,
                         BcGroupPlan *plan);

/**
 * bc_plan_board_focus_text:
 * @cluster: which cluster, counted from 0
 * @text: which text of it, less than %BC_N_PLAN_TEXTS
 *
 * Puts the cursor in a text.
 */
void bc_plan_board_focus_text (BcPlanBoard *self,
                               guint        cluster,
                               guint        text);

G_END_DECLS
