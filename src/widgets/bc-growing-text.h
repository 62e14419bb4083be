/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_GROWING_TEXT (bc_growing_text_get_type ())

/**
 * BcGrowingText:
 *
 * A text to write in that is as high as its words, and shows a question while it is empty.
 */
G_DECLARE_FINAL_TYPE (BcGrowingText, bc_growing_text, BC, GROWING_TEXT, GtkWidget)

GtkWidget *bc_growing_text_new (void);

/**
 * bc_growing_text_set_question:
 * @question: what stands in it while it is empty
 */
void bc_growing_text_set_question (BcGrowingText *self,
                                   const char    *question);

/**
 * bc_growing_text_get_view:
 *
 * Returns: (transfer none): where one types
 */
GtkTextView *bc_growing_text_get_view (BcGrowingText *self);

char *bc_growing_text_dup_text (BcGrowingText *self);

G_END_DECLS
