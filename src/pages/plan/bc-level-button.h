/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-plan-consultation.h"

G_BEGIN_DECLS

#define BC_TYPE_LEVEL_BUTTON (bc_level_button_get_type ())

/**
 * BcLevelButton:
 *
 * The level of a line of the plan, as a badge that opens the school's list of levels. Choosing
 * level 3 offers a consultation, which may be passed by; 4 and 5 are reached by way of one.
 */
G_DECLARE_FINAL_TYPE (BcLevelButton, bc_level_button, BC, LEVEL_BUTTON, AdwBin)

/**
 * bc_level_button_new:
 * @plan: the plan
 * @line: a line of it; its record lives as long as the button
 * @named: whether the name of the level stands beside its badge
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *bc_level_button_new (BcGroupPlan      *plan,
                                const BcPlanLine *line,
                                gboolean          named);

void bc_level_button_refresh (BcLevelButton *self);

G_END_DECLS
