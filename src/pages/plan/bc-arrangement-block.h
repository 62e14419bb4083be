/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_ARRANGEMENT_BLOCK (bc_arrangement_block_get_type ())

/**
 * BcArrangementBlock:
 *
 * What was arranged for one cluster: the cards that were drawn for it, with their two marks, and
 * its arrangements. Or, without a cluster, what was arranged for single children, with the question
 * whether it fits in a cluster before there is another.
 */
G_DECLARE_FINAL_TYPE (BcArrangementBlock, bc_arrangement_block, BC, ARRANGEMENT_BLOCK, GtkBox)

/**
 * bc_arrangement_block_new:
 * @context: the school
 * @plan: the plan
 * @cluster: (nullable): the cluster; %NULL for single children
 *
 * Returns: (transfer floating): the block
 */
GtkWidget *bc_arrangement_block_new (BcContext   *context,
                                     BcGroupPlan *plan,
                                     BcCluster   *cluster);

/**
 * bc_arrangement_block_new_team:
 * @context: the school
 * @plan: the plan
 *
 * The same for what the team made its own; hidden while that is nothing.
 *
 * Returns: (transfer floating): the block
 */
GtkWidget *bc_arrangement_block_new_team (BcContext   *context,
                                          BcGroupPlan *plan);

void bc_arrangement_block_refresh (BcArrangementBlock *self);

G_END_DECLS
