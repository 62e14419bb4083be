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
 *
 * The levels of support over the periods (niveauverdeling): counts alone, no names.
 */
typedef struct
{
  GPtrArray *periods;
  BcLevels  *levels;
} BcCascade;

/**
 * bc_cascade_new:
 * @edits: the school
 * @group: (nullable): a group; %NULL for the whole school
 * @last: the last period to count
 *
 * Counts the clusters and arrangements of all plans, from the first period of the school year of
 * @last until @last.
 *
 * Returns: (transfer full): the counts; without periods where they cannot be read
 */
BcCascade *bc_cascade_new (BcEdits  *edits,
                           BcGroup  *group,
                           BcPeriod *last);

/**
 * bc_cascade_count_most:
 *
 * Returns: how many lines that say their level the fullest period has
 */
guint bc_cascade_count_most (const BcCascade *self);

/**
 * bc_cascade_drifts:
 *
 * Returns: whether levels 4 and 5 grow, see bc_levels_drift()
 */
gboolean bc_cascade_drifts (const BcCascade *self);

void bc_cascade_free (BcCascade *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcCascade, bc_cascade_free)

G_END_DECLS
