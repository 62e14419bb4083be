/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_QUESTION (bc_question_get_type ())

G_DECLARE_FINAL_TYPE (BcQuestion, bc_question, BC, QUESTION, BcRecord)

/**
 * BcQuestionField:
 * @BC_QUESTION_OWNER: whose
 * @BC_QUESTION_GROUP: about this group, or empty
 * @BC_QUESTION_DATE: when
 * @BC_QUESTION_TEXT: in any form
 * @BC_QUESTION_SHARED: colleagues may see it
 * @BC_QUESTION_NOTE: the note it came from, or empty
 * @BC_QUESTION_DIFFUSE: not clear yet, and that is fine (nog diffuus)
 * @BC_QUESTION_MEETING: the talk in which it came up, or empty
 * @BC_QUESTION_TAGS: words to find it by, one a line
 * @BC_QUESTION_SYSTEM_QUESTION: the question of the school it became part of, or empty
 * @BC_QUESTION_OUTCOME: what became of it, in the words of its owner
 * @BC_QUESTION_DONE: its owner is done with it
 *
 * The fields of a [class@Bc.Question], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_QUESTION_OWNER,
  BC_QUESTION_GROUP,
  BC_QUESTION_DATE,
  BC_QUESTION_TEXT,
  BC_QUESTION_SHARED,
  BC_QUESTION_NOTE,
  BC_QUESTION_DIFFUSE,
  BC_QUESTION_MEETING,
  BC_QUESTION_TAGS,
  BC_QUESTION_SYSTEM_QUESTION,
  BC_QUESTION_OUTCOME,
  BC_QUESTION_DONE,
} BcQuestionField;

G_END_DECLS
