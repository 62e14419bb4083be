/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-plan-week.h"

G_BEGIN_DECLS

#define BC_TYPE_WEEK_EDITOR (bc_week_editor_get_type ())

/**
 * BcWeekEditor:
 *
 * What can be changed of a moment in the week: who, when, how long and what. The signal
 * `taken-away` asks to take it away.
 */
G_DECLARE_FINAL_TYPE (BcWeekEditor, bc_week_editor, BC, WEEK_EDITOR, GtkPopover)

/**
 * bc_week_editor_new:
 * @plan: the plan
 * @slot: a moment of it
 *
 * Returns: (transfer floating): the editor
 */
GtkWidget *bc_week_editor_new (BcGroupPlan *plan,
                               BcWeekSlot  *slot);

G_END_DECLS
