/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_after_layout:
 * @widget: a widget that was made or shown just now
 * @callback: what is to be done with it
 *
 * Calls @callback once @widget has its place: what has none yet cannot be scrolled into sight, nor
 * take the keyboard. A widget that goes before that is left alone.
 */
void bc_after_layout (GtkWidget  *widget,
                      void      (*callback) (GtkWidget *widget));

/**
 * bc_focus_later:
 * @widget: a widget that was made or shown just now
 *
 * Puts the focus on @widget, or on the first thing in it, once it has its place.
 */
void bc_focus_later (GtkWidget *widget);

/**
 * bc_focus_goes_from_label:
 * @label: a label that one can write in
 *
 * Lets the focus stay where it goes from @label; by itself a label ends its writing a moment after
 * it was left, and takes the focus back with that.
 */
void bc_focus_goes_from_label (GtkEditableLabel *label);

G_END_DECLS
