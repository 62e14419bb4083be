/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_WRAP_LAYOUT (bc_wrap_layout_get_type ())

/**
 * BcWrapLayout:
 *
 * Lays children beside each other at their own width, and goes on below where a line is full, as
 * words do.
 */
G_DECLARE_FINAL_TYPE (BcWrapLayout, bc_wrap_layout, BC, WRAP_LAYOUT, GtkLayoutManager)

/**
 * bc_wrap_box_new:
 *
 * Returns: (transfer floating): a box whose children are laid out so
 */
GtkWidget *bc_wrap_box_new (void);

G_END_DECLS
