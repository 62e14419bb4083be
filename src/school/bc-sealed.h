/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* What a teacher writes for themselves alone: each part of it sealed apart with the author's own
 * key (article: Kelchtermans; domain rows 31 and 35). The school's key opens none of it. A part is
 * a sealed field of [class@Bc.SealedItem], so that a page binds a field to it as to any other. */

/**
 * bc_sealed_list:
 * @context: the school, and whose texts
 * @kind: one of the BC_SEALED_ words
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcSealedItem): the user's own, the newest day first, or
 *   %NULL
 */
GPtrArray *bc_sealed_list (BcContext   *context,
                           const char  *kind,
                           GError     **error);

/**
 * bc_sealed_draft:
 * @kind: one of the BC_SEALED_ words
 * @day: the day, as ISO 8601
 *
 * Returns: (transfer full): a draft of the user's own: it is kept once something is written in it
 */
BcSealedItem *bc_sealed_draft (BcContext  *context,
                               const char *kind,
                               const char *day);

/**
 * bc_sealed_dup_text:
 * @item: a sealed item
 * @field: a sealed field of it
 *
 * Returns: (transfer full): the text, to be freed with bc_secret_free_text(); "" where there is
 *   none, or where it was sealed for somebody else
 */
char *bc_sealed_dup_text (BcContext    *context,
                          BcSealedItem *item,
                          guint         field);

/**
 * bc_sealed_opens:
 * @item: a sealed item
 *
 * Returns: whether the user's keys open all that @item holds. What was sealed before a password was
 *   lost stays shut until the personal code turns up, and is to be kept as it is until then
 */
gboolean bc_sealed_opens (BcContext    *context,
                          BcSealedItem *item);

/**
 * bc_sealed_set_text:
 * @item: a sealed item of the user's own
 * @field: a sealed field of it
 * @text: its new text; "" for nothing
 *
 * Seals @text for the user, within a step.
 */
void bc_sealed_set_text (BcContext    *context,
                         BcSealedItem *item,
                         guint         field,
                         const char   *text);

G_END_DECLS
