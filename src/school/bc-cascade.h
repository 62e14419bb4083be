/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-levels.h"
#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/**
 * BcCascade:
 * @periods: (element-type BcPeriod): the periods of the school year so far, the oldest first
 * @levels: (array): for each of them how the lines of the plans are spread over the levels
 * @kept_back: whether the sum of a period is not there, because fewer than three teachers have a
 *   part in it
 *
 * The levels of support over the periods (niveauverdeling): counts alone, no names.
 */
typedef struct
{
  GPtrArray *periods;
  BcLevels  *levels;
  gboolean   kept_back;
} BcCascade;

/**
 * bc_cascade_new:
 * @edits: the school
 * @group: (nullable): a group; %NULL for the whole school
 * @last: the last period to count
 *
 * Counts the clusters and arrangements of all plans, from the first period of the school year of
 * @last until @last. Of the whole school a period is there only when the plans of three teachers or
 * more have a part in it, see bc_aggregate_may_show().
 *
 * Returns: (transfer full): the counts; without periods where they cannot be read
 */
BcCascade *bc_cascade_new (BcEdits  *edits,
                           BcGroup  *group,
                           BcPeriod *last);

/**
 * bc_cascade_new_of:
 * @groups: (element-type utf8): a set of ids of groups
 * @periods: (element-type BcPeriod): periods, the oldest first
 *
 * The same of some groups, for whoever has them: see [struct@Bc.Mirror].
 *
 * Returns: (transfer full): the counts, for each of @periods
 */
BcCascade *bc_cascade_new_of (BcEdits    *edits,
                              GHashTable *groups,
                              GPtrArray  *periods);

/**
 * bc_cascade_count_most:
 *
 * Returns: how many lines that say their level the fullest period has
 */
guint bc_cascade_count_most (const BcCascade *self);

/**
 * bc_cascade_tell_drift:
 * @levels: (array length=n_periods): the levels of each period, the oldest first
 * @n_periods: how many
 *
 * Returns: (transfer none): a gentle sentence where levels 4 and 5 grow, see bc_levels_drift();
 *   else ""
 */
const char *bc_cascade_tell_drift (const BcLevels *levels,
                                   guint           n_periods);

void bc_cascade_free (BcCascade *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcCascade, bc_cascade_free)

G_END_DECLS
