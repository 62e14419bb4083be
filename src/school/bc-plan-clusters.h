/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* What is done with clusters as a whole. */

/**
 * bc_plan_clusters_add:
 * @plan: a plan that was made
 * @name: what it is called
 *
 * Adds a cluster after the others, as one step.
 *
 * Returns: (transfer none): the cluster
 */
BcCluster *bc_plan_clusters_add (BcGroupPlan *plan,
                                 const char  *name);

/**
 * bc_plan_clusters_remove:
 * @cluster: a cluster
 *
 * Removes a cluster with what was planned for it, as one step; who was in it is in none then.
 */
void bc_plan_clusters_remove (BcGroupPlan *plan,
                              BcCluster   *cluster);

/**
 * bc_plan_clusters_remove_plan:
 *
 * Removes the whole plan, as one step.
 */
void bc_plan_clusters_remove_plan (BcGroupPlan *plan);

/**
 * bc_plan_clusters_get_basic:
 *
 * Returns: (transfer none) (nullable): the cluster of the kind %BC_CLUSTER_BASIC
 */
BcCluster *bc_plan_clusters_get_basic (BcGroupPlan *plan);

/**
 * bc_plan_clusters_place_in_basic:
 * @pupils: (element-type BcPupil): pupils of the group
 *
 * Says of @pupils that what everybody gets is what they get: puts them in the basic cluster, which
 * is made where there is none, as one step.
 */
void bc_plan_clusters_place_in_basic (BcGroupPlan *plan,
                                      GPtrArray   *pupils);

/**
 * bc_plan_clusters_place:
 * @pupils: (element-type BcPupil): pupils of the group
 * @cluster: where to
 *
 * Moves more than one pupil, within a step that the caller has begun.
 */
void bc_plan_clusters_place (BcGroupPlan *plan,
                             GPtrArray   *pupils,
                             BcCluster   *cluster);

G_END_DECLS
