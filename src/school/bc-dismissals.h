/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-edits.h"

G_BEGIN_DECLS

/* Proposals that were waved away, so that they do not come back by themselves. @subject is the id
 * of the plan they were for, or "" for those of the school. */

/**
 * bc_dismissals_list:
 *
 * Returns: (transfer full) (element-type BcDismissal): what was waved away for @subject
 */
GPtrArray *bc_dismissals_list (BcEdits    *edits,
                               const char *subject);

/**
 * bc_dismissals_contain:
 * @dismissals: (element-type BcDismissal): from bc_dismissals_list()
 * @key: what tells one proposal from another
 *
 * Returns: whether that proposal was waved away
 */
gboolean bc_dismissals_contain (GPtrArray  *dismissals,
                                const char *key);

/**
 * bc_dismissals_add:
 * @key: what tells one proposal from another
 *
 * Waves a proposal away, as one step.
 */
void bc_dismissals_add (BcEdits    *edits,
                        const char *subject,
                        const char *key);

/**
 * bc_dismissals_count:
 *
 * Returns: how many were waved away for @subject
 */
guint bc_dismissals_count (BcEdits    *edits,
                           const char *subject);

/**
 * bc_dismissals_restore:
 *
 * Brings all of them back, as one step.
 */
void bc_dismissals_restore (BcEdits    *edits,
                            const char *subject);

G_END_DECLS
