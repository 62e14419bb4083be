/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The leervragen of the user: about their own acting or insight, in any form. From the article:
 * "the form of the question doesn't matter, sincerity does" (domain row 34). What became of one is
 * found by bc_trace_find(). */

/**
 * bc_questions_list:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcQuestion) (nullable): the user's own leervragen, those
 *   that they are done with last; the newest first
 */
GPtrArray *bc_questions_list (BcContext  *context,
                              GError    **error);

/**
 * bc_questions_add:
 * @text: the question; anything that says something will do
 * @today: the day
 *
 * Keeps a leervraag of the user about the group, shared with nobody, as one step.
 *
 * Returns: (transfer full) (nullable): the leervraag; %NULL where @text says nothing
 */
BcQuestion *bc_questions_add (BcContext  *context,
                              const char *text,
                              const char *today);

/**
 * bc_questions_may_take_back:
 * @question: a leervraag
 *
 * What the school took up is the school's: a leervraag that came into a talk or into a question of
 * the school stays shared.
 *
 * Returns: whether @question can be its owner's alone again
 */
gboolean bc_questions_may_take_back (BcContext  *context,
                                     BcQuestion *question);

/**
 * bc_questions_set_shared:
 * @shared: whether colleagues read it
 *
 * Shares a leervraag of the user, or takes it back, as one step. Who works with groups reads what
 * is shared, see bc_learning_layers_list_questions().
 *
 * Returns: whether it is as @shared says
 */
gboolean bc_questions_set_shared (BcContext  *context,
                                  BcQuestion *question,
                                  gboolean    shared);

/**
 * bc_questions_bring:
 * @question: a leervraag of the user
 * @day: when, or ""
 *
 * Brings a leervraag to a consultatie, which is prepared with it, as one step. With that it is
 * shared.
 *
 * Returns: (transfer full): the consultatie; the talk that it came into already, where there is one
 */
BcMeeting *bc_questions_bring (BcContext  *context,
                               BcQuestion *question,
                               const char *day);

/**
 * bc_questions_set_done:
 * @done: whether the user is done with it
 *
 * Says so, as one step.
 */
void bc_questions_set_done (BcContext  *context,
                            BcQuestion *question,
                            gboolean    done);

G_END_DECLS
