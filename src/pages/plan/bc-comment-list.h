/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_COMMENT_LIST (bc_comment_list_get_type ())

/**
 * BcCommentList:
 *
 * The remarks of colleagues beside a plan. One's own can be changed and taken away; the others are
 * to be read.
 */
G_DECLARE_FINAL_TYPE (BcCommentList, bc_comment_list, BC, COMMENT_LIST, GtkBox)

/**
 * bc_comment_list_show:
 * @context: (nullable): the school; %NULL to let go of everything
 * @plan: (nullable): the plan
 *
 * Brings the list up to date; where one types in it the cursor stays.
 */
void bc_comment_list_show (BcCommentList *self,
                           BcContext     *context,
                           BcGroupPlan   *plan);

G_END_DECLS
