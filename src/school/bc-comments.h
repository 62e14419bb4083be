/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/* What colleagues say beside a plan or a reflection that was shared (opmerkingen): that is its
 * owner's, so the support coordinator and others write here and not in it. */

/**
 * bc_comments_list:
 * @field: %BC_COMMENT_PLAN or %BC_COMMENT_REFLECTION
 * @id: the plan or the reflection
 *
 * Returns: (transfer full) (element-type BcComment): the remarks beside it, by their day
 */
GPtrArray *bc_comments_list (BcEdits    *edits,
                             guint       field,
                             const char *id);

/**
 * bc_comments_draft:
 * @field: %BC_COMMENT_PLAN or %BC_COMMENT_REFLECTION
 * @id: the plan or the reflection
 * @today: today
 *
 * Returns: (transfer full): a remark that is kept as soon as it says something
 */
BcComment *bc_comments_draft (guint       field,
                              const char *id,
                              const char *today);

/**
 * bc_comments_dup_title:
 * @comment: a remark
 * @me: whose it is when it is not saved yet
 *
 * Returns: (transfer full): who made it, and when
 */
char *bc_comments_dup_title (BcEdits   *edits,
                             BcComment *comment,
                             BcStaff   *me);

G_END_DECLS
