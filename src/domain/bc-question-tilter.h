/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define BC_TYPE_QUESTION_TILTER (bc_question_tilter_get_type ())

/**
 * BcQuestionTilter:
 *
 * The vragenkantelaar: finds the care questions in a free text (what is the problem with this
 * child, is it in the right place here, which expert, which treatment) and answers each with a
 * question about teaching. It reads alone; what one does with the answer is for the writer.
 * (Article on the 1-Zorgroute: "het stellen van andere vragen".)
 *
 * It knows only what it is given. A pattern is a row of these, parted by spaces, and is looked for
 * within one sentence:
 *
 * - `wat` a word; `is/was` one of these words; `therapie*` a word that begins so. In words of five
 *   letters and more one slip of the fingers is forgiven; capitals, accents and apostrophes do not
 *   count;
 * - `(toch/nou)` any number of these words, or none;
 * - `?` one word more, or none; `…` up to four words more;
 * - `@` a child, in one of the ways given by bc_question_tilter_add_child();
 * - `^` a word with a capital that does not begin the sentence: a name;
 * - `.` a clause ends here;
 * - `-nodig` wherever in the sentence: not if exactly this word stands in it.
 */
G_DECLARE_FINAL_TYPE (BcQuestionTilter, bc_question_tilter, BC, QUESTION_TILTER, GObject)

BcQuestionTilter *bc_question_tilter_new (void);

/**
 * bc_question_tilter_add_child:
 * @pattern: a way to name a child, without `@`: "dit/dat ? kind"
 *
 * Returns: whether @pattern says anything
 */
gboolean bc_question_tilter_add_child (BcQuestionTilter *self,
                                       const char       *pattern);

/**
 * bc_question_tilter_add:
 * @pattern: how a care question goes
 * @counter_question: what to ask back
 *
 * Returns: whether @pattern has a word in it; if not, nothing is added
 */
gboolean bc_question_tilter_add (BcQuestionTilter *self,
                                 const char       *pattern,
                                 const char       *counter_question);

/**
 * bc_question_tilter_find:
 * @text: any text
 *
 * Fast enough to be asked at every key. A pattern that would take too long finds nothing.
 *
 * Returns: (transfer container) (element-type utf8): the counter-questions to @text, each once; the
 *   one that is asked last in the text comes first
 */
GPtrArray *bc_question_tilter_find (BcQuestionTilter *self,
                                    const char       *text);

G_END_DECLS
