/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_EXTERNAL_CARD (bc_external_card_get_type ())

/**
 * BcExternalCard:
 *
 * Support from outside as a line that opens: what it is for and what the teacher does first, then
 * who comes, which way it goes, from which consultatie, what it brought, and what was given for it.
 */
G_DECLARE_FINAL_TYPE (BcExternalCard, bc_external_card, BC, EXTERNAL_CARD, GtkBox)

/**
 * bc_external_card_new:
 * @context: the school, and which group
 * @support: support from outside
 *
 * Returns: (transfer floating): the card, folded
 */
GtkWidget *bc_external_card_new (BcContext         *context,
                                 BcExternalSupport *support);

/**
 * bc_external_card_refresh:
 *
 * Shows what was given up to now.
 */
void bc_external_card_refresh (BcExternalCard *self);

/**
 * bc_external_card_open:
 *
 * Unfolds it and puts the cursor in its first empty text.
 */
void bc_external_card_open (BcExternalCard *self);

G_END_DECLS
