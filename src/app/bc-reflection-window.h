/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_REFLECTION_WINDOW (bc_reflection_window_get_type ())

/**
 * BcReflectionWindow:
 *
 * A reflection in a minute, from anywhere. It keeps what is typed, sealed, from the first letter,
 * so that closing it asks nothing. The digibord may show this screen: there is nothing about any
 * child to be seen, and no name.
 *
 * Signal: `kept` after it closed on a reflection that says something.
 */
G_DECLARE_FINAL_TYPE (BcReflectionWindow, bc_reflection_window, BC, REFLECTION_WINDOW, AdwWindow)

/**
 * bc_reflection_window_new:
 * @parent: the window it belongs to
 * @context: the school
 * @page: the page one was on, in the words of navigation: on a plan or at a child it begins about
 *   that
 *
 * Returns: (transfer none): the window, to be presented
 */
GtkWindow *bc_reflection_window_new (GtkWindow  *parent,
                                     BcContext  *context,
                                     const char *page);

G_END_DECLS
