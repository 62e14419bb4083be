/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-question"

#include "domain/records/bc-question.h"

/**
 * BcQuestion:
 *
 * What a teacher wants to learn. (leervraag)
 */

static const BcField fields[] = {
  [BC_QUESTION_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_QUESTION_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_QUESTION_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_QUESTION_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_QUESTION_SHARED] = { "shared", BC_FIELD_BOOLEAN, NULL },
  [BC_QUESTION_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
  [BC_QUESTION_DIFFUSE] = { "diffuse", BC_FIELD_BOOLEAN, NULL },
  [BC_QUESTION_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_QUESTION_TAGS] = { "tags", BC_FIELD_TEXT, NULL },
  [BC_QUESTION_SYSTEM_QUESTION] = { "system-question", BC_FIELD_REFERENCE, "system_question" },
  [BC_QUESTION_OUTCOME] = { "outcome", BC_FIELD_LONG_TEXT, NULL },
  [BC_QUESTION_DONE] = { "done", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcQuestion, bc_question, "question", fields)
