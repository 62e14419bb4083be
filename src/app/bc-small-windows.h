/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The windows that an action of the main window opens. */

/**
 * bc_small_windows_install:
 * @klass: the class of the main window
 * @callback: calls bc_small_windows_open() with the action
 *
 * Gives @klass an action for each of them.
 */
void bc_small_windows_install (GtkWidgetClass             *klass,
                               GtkWidgetActionActivateFunc callback);

/**
 * bc_small_windows_open:
 * @parent: the main window
 * @action: an action of bc_small_windows_install()
 * @context: the open school
 *
 * Opens the window of @action.
 */
void bc_small_windows_open (GtkWindow  *parent,
                            const char *action,
                            BcContext  *context);

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
