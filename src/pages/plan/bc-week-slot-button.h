/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-plan-week.h"

G_BEGIN_DECLS

#define BC_TYPE_WEEK_SLOT_BUTTON (bc_week_slot_button_get_type ())

/**
 * BcWeekSlotButton:
 *
 * A moment in the week: when, who and what. Pressed, it opens what can be changed. It is moved by
 * hand, or with Ctrl and the arrows; Delete takes it away.
 *
 * The signal `move` (int days, int minutes) asks to move it; `taken-away` to take it away.
 */
G_DECLARE_FINAL_TYPE (BcWeekSlotButton, bc_week_slot_button, BC, WEEK_SLOT_BUTTON, AdwBin)

/**
 * bc_week_slot_button_new:
 * @plan: the plan
 * @slot: a moment of it
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *bc_week_slot_button_new (BcGroupPlan *plan,
                                    BcWeekSlot  *slot);

void bc_week_slot_button_refresh (BcWeekSlotButton *self);

/* Puts the focus on it. */
void bc_week_slot_button_focus (BcWeekSlotButton *self);

/* Opens what can be changed. */
void bc_week_slot_button_open (BcWeekSlotButton *self);

G_END_DECLS
