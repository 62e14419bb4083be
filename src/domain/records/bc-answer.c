/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-answer"

#include "domain/records/bc-answer.h"

/**
 * BcAnswer:
 *
 * An answer to a question from under the surface. (antwoord op een basisvraag)
 */

static const BcField fields[] = {
  [BC_ANSWER_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_ANSWER_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_ANSWER_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_ANSWER_QUESTION] = { "question", BC_FIELD_TEXT, NULL },
  [BC_ANSWER_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_ANSWER_PLACE] = { "place", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcAnswer, bc_answer, "answer", fields)
