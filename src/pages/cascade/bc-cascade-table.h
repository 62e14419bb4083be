/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-cascade.h"

G_BEGIN_DECLS

#define BC_TYPE_CASCADE_TABLE (bc_cascade_table_get_type ())

/**
 * BcCascadeTable:
 *
 * The numbers of bc-cascade-plot as a table: a row for each period, a column for each level. A row
 * takes the focus and says itself whole.
 */
G_DECLARE_FINAL_TYPE (BcCascadeTable, bc_cascade_table, BC, CASCADE_TABLE, GtkBox)

GtkWidget *bc_cascade_table_new (void);

/**
 * bc_cascade_table_show:
 * @cascade: (nullable): what to show
 */
void bc_cascade_table_show (BcCascadeTable  *self,
                            const BcCascade *cascade);

G_END_DECLS
