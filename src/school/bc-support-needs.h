/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* What a teacher needs (ondersteuningsbehoefte): “I want to reach …, I already do …, I need …”.
 * It is its owner's alone until shared. */

/**
 * bc_support_needs_list_of:
 * @meeting: a talk
 *
 * Returns: (transfer full) (element-type BcSupportNeed): those of the talk that the user may see,
 *   oldest first
 */
GPtrArray *bc_support_needs_list_of (BcContext *context,
                                     BcMeeting *meeting);

/**
 * bc_support_needs_draft:
 * @meeting: (nullable): the talk it belongs to
 * @today: the day
 *
 * Returns: (transfer full): a draft for what the user needs, shared with nobody
 */
BcSupportNeed *bc_support_needs_draft (BcContext  *context,
                                       BcMeeting  *meeting,
                                       const char *today);

/**
 * bc_support_needs_is_mine:
 *
 * Returns: whether @need is the user's own
 */
gboolean bc_support_needs_is_mine (BcContext     *context,
                                   BcSupportNeed *need);

/**
 * bc_support_needs_dup_words:
 *
 * Returns: (transfer full): its sentences, those that were filled in, a line each
 */
char *bc_support_needs_dup_words (BcSupportNeed *need);

G_END_DECLS
