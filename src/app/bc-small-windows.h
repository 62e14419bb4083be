/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_small_windows_close:
 * @parent: a window
 *
 * Closes the windows that belong to @parent.
 *
 * Returns: %FALSE when one of them still has something to ask, and stays
 */
gboolean bc_small_windows_close (GtkWindow *parent);

G_END_DECLS
