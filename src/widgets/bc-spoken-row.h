/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_SPOKEN_ROW (bc_spoken_row_get_type ())

/**
 * BcSpokenRow:
 *
 * Words or numbers beside each other that are read, not pressed: it takes the focus whole, which
 * boxes and labels do not, so that one goes through them by keyboard.
 */
G_DECLARE_FINAL_TYPE (BcSpokenRow, bc_spoken_row, BC, SPOKEN_ROW, GtkWidget)

/**
 * bc_spoken_row_new:
 * @role: what it is for a screen reader
 *
 * Returns: (transfer floating): a row with nothing in it; say its name with bc_spoken_name_set()
 */
GtkWidget *bc_spoken_row_new (GtkAccessibleRole role);

/**
 * bc_spoken_row_append:
 * @child: what comes last in it
 */
void bc_spoken_row_append (BcSpokenRow *self,
                           GtkWidget   *child);

G_END_DECLS
