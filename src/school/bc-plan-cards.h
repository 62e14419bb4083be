/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"
#include "school/bc-repertoire.h"

G_BEGIN_DECLS

/* The repertoire cards that were drawn into a plan, each for a cluster, with two marks: whether it
 * fits the pupils (past bij de leerlingen) and whether it fits the teacher (past bij mij). */

/**
 * bc_plan_cards_list:
 * @cluster: a cluster of @plan
 *
 * Returns: (transfer full) (element-type BcPlanCard): the cards of @cluster, in the order in which
 *   they were drawn
 */
GPtrArray *bc_plan_cards_list (BcGroupPlan *plan,
                               BcCluster   *cluster);

/**
 * bc_plan_cards_get_card:
 * @drawn: a card of bc_plan_cards_list()
 *
 * Returns: (transfer full) (nullable): the repertoire card it points to
 */
BcRepertoireCard *bc_plan_cards_get_card (BcGroupPlan *plan,
                                          BcPlanCard  *drawn);

/**
 * bc_plan_cards_draw:
 * @cluster: a cluster of @plan
 * @card: a card of the shelf
 * @me: who draws it
 *
 * Takes a card into the plan, as one step; once a cluster is enough.
 */
void bc_plan_cards_draw (BcGroupPlan       *plan,
                         BcCluster         *cluster,
                         const BcShelfCard *card,
                         BcStaff           *me);

void bc_plan_cards_remove (BcGroupPlan *plan,
                           BcPlanCard  *drawn);

/**
 * bc_plan_cards_dup_titles:
 *
 * Returns: (transfer full): the titles of the cards of @cluster, a line for each; "" where there
 *   are none
 */
char *bc_plan_cards_dup_titles (BcGroupPlan *plan,
                                BcCluster   *cluster);

G_END_DECLS
