/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-overview.h"

G_BEGIN_DECLS

#define BC_TYPE_OVERVIEW_CELL (bc_overview_cell_get_type ())

/**
 * BcOverviewCell:
 *
 * One cell of the groepsoverzicht: read as a label, written as a text, the cluster chosen from a
 * list. What is typed goes into the overview at once.
 *
 * The signal `left` (int columns, int rows) asks to go on to a neighbour after writing. The signal
 * `typed` (const char *text) tells what stands in the cell after a key, and with %NULL that writing
 * is over.
 */
G_DECLARE_FINAL_TYPE (BcOverviewCell, bc_overview_cell, BC, OVERVIEW_CELL, GtkWidget)

/**
 * bc_overview_cell_new:
 * @overview: the overview
 * @edits: its edits
 * @row: which pupil
 * @column: which column
 *
 * Returns: (transfer floating): the cell
 */
GtkWidget *bc_overview_cell_new (BcOverview       *overview,
                                 BcEdits          *edits,
                                 guint             row,
                                 BcOverviewColumn  column);

guint            bc_overview_cell_get_row    (BcOverviewCell *self);
BcOverviewColumn bc_overview_cell_get_column (BcOverviewCell *self);

/**
 * bc_overview_cell_show:
 * @overview: the overview, perhaps read anew
 *
 * Shows what the cell says now; not while somebody types in it.
 */
void bc_overview_cell_show (BcOverviewCell *self,
                            BcOverview     *overview);

/**
 * bc_overview_cell_write:
 *
 * Begins to write: the text with the cursor at its end, or the list of clusters.
 */
void bc_overview_cell_write (BcOverviewCell *self);

/**
 * bc_overview_cell_add_line:
 * @line: words
 *
 * Adds a line to a cell that is being written, after what stands there.
 */
void bc_overview_cell_add_line (BcOverviewCell *self,
                                const char     *line);

/**
 * bc_overview_cell_is_writing:
 *
 * Returns: whether somebody is typing in the cell
 */
gboolean bc_overview_cell_is_writing (BcOverviewCell *self);

G_END_DECLS
