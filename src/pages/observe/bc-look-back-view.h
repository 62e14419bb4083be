/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-look-back.h"

G_BEGIN_DECLS

#define BC_TYPE_LOOK_BACK_VIEW (bc_look_back_view_get_type ())

/**
 * BcLookBackView:
 *
 * Looking back on the group plan of the period before, cluster by cluster and goal by goal: how it
 * went, what worked, and how that comes.
 */
G_DECLARE_FINAL_TYPE (BcLookBackView, bc_look_back_view, BC, LOOK_BACK_VIEW, GtkBox)

/**
 * bc_look_back_view_show:
 * @context: (nullable): the school, with a group and a period; %NULL when it closes
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows how things stand; fields that show the same goals stay.
 *
 * Returns: whether the plan could be read
 */
gboolean bc_look_back_view_show (BcLookBackView  *self,
                                 BcContext       *context,
                                 GError         **error);

G_END_DECLS
