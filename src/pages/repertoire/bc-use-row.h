/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-card-uses.h"

G_BEGIN_DECLS

#define BC_TYPE_USE_ROW (bc_use_row_get_type ())

/**
 * BcUseRow:
 *
 * A plan that a card is used in: where, whether it fits, what was found of the goals, and what it
 * brought here. Who writes the plan writes that; others read it.
 */
G_DECLARE_FINAL_TYPE (BcUseRow, bc_use_row, BC, USE_ROW, GtkBox)

/**
 * bc_use_row_new:
 * @context: the school
 * @use: a use, which the row does not keep
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_use_row_new (BcContext       *context,
                           const BcCardUse *use);

/**
 * bc_use_row_refresh:
 * @use: the same use, as it is now
 */
void bc_use_row_refresh (BcUseRow        *self,
                         const BcCardUse *use);

G_END_DECLS
