/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_BOARD_LAYOUT (bc_board_layout_get_type ())

/**
 * BcBoardLayout:
 *
 * Lays out cards side by side, all of one width, and their rows in line with each other. Where a
 * card would become narrower than its property `letters` asks, at first about thirty, the cards go
 * on below. The children are widgets with a [class@Bc.CardLayout].
 */
G_DECLARE_FINAL_TYPE (BcBoardLayout, bc_board_layout, BC, BOARD_LAYOUT, GtkLayoutManager)

G_END_DECLS
