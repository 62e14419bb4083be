/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_NEXT_VIEW (bc_next_view_get_type ())

/**
 * BcNextView:
 *
 * Looking back on a plan and opening the round after it: what became of the goals, what goes along,
 * and when. In any order, and nothing of it has to be done.
 *
 * Signal: `opened` (plan) when the plan that follows was made.
 */
G_DECLARE_FINAL_TYPE (BcNextView, bc_next_view, BC, NEXT_VIEW, GtkBox)

/**
 * bc_next_view_new:
 * @context: the school
 * @plan: the plan to follow
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer floating): the view, or %NULL when @plan cannot be read
 */
GtkWidget *bc_next_view_new (BcContext  *context,
                             BcPlan     *plan,
                             GError    **error);

/**
 * bc_next_view_refresh:
 *
 * Shows how things stand; what was chosen stays.
 */
void bc_next_view_refresh (BcNextView *self);

G_END_DECLS
