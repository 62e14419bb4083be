/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-search-hit.h"

G_BEGIN_DECLS

#define BC_TYPE_SEARCH_ROW (bc_search_row_get_type ())

/**
 * BcSearchRow:
 *
 * One thing that was found: whom it is about, what it is, and the words around what was looked for.
 */
G_DECLARE_FINAL_TYPE (BcSearchRow, bc_search_row, BC, SEARCH_ROW, GtkListBoxRow)

/**
 * bc_search_row_new:
 * @hits: (element-type BcSearchHit): what was found
 * @position: which of them
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *bc_search_row_new (GPtrArray *hits,
                              guint      position);

/**
 * bc_search_row_get_hit:
 *
 * Returns: (transfer none): what the row shows
 */
BcSearchHit *bc_search_row_get_hit (BcSearchRow *self);

G_END_DECLS
