/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-edits.h"

G_BEGIN_DECLS

/* A record that is gone must not be referred to any more: what refers to a record keeps it when the
 * files of two machines come together. */

/**
 * bc_removal_is_used:
 * @edits: what the pages change
 * @record: a record
 *
 * Returns: whether a record that is not removed refers to @record; also %TRUE where that could not
 *   be read
 */
gboolean bc_removal_is_used (BcEdits  *edits,
                             gpointer  record);

/**
 * bc_removal_remove:
 * @edits: what the pages change, within a step
 * @record: a record
 *
 * Removes @record together with all that says nothing without it, such as the clusters of a plan or
 * what links a voice to a need. What only mentions it stays and forgets it. Undoing the step brings
 * all of it back.
 */
void bc_removal_remove (BcEdits  *edits,
                        gpointer  record);

G_END_DECLS
