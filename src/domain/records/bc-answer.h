/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_ANSWER (bc_answer_get_type ())

G_DECLARE_FINAL_TYPE (BcAnswer, bc_answer, BC, ANSWER, BcRecord)

/**
 * BcAnswerField:
 * @BC_ANSWER_GROUP: for this group
 * @BC_ANSWER_PERIOD: in this period
 * @BC_ANSWER_DATE: when
 * @BC_ANSWER_QUESTION: the question as it was asked
 * @BC_ANSWER_TEXT: the answer
 * @BC_ANSWER_PLACE: the place of the circle that asks it, by its id
 *
 * The fields of a [class@Bc.Answer], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_ANSWER_GROUP,
  BC_ANSWER_PERIOD,
  BC_ANSWER_DATE,
  BC_ANSWER_QUESTION,
  BC_ANSWER_TEXT,
  BC_ANSWER_PLACE,
} BcAnswerField;

G_END_DECLS
