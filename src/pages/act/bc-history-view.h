/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"
#include "school/bc-plan-history.h"

G_BEGIN_DECLS

#define BC_TYPE_HISTORY_VIEW (bc_history_view_get_type ())

/**
 * BcHistoryView:
 *
 * The history of a plan, to be read: its versions with when and why, and what is different between
 * two of them, word for word.
 */
G_DECLARE_FINAL_TYPE (BcHistoryView, bc_history_view, BC, HISTORY_VIEW, GtkBox)

/**
 * bc_history_view_new:
 * @context: the school
 * @history: of a plan
 * @since_last: whether to begin with what changed since the last version, rather than since the
 *   first
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *bc_history_view_new (BcContext     *context,
                                BcPlanHistory *history,
                                gboolean       since_last);

/**
 * bc_history_view_refresh:
 *
 * Shows how things stand; the choice of versions stays.
 */
void bc_history_view_refresh (BcHistoryView *self);

G_END_DECLS
