/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_COUNT_TABLE (bc_count_table_get_type ())

/**
 * BcCountTable:
 *
 * Numbers as a table, the twin of a picture for who cannot see it. A row takes the focus and says
 * itself whole.
 */
G_DECLARE_FINAL_TYPE (BcCountTable, bc_count_table, BC, COUNT_TABLE, GtkBox)

GtkWidget *bc_count_table_new (void);

/**
 * bc_count_table_begin:
 * @rows: what a row is of
 * @columns: (array zero-terminated=1): what each number of a row is of
 *
 * Empties the table and gives it a heading.
 */
void bc_count_table_begin (BcCountTable      *self,
                           const char        *rows,
                           const char *const *columns);

/**
 * bc_count_table_add_row:
 * @name: what the row is of
 * @counts: a number for each column
 */
void bc_count_table_add_row (BcCountTable *self,
                             const char   *name,
                             const guint  *counts);

/**
 * bc_count_table_add_heading:
 * @title: what the rows after it are about
 */
void bc_count_table_add_heading (BcCountTable *self,
                                 const char   *title);

void bc_count_table_clear (BcCountTable *self);

G_END_DECLS
