/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_clear_box:
 * @box: a box
 *
 * Takes everything out of @box.
 */
void bc_clear_box (GtkBox *box);

G_END_DECLS
