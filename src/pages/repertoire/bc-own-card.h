/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_OWN_CARD (bc_own_card_get_type ())

/**
 * BcOwnCard:
 *
 * A repertoire card or a talent of the user's own, under a fold: what it is called, its text,
 * whether it is shared and who sees it then; and of a repertoire card what worked where.
 *
 * Its button to take it away is the action `own.remove` of whoever holds it, with the id as target.
 */
G_DECLARE_FINAL_TYPE (BcOwnCard, bc_own_card, BC, OWN_CARD, GtkBox)

/**
 * bc_own_card_new:
 * @context: the school
 * @record: a repertoire card or a talent
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_own_card_new (BcContext *context,
                            gpointer   record);

/**
 * bc_own_card_open:
 *
 * Unfolds it, ready to be written on.
 */
void bc_own_card_open (BcOwnCard *self);

/**
 * bc_own_card_refresh:
 *
 * Shows how its uses stand now.
 */
void bc_own_card_refresh (BcOwnCard *self);

G_END_DECLS
