/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_scroll_to:
 * @widget: something within a scrolled window
 *
 * Brings @widget into sight once it has its new size, as far as it fits and from its top: for what
 * opened or closed under the focus. GTK by itself scrolls only to what newly gets the focus.
 */
void bc_scroll_to (GtkWidget *widget);

G_END_DECLS
