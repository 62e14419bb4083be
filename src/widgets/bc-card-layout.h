/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_CARD_LAYOUT (bc_card_layout_get_type ())

/**
 * BcCardLayout:
 *
 * Lays out the children of a card below each other, as rows. On a board
 * ([class@Bc.BoardLayout]) the rows with the same number get the same height in all cards of a
 * line. So whoever wants another row in every card appends it to each, in the same place; where
 * one card has no use for it, it is hidden there. A row that no card shows takes no room.
 *
 * The card itself has no padding in the style sheet: the room around the rows is laid out here, as
 * its property `padding` says.
 */
G_DECLARE_FINAL_TYPE (BcCardLayout, bc_card_layout, BC, CARD_LAYOUT, GtkLayoutManager)

/**
 * bc_card_layout_raise:
 * @width: of the card, in pixels
 * @heights: (element-type int): of the rows so far, in pixels; grows by the rows it lacks
 *
 * Makes each height that is too small for the row of this card large enough.
 */
void bc_card_layout_raise (BcCardLayout *self,
                           int           width,
                           GArray       *heights);

/**
 * bc_card_layout_sum:
 * @heights: (element-type int): of the rows, in pixels
 *
 * Returns: the height of a card with rows that high
 */
int bc_card_layout_sum (BcCardLayout *self,
                        GArray       *heights);

/**
 * bc_card_layout_allocate:
 * @place: of the card on its board
 * @heights: (element-type int): of its rows
 *
 * Gives the card its place and its rows their height; for the layout of a board.
 */
void bc_card_layout_allocate (BcCardLayout        *self,
                              const GtkAllocation *place,
                              GArray              *heights);

G_END_DECLS
