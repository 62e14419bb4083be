/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_WRAP_LAYOUT (bc_wrap_layout_get_type ())

/**
 * BcWrapLayout:
 *
 * Lays out children on a line as long as they fit at their natural width, and goes on below. What
 * is left of a line goes to its children that expand.
 */
G_DECLARE_FINAL_TYPE (BcWrapLayout, bc_wrap_layout, BC, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
