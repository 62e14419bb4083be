/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_letters_get_width:
 * @widget: where the words stand
 * @number: how many letters
 *
 * For a width that grows with the letters, as with large text.
 *
 * Returns: how wide so many letters are about, in pixels
 */
int bc_letters_get_width (GtkWidget *widget,
                          int        number);

G_END_DECLS
