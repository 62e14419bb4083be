/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_COMMENT_LIST (bc_comment_list_get_type ())

/**
 * BcCommentList:
 *
 * The remarks of colleagues beside a plan or a shared reflection. One's own can be changed and
 * taken away; the others are to be read.
 */
G_DECLARE_FINAL_TYPE (BcCommentList, bc_comment_list, BC, COMMENT_LIST, GtkBox)

/**
 * bc_comment_list_show:
 * @context: (nullable): the school; %NULL to let go of everything
 * @about: (nullable): a [class@Bc.Plan] or a [class@Bc.Reflection]; of the same kind each time
 *
 * Brings the list up to date; where one types in it the cursor stays.
 */
void bc_comment_list_show (BcCommentList *self,
                           BcContext     *context,
                           gpointer       about);

G_END_DECLS
