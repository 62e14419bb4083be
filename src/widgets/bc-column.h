/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_COLUMN (bc_column_get_type ())

/**
 * BcColumn:
 *
 * Rows below each other that line up with those of the columns beside it on a board, see
 * [class@Bc.CardLayout]. It has no room around it of its own.
 */
G_DECLARE_FINAL_TYPE (BcColumn, bc_column, BC, COLUMN, GtkWidget)

/**
 * bc_column_new:
 *
 * Returns: (transfer floating): a column without rows
 */
GtkWidget *bc_column_new (void);

/**
 * bc_column_append:
 * @row: a widget
 */
void bc_column_append (BcColumn  *self,
                       GtkWidget *row);

G_END_DECLS
