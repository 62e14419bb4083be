/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/* Where the round after a plan may lie: the school's own periods, or one with free days. */

/**
 * bc_next_period_list:
 * @plan: a plan
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcPeriod): the periods that begin after that of @plan and
 *   in which its group has no plan for its subject yet, by their start; %NULL when they cannot be
 *   read
 */
GPtrArray *bc_next_period_list (BcEdits  *edits,
                                BcPlan   *plan,
                                GError  **error);

/**
 * bc_next_period_propose:
 * @plan: a plan
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the draft of a period, as long as that of @plan and right after the
 *   last one there is; its days may be changed freely. %NULL when the periods cannot be read
 */
BcPeriod *bc_next_period_propose (BcEdits  *edits,
                                  BcPlan   *plan,
                                  GError  **error);

/**
 * bc_next_period_is_possible:
 *
 * Returns: whether @period has a first and a last day, in that order
 */
gboolean bc_next_period_is_possible (BcPeriod *period);

G_END_DECLS
