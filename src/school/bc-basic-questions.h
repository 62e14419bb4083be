/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-route-state.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_BASIC_QUESTIONS (bc_basic_questions_get_type ())

/**
 * BcBasicQuestions:
 *
 * The basisvragen that a place of the binnencirkel asks of a group, and what was answered. Passing
 * a question by is no act: it leaves no trace.
 */
G_DECLARE_FINAL_TYPE (BcBasicQuestions, bc_basic_questions, BC, BASIC_QUESTIONS, GObject)

/**
 * bc_basic_questions_new:
 * @context: the school, with a group and a period
 * @place: a place of the binnencirkel
 *
 * Returns: (transfer full): its questions, those of the school itself or else of the program
 */
BcBasicQuestions *bc_basic_questions_new (BcContext *context,
                                          BcPlace    place);

/**
 * bc_basic_questions_count:
 *
 * Returns: how many questions there are; a school may ask none
 */
guint bc_basic_questions_count (BcBasicQuestions *self);

/**
 * bc_basic_questions_get_text:
 * @question: less than bc_basic_questions_count()
 *
 * Returns: (transfer none): the question in the language of the user
 */
const char *bc_basic_questions_get_text (BcBasicQuestions *self,
                                         guint             question);

/**
 * bc_basic_questions_get_first:
 *
 * Returns: which question to ask first: one that was not answered in this period, else the one
 *   whose answer is the oldest
 */
guint bc_basic_questions_get_first (BcBasicQuestions *self);

/**
 * bc_basic_questions_answer:
 * @question: a question
 * @today: the day
 *
 * Returns: (transfer full): what the user answered today, or a draft that becomes an answer once
 *   something is written in it
 */
BcAnswer *bc_basic_questions_answer (BcBasicQuestions *self,
                                     guint             question,
                                     const char       *today);

/**
 * bc_basic_questions_list_answers:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcAnswer): what was answered here for this group, the
 *   newest first, or %NULL
 */
GPtrArray *bc_basic_questions_list_answers (BcBasicQuestions  *self,
                                            GError           **error);

G_END_DECLS
