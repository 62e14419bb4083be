/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_read_row_new:
 * @title: what it is about
 * @text: the words
 *
 * Returns: (transfer floating): a row of a list, to be read and not to be pressed
 */
GtkWidget *bc_read_row_new (const char *title,
                            const char *text);

/**
 * bc_wrapped_label_new:
 * @text: the words
 * @style: how they look, a style class
 *
 * Returns: (transfer floating): words that begin at the left and go on below where they must
 */
GtkWidget *bc_wrapped_label_new (const char *text,
                                 const char *style);

G_END_DECLS
