/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_COUNTER_QUESTION (bc_counter_question_get_type ())

/**
 * BcCounterQuestion:
 *
 * The vragenkantelaar as one sees it: beside a text that asks a care question comes, after a short
 * rest of the typist, another question, to be taken over or let be. It never touches the text
 * itself and never stands in the way; a screen reader tells of it.
 *
 * The signal `done` (const char *question) follows the writer's choice: @question is to be added to
 * the text, or %NULL when it was waved away; the keyboard belongs in the text again.
 */
G_DECLARE_FINAL_TYPE (BcCounterQuestion, bc_counter_question, BC, COUNTER_QUESTION, AdwBin)

/**
 * bc_counter_question_new:
 * @settings: the school's settings
 *
 * Returns: (transfer floating): a widget that shows nothing yet
 */
GtkWidget *bc_counter_question_new (BcSettings *settings);

/**
 * bc_counter_question_set_wide:
 *
 * Puts the buttons beside the question instead of below it, for a place as wide as a page.
 */
void bc_counter_question_set_wide (BcCounterQuestion *self);

/**
 * bc_counter_question_hear:
 * @text_id: what tells the text from every other one
 * @text: what it says after a key
 *
 * Shows the question that @text meets, and takes away one that it meets no longer.
 */
void bc_counter_question_hear (BcCounterQuestion *self,
                               const char        *text_id,
                               const char        *text);

/**
 * bc_counter_question_take_key:
 * @key: a key that was pressed where the text is, before the text sees it
 * @state: what was held down with it
 *
 * Ctrl+Enter takes the question over and Escape lets it be, while it is shown.
 *
 * Returns: whether the key was for the question
 */
gboolean bc_counter_question_take_key (BcCounterQuestion *self,
                                       guint              key,
                                       GdkModifierType    state);

/**
 * bc_counter_question_hide:
 *
 * The writer went elsewhere; it may come back with the next key.
 */
void bc_counter_question_hide (BcCounterQuestion *self);

G_END_DECLS
