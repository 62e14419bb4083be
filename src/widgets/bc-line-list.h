/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_LINE_LIST (bc_line_list_get_type ())

/**
 * BcLineList:
 *
 * Short lines below one another, a record each, and an empty one at the end to type the next in.
 * Enter goes on to the next line; a line that was emptied goes when it is left.
 */
G_DECLARE_FINAL_TYPE (BcLineList, bc_line_list, BC, LINE_LIST, GtkBox)

/**
 * BcLineListDraft:
 *
 * Returns: (transfer full): a draft for the next line
 */
typedef gpointer (*BcLineListDraft) (gpointer data);

/**
 * bc_line_list_new:
 * @title: what the lines are
 * @question: what stands in an empty one
 * @edits: where changes go
 * @field: which text of the records
 * @draft: makes the record of the line at the end
 * @data: (transfer full): for @draft
 * @free_data: (nullable): frees @data
 *
 * Returns: (transfer floating): a list without lines
 */
GtkWidget *bc_line_list_new (const char      *title,
                             const char      *question,
                             BcEdits         *edits,
                             guint            field,
                             BcLineListDraft  draft,
                             gpointer         data,
                             GDestroyNotify   free_data);

/**
 * bc_line_list_show:
 * @records: (element-type BcRecord): the lines there are
 *
 * Shows the lines. Those that are shown already stay, with focus and cursor.
 */
void bc_line_list_show (BcLineList *self,
                        GPtrArray  *records);

G_END_DECLS
