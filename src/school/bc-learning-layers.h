/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The layers in which a school learns at the same time, never one after the other: teachers who
 * look into what their pupils need, the intern begeleider who looks into what teachers need, and
 * the questions of teachers as a workshop; bc-development-agenda has the fourth, what the school
 * asks. Domain rows 41 to 44. Who does not work with groups sees none of these three. */

/**
 * BcNoticed:
 * @group: a group
 * @notes: how many notes were made
 * @signals: how many signals there are
 * @needs: how many needs were written
 *
 * What a group noticed in the period: numbers, and nothing of what was written.
 */
typedef struct
{
  BcGroup *group;
  guint    notes;
  guint    signals;
  guint    needs;
} BcNoticed;

void bc_noticed_free (BcNoticed *self);

/**
 * bc_learning_layers_list_noticed:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcNoticed) (nullable): for each group of the user, or for
 *   all groups where the user has none of their own
 */
GPtrArray *bc_learning_layers_list_noticed (BcContext  *context,
                                            GError    **error);

/**
 * bc_learning_layers_list_support:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcSupportNeed) (nullable): what the user needs, and what
 *   colleagues need and shared; the newest first
 */
GPtrArray *bc_learning_layers_list_support (BcContext  *context,
                                            GError    **error);

/**
 * bc_learning_layers_list_questions:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcQuestion) (nullable): the user's own leervragen first,
 *   then those that colleagues shared; the newest first
 */
GPtrArray *bc_learning_layers_list_questions (BcContext  *context,
                                              GError    **error);

/**
 * bc_learning_layers_draft_question:
 * @today: the day
 *
 * Returns: (transfer full): a draft of a leervraag of the user about the group, shared with nobody
 */
BcQuestion *bc_learning_layers_draft_question (BcContext  *context,
                                               const char *today);

G_END_DECLS
