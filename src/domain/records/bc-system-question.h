/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SYSTEM_QUESTION (bc_system_question_get_type ())

G_DECLARE_FINAL_TYPE (BcSystemQuestion, bc_system_question, BC, SYSTEM_QUESTION, BcRecord)

/**
 * BcSystemQuestionField:
 * @BC_SYSTEM_QUESTION_DATE: when
 * @BC_SYSTEM_QUESTION_TEXT: the question
 * @BC_SYSTEM_QUESTION_STATUS: one of the BC_SYSTEM_ words
 *
 * The fields of a [class@Bc.SystemQuestion], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SYSTEM_QUESTION_DATE,
  BC_SYSTEM_QUESTION_TEXT,
  BC_SYSTEM_QUESTION_STATUS,
} BcSystemQuestionField;

G_END_DECLS
