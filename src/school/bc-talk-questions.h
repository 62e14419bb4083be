/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-settings.h"

G_BEGIN_DECLS

/* The questions of the section "talk-questions" that a talk may be prepared with. A preparation is
 * a text with a question on each line: chosen ones, and any others. */

/**
 * BcTalkQuestion:
 * @theme: under which heading
 * @text: the question
 * @usual: whether a new talk begins with it
 *
 * A question to choose.
 */
typedef struct
{
  const char *theme;
  const char *text;
  gboolean    usual;
} BcTalkQuestion;

/**
 * bc_talk_questions_list:
 * @settings: what the school says
 * @kind: one of the BC_VOICE_ words
 *
 * Returns: (transfer full) (element-type BcTalkQuestion): the questions for such a talk, theme by
 *   theme; valid as long as bc_settings_get() says
 */
GPtrArray *bc_talk_questions_list (BcSettings *settings,
                                   const char *kind);

/**
 * bc_talk_questions_dup_usual:
 *
 * Returns: (transfer full): the preparation that a talk of @kind begins with
 */
char *bc_talk_questions_dup_usual (BcSettings *settings,
                                   const char *kind);

/**
 * bc_talk_preparation_has:
 * @preparation: a preparation
 * @question: a question
 *
 * Returns: whether one of its lines is @question
 */
gboolean bc_talk_preparation_has (const char *preparation,
                                  const char *question);

/**
 * bc_talk_preparation_put:
 * @questions: (element-type BcTalkQuestion): the questions in the order in which they are asked
 * @wanted: whether @question is to be asked
 *
 * Puts a question before the first that @questions asks after it, at the end where there is none;
 * or takes it out. What else stands there stays as it is.
 *
 * Returns: (transfer full): the preparation as it becomes
 */
char *bc_talk_preparation_put (const char *preparation,
                               GPtrArray  *questions,
                               const char *question,
                               gboolean    wanted);

/**
 * bc_talk_preparation_split:
 *
 * Returns: (transfer full) (array zero-terminated=1): the questions, without empty lines
 */
GStrv bc_talk_preparation_split (const char *preparation);

G_END_DECLS
