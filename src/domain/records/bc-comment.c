/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-comment"

#include "domain/records/bc-comment.h"

/**
 * BcComment:
 *
 * A remark of a colleague beside a plan; the plan stays its teacher's. (opmerking)
 */

static const BcField fields[] = {
  [BC_COMMENT_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_COMMENT_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_COMMENT_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_COMMENT_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_COMMENT_REFLECTION] = { "reflection", BC_FIELD_REFERENCE, "reflection" },
};

BC_DEFINE_RECORD (BcComment, bc_comment, "comment", fields)
