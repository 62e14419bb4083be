/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_CHECK_IN_ROW (bc_check_in_row_get_type ())

/**
 * BcCheckInRow:
 *
 * Does it fit, for one cluster or for the plan as a whole: a word to click, room to say what
 * changes, and what was said before.
 *
 * Signal: `adjust` (what) when what changes is to become an adjustment of the plan.
 */
G_DECLARE_FINAL_TYPE (BcCheckInRow, bc_check_in_row, BC, CHECK_IN_ROW, GtkBox)

/**
 * bc_check_in_row_new:
 * @context: the school
 * @plan: a plan
 * @cluster: (nullable): a cluster of it; %NULL for the plan as a whole
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_check_in_row_new (BcContext *context,
                                BcPlan    *plan,
                                BcCluster *cluster);

/**
 * bc_check_in_row_refresh:
 *
 * Shows how things stand; what is being typed stays.
 */
void bc_check_in_row_refresh (BcCheckInRow *self);

G_END_DECLS
