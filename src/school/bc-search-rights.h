/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-search-kind.h"

G_BEGIN_DECLS

/* The one place that says what somebody may find. What no rule lets through is not found. */

/**
 * bc_search_rights_may_find:
 * @me: who searches
 * @store: where @record was read from
 * @record: what the index found
 *
 * Returns: whether @record is shown to @me
 */
gboolean bc_search_rights_may_find (BcStaff  *me,
                                    BcStore  *store,
                                    gpointer  record);

/**
 * bc_search_rights_may_know_group:
 * @me: who searches
 *
 * The school leader reads what the school learns, and not of which group it is.
 *
 * Returns: whether the group of a hit is told to @me, and hits can be kept apart by it
 */
gboolean bc_search_rights_may_know_group (BcStaff *me);

/**
 * bc_search_rights_reads_nameless:
 * @record: what the index found
 *
 * Returns: whether @me reads @record without the names in it: a question that a colleague shared
 */
gboolean bc_search_rights_reads_nameless (BcStaff  *me,
                                          gpointer  record);

/**
 * bc_search_rights_get_place:
 * @record: what the index found
 *
 * Returns: the part of the circle where @record is read; %BC_N_PLACES where there is none
 */
BcPlace bc_search_rights_get_place (BcStore  *store,
                                    gpointer  record);

G_END_DECLS
