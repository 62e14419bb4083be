/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_COLUMNS_LAYOUT (bc_columns_layout_get_type ())

/**
 * BcColumnsLayout:
 *
 * Lays two children beside each other, what a page is about and a narrower column of what goes
 * along, where there is room for both; otherwise the second below the first. How much room that is
 * goes by the size of the text.
 */
G_DECLARE_FINAL_TYPE (BcColumnsLayout, bc_columns_layout, BC, COLUMNS_LAYOUT, GtkLayoutManager)

G_END_DECLS
