/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_COMMENT (bc_comment_get_type ())

G_DECLARE_FINAL_TYPE (BcComment, bc_comment, BC, COMMENT, BcRecord)

/**
 * BcCommentField:
 * @BC_COMMENT_PLAN: the plan
 * @BC_COMMENT_CLUSTER: about this cluster, or empty
 * @BC_COMMENT_DATE: when
 * @BC_COMMENT_TEXT: the remark
 * @BC_COMMENT_REFLECTION: the shared reflection it is about, or empty
 *
 * The fields of a [class@Bc.Comment], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_COMMENT_PLAN,
  BC_COMMENT_CLUSTER,
  BC_COMMENT_DATE,
  BC_COMMENT_TEXT,
  BC_COMMENT_REFLECTION,
} BcCommentField;

G_END_DECLS
