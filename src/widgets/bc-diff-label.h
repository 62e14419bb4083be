/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bc_diff_label_new:
 * @before: the older text
 * @after: the newer text
 *
 * Shows two texts as one, as bc_text_diff() does: what was removed is struck through, what was
 * added is bold and underlined. Who hears it hears the words “removed” and “added”.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *bc_diff_label_new (const char *before,
                              const char *after);

G_END_DECLS
