/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"
#include "school/bc-repertoire.h"

G_BEGIN_DECLS

#define BC_TYPE_SHELF_ROW (bc_shelf_row_get_type ())

/**
 * BcShelfRow:
 *
 * A card on the shelf that is not one's own: to be read, and taken over. That of a colleague tells
 * where it was used; a starter may be put aside, and brought back.
 *
 * Its buttons are the actions `shelf.take-over`, `shelf.put-aside` and `shelf.bring-back` of
 * whoever holds it, with bc_shelf_card_get_key() as their target.
 */
G_DECLARE_FINAL_TYPE (BcShelfRow, bc_shelf_row, BC, SHELF_ROW, GtkBox)

/**
 * bc_shelf_row_new:
 * @context: the school
 * @card: a card of a colleague or a starter
 * @aside: whether it is a starter that was put aside
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_shelf_row_new (BcContext         *context,
                             const BcShelfCard *card,
                             gboolean           aside);

/**
 * bc_shelf_row_open:
 *
 * Unfolds the card of a colleague, and takes the focus there.
 */
void bc_shelf_row_open (BcShelfRow *self);

/**
 * bc_shelf_row_refresh:
 *
 * Shows how its uses stand now.
 */
void bc_shelf_row_refresh (BcShelfRow *self);

G_END_DECLS
