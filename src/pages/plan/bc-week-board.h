/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_WEEK_BOARD (bc_week_board_get_type ())

/**
 * BcWeekBoard:
 *
 * The weekrooster of a plan: five days side by side, and how many minutes each cluster gets.
 */
G_DECLARE_FINAL_TYPE (BcWeekBoard, bc_week_board, BC, WEEK_BOARD, GtkBox)

/**
 * bc_week_board_show:
 * @context: (nullable): the school
 * @plan: (nullable): the plan
 *
 * Shows how things stand; what shows already keeps its focus.
 */
void bc_week_board_show (BcWeekBoard *self,
                         BcContext   *context,
                         BcGroupPlan *plan);

G_END_DECLS
