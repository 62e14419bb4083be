/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Support from outside the school (bovenschools), and what was given to whom for it. It is said by
 * what it is for and what the teacher does, never by what a child would have (domain row 9): there
 * is no field for that. */

/**
 * BcExternalCount:
 * @to_class: expertise that comes to the class
 * @out_of_class: a child that goes out of the class
 * @unsaid: where that was not said yet
 *
 * Which way support goes (domain row 19).
 */
typedef struct
{
  guint to_class;
  guint out_of_class;
  guint unsaid;
} BcExternalCount;

/**
 * bc_external_list:
 * @today: today
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcExternalSupport) (nullable): the support of the group:
 *   what is under way before what ended, the newest first
 */
GPtrArray *bc_external_list (BcContext   *context,
                             const char  *today,
                             GError     **error);

/**
 * bc_external_draft:
 * @today: today
 *
 * Returns: (transfer full): a draft of support for the group, since @today
 */
BcExternalSupport *bc_external_draft (BcContext  *context,
                                      const char *today);

/**
 * bc_external_is_ended:
 *
 * Returns: whether @support lasted until before @today
 */
gboolean bc_external_is_ended (BcExternalSupport *support,
                               const char        *today);

/**
 * bc_external_get_missing:
 * @support: support from outside
 *
 * Support says what it is for and what the teacher does (domain row 9). Without them it is kept all
 * the same, and stays a draft.
 *
 * Returns: (transfer none): what is still to be said, a kind sentence; "" where nothing is
 */
const char *bc_external_get_missing (BcExternalSupport *support);

/**
 * bc_external_is_in_period:
 *
 * Returns: whether @support was under way on some day of @period
 */
gboolean bc_external_is_in_period (BcExternalSupport *support,
                                   BcPeriod          *period);

/**
 * bc_external_count:
 * @group: (nullable): the id of a group; %NULL for the whole school
 * @period: a period
 * @count: (out): what there was in @period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Counts the support that was under way on some day of @period.
 *
 * Returns: whether it could be read
 */
gboolean bc_external_count (BcContext        *context,
                            const char       *group,
                            BcPeriod         *period,
                            BcExternalCount  *count,
                            GError          **error);

/**
 * bc_external_list_given:
 * @support: (nullable): for which support; %NULL for all that concerns the group
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Lists what was given to somebody outside (verstrekking). For the group that is what was given for
 * its support or about its children, and what says neither: it must not be lost from sight.
 *
 * Returns: (transfer full) (element-type BcDisclosure) (nullable): the newest first
 */
GPtrArray *bc_external_list_given (BcContext          *context,
                                   BcExternalSupport  *support,
                                   GError            **error);

/**
 * bc_external_draft_given:
 * @support: support from outside
 * @today: today
 *
 * Returns: (transfer full): a draft of what was given for @support, to who comes, about whom the
 *   support is, today
 */
BcDisclosure *bc_external_draft_given (BcExternalSupport *support,
                                       const char        *today);

/**
 * bc_external_dup_given:
 * @given: what was given
 *
 * Returns: (transfer full): when, to whom, about whom and by whom, in a line
 */
char *bc_external_dup_given (BcContext    *context,
                             BcDisclosure *given);

/**
 * bc_external_dup_giver:
 *
 * Returns: (transfer full): who gave it, which is who wrote it down
 */
char *bc_external_dup_giver (BcContext    *context,
                             BcDisclosure *given);

/**
 * bc_external_remove:
 *
 * Removes support, as one step. What was given for it stays: that is to be known.
 */
void bc_external_remove (BcContext         *context,
                         BcExternalSupport *support);

G_END_DECLS
