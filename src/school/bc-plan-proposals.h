/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/**
 * BcPlanProposal:
 * @key: what it is remembered by
 * @reason: a sentence that says why they belong together
 * @lines: (array zero-terminated=1): what was written about each, with the name before it; nothing
 *   where all of it is the same
 * @because: a sentence that says why there and not elsewhere
 * @cluster: (nullable): where to; %NULL for a cluster of their own
 * @cluster_name: what that is called, or would be
 * @moving: (element-type BcPupil): who would go there
 *
 * Pupils who might be in one cluster. See bc_cluster_proposals_find() for the rule.
 */
typedef struct
{
  char      *key;
  char      *reason;
  GStrv      lines;
  char      *because;
  BcCluster *cluster;
  char      *cluster_name;
  GPtrArray *moving;
} BcPlanProposal;

void bc_plan_proposal_free (BcPlanProposal *self);

/**
 * bc_plan_proposals_list:
 * @plan: a plan
 *
 * Returns: (transfer full) (element-type BcPlanProposal): what the needs and signals of the period
 *   propose, but for what was waved away
 */
GPtrArray *bc_plan_proposals_list (BcGroupPlan *plan);

/**
 * bc_plan_proposals_accept:
 * @proposal: a proposal for @plan
 *
 * Moves the pupils, as one step; makes the cluster where it would be one of their own.
 */
void bc_plan_proposals_accept (BcGroupPlan          *plan,
                               const BcPlanProposal *proposal);

/**
 * bc_plan_proposals_dismiss:
 *
 * Waves a proposal away for this plan, as one step; it stays away until another child shares what
 * it rests on.
 */
void bc_plan_proposals_dismiss (BcGroupPlan          *plan,
                                const BcPlanProposal *proposal);

/**
 * bc_plan_proposals_count_dismissed:
 *
 * Returns: how many proposals were waved away for this plan
 */
guint bc_plan_proposals_count_dismissed (BcGroupPlan *plan);

/**
 * bc_plan_proposals_restore:
 *
 * Brings back all that was waved away, as one step.
 */
void bc_plan_proposals_restore (BcGroupPlan *plan);

/**
 * BcPlanFit:
 * @cluster: a cluster of the plan
 * @reason: a sentence that says why
 *
 * A cluster in which one child may find what it needs. See bc_fitting_clusters_find() for the rule.
 */
typedef struct
{
  BcCluster *cluster;
  char      *reason;
} BcPlanFit;

void bc_plan_fit_free (BcPlanFit *self);

/**
 * bc_plan_proposals_fitting:
 * @pupil: a pupil of the group
 *
 * Returns: (transfer full) (element-type BcPlanFit): the clusters that fit, the best first
 */
GPtrArray *bc_plan_proposals_fitting (BcGroupPlan *plan,
                                      BcPupil     *pupil);

G_END_DECLS
