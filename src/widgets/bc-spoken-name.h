/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_spoken_name_set:
 * @widget: a widget
 * @name: what a screen reader says for it
 *
 * Gives a widget a name of its own, also where its visible words are others. Call it after the
 * widget has its child or its label.
 */
void bc_spoken_name_set (GtkWidget  *widget,
                         const char *name);

G_END_DECLS
