/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_QUESTION_CARD (bc_question_card_get_type ())

/**
 * BcQuestionCard:
 *
 * A leervraag of the user: its words, who reads it, what became of it, and what they say of that.
 */
G_DECLARE_FINAL_TYPE (BcQuestionCard, bc_question_card, BC, QUESTION_CARD, GtkBox)

/**
 * bc_question_card_new:
 * @question: (type BcQuestion): a leervraag of the user
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_question_card_new (BcContext *context,
                                 gpointer   question);

/**
 * bc_question_card_refresh:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: whether it could be read
 */
gboolean bc_question_card_refresh (BcQuestionCard  *self,
                                   GError         **error);

/* Puts the cursor in its words. */
void bc_question_card_focus (BcQuestionCard *self);

G_END_DECLS
