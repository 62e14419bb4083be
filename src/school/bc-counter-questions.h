/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-question-tilter.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_COUNTER_QUESTIONS (bc_counter_questions_get_type ())

/**
 * BcCounterQuestions:
 *
 * The vragenkantelaar of a school: which question of the section "counter-questions" a text meets,
 * and which of them its writer has had enough of. That is remembered for the text until the school
 * is closed, and written nowhere.
 */
G_DECLARE_FINAL_TYPE (BcCounterQuestions, bc_counter_questions, BC, COUNTER_QUESTIONS, GObject)

/**
 * bc_counter_questions_make_tilter:
 * @section: the section "counter-questions", of its shape
 *
 * Returns: (transfer full): what finds and answers its patterns
 */
BcQuestionTilter *bc_counter_questions_make_tilter (JsonNode *section);

/**
 * bc_counter_questions_new:
 * @settings: the school's settings
 *
 * Returns: (transfer full): the counter-questions of the school
 */
BcCounterQuestions *bc_counter_questions_new (BcSettings *settings);

/**
 * bc_counter_questions_find:
 * @text_id: what tells the text from every other one
 * @text: what the text says now
 *
 * Returns: (transfer full) (nullable): the question to ask back; %NULL where there is none, or
 *   where it stands in the text already or was let go
 */
char *bc_counter_questions_find (BcCounterQuestions *self,
                                 const char         *text_id,
                                 const char         *text);

/**
 * bc_counter_questions_let_go:
 * @text_id: what tells the text from every other one
 * @question: a question that bc_counter_questions_find() gave
 *
 * The writer took it, or waved it away: it does not come again beside this text.
 */
void bc_counter_questions_let_go (BcCounterQuestions *self,
                                  const char         *text_id,
                                  const char         *question);

/**
 * bc_counter_questions_dup_added:
 * @text: what the text says now
 * @question: a counter-question
 *
 * Returns: (transfer full): @text as it is, and after it @question on a line of its own
 */
char *bc_counter_questions_dup_added (const char *text,
                                      const char *question);

G_END_DECLS
