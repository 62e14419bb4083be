/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SHARED_QUESTION (bc_shared_question_get_type ())

/**
 * BcSharedQuestion:
 *
 * A leervraag in the workshop of the ontwikkelagenda: one's own to write and to share, that of a
 * colleague to read; from there it can become a question of the school, and be traced.
 * Its action `agenda.raise` with its id asks to make a question of the school of it.
 */
G_DECLARE_FINAL_TYPE (BcSharedQuestion, bc_shared_question, BC, SHARED_QUESTION, GtkBox)

/**
 * bc_shared_question_new:
 * @names: (element-type utf8) (nullable): who is not named to colleagues (AVG); %NULL where that
 *   is not known, and then the words of a colleague are not shown
 * @question: (type BcQuestion): a leervraag that the user may read
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_shared_question_new (BcContext *context,
                                   GPtrArray *names,
                                   gpointer   question);

void bc_shared_question_refresh (BcSharedQuestion *self);

/* Puts the focus in it. */
void bc_shared_question_focus (BcSharedQuestion *self);

G_END_DECLS
