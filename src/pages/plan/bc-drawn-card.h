/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_DRAWN_CARD (bc_drawn_card_get_type ())

/**
 * BcDrawnCard:
 *
 * A repertoire card that was chosen into a plan: its title, whether it fits, and what it brought
 * here. How it goes is told to who may see the card itself.
 *
 * Signal: `put-back` when it is to go.
 */
G_DECLARE_FINAL_TYPE (BcDrawnCard, bc_drawn_card, BC, DRAWN_CARD, GtkBox)

/**
 * bc_drawn_card_new:
 * @context: the school
 * @plan: the plan
 * @drawn: a card of it
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_drawn_card_new (BcContext   *context,
                              BcGroupPlan *plan,
                              BcPlanCard  *drawn);

/**
 * bc_drawn_card_get_drawn:
 *
 * Returns: (transfer none): the card in the plan
 */
BcPlanCard *bc_drawn_card_get_drawn (BcDrawnCard *self);

/**
 * bc_drawn_card_refresh:
 *
 * Shows what the card says now.
 */
void bc_drawn_card_refresh (BcDrawnCard *self);

G_END_DECLS
