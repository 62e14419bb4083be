/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-system-question"

#include "domain/records/bc-system-question.h"

/**
 * BcSystemQuestion:
 *
 * A question of the whole school, without names by construction. (systeemvraag)
 */

static const BcField fields[] = {
  [BC_SYSTEM_QUESTION_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_SYSTEM_QUESTION_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_SYSTEM_QUESTION_STATUS] = { "status", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_ANONYMOUS_RECORD (BcSystemQuestion, bc_system_question, "system_question", fields)
