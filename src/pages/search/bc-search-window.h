/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SEARCH_WINDOW (bc_search_window_get_type ())

/**
 * BcSearchWindow:
 *
 * Looks in the whole school as one types. The whiteboard may show it: nothing stands in it before
 * something is typed, and what was typed is not kept. What is chosen is shown by the window below
 * it, with its action `win.show-record`.
 */
G_DECLARE_FINAL_TYPE (BcSearchWindow, bc_search_window, BC, SEARCH_WINDOW, AdwWindow)

/**
 * bc_search_window_new:
 * @parent: the window of the school
 * @context: the school, and who searches
 *
 * Returns: (transfer none): the window, to be presented
 */
GtkWindow *bc_search_window_new (GtkWindow *parent,
                                 BcContext *context);

G_END_DECLS
