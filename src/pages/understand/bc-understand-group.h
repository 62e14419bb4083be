/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_UNDERSTAND_GROUP (bc_understand_group_get_type ())

/**
 * BcUnderstandGroup:
 *
 * How the group is made up: a question about it, and which needs are shared by whom.
 */
G_DECLARE_FINAL_TYPE (BcUnderstandGroup, bc_understand_group, BC, UNDERSTAND_GROUP, GtkBox)

GtkWidget *bc_understand_group_new (BcContext       *context,
                                    BcUnderstanding *understanding);

/**
 * bc_understand_group_refresh:
 *
 * Shows how things stand, and leaves focus and cursor where they are.
 */
void bc_understand_group_refresh (BcUnderstandGroup *self);

G_END_DECLS
