/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/**
 * BcCarry:
 * @BC_CARRY_PUPILS: who is in the clusters
 * @BC_CARRY_GOALS: the goals that were not found reached
 * @BC_CARRY_TEXTS: content, approach, organisation and the week
 * @BC_CARRY_CARDS: the cards of the repertoire that were chosen
 * @BC_CARRY_FEASIBLE: the arrangements of which something was feasible
 * @BC_CARRY_OPEN: the needs and signals that are not clear yet (nog diffuus)
 *
 * What may go along to the next round.
 */
typedef enum
{
  BC_CARRY_PUPILS,
  BC_CARRY_GOALS,
  BC_CARRY_TEXTS,
  BC_CARRY_CARDS,
  BC_CARRY_FEASIBLE,
  BC_CARRY_OPEN,
  BC_N_CARRIES,
} BcCarry;

#define BC_TYPE_NEXT_CYCLE (bc_next_cycle_get_type ())

/**
 * BcNextCycle:
 *
 * The step from a groepsplan to the one that follows it (de volgende ronde): what goes along is
 * chosen first, and made in one go. Of the old plan nothing changes but that it is evaluated.
 */
G_DECLARE_FINAL_TYPE (BcNextCycle, bc_next_cycle, BC, NEXT_CYCLE, GObject)

/**
 * bc_next_cycle_new:
 * @edits: where changes go
 * @plan: the plan to follow
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * At first everything goes along but the texts: those are for a new look.
 *
 * Returns: (transfer full): the step, or %NULL when @plan cannot be read
 */
BcNextCycle *bc_next_cycle_new (BcEdits  *edits,
                                BcPlan   *plan,
                                GError  **error);

BcPlan *bc_next_cycle_get_plan (BcNextCycle *self);

/**
 * bc_next_cycle_list_clusters:
 *
 * Returns: (transfer full) (element-type BcCluster): the clusters of the plan, in their order
 */
GPtrArray *bc_next_cycle_list_clusters (BcNextCycle *self);

/**
 * bc_next_cycle_list_pupils:
 * @cluster: a cluster of the plan
 *
 * Returns: (transfer full) (element-type BcPupil): who is in it and still in the group, by roepnaam
 */
GPtrArray *bc_next_cycle_list_pupils (BcNextCycle *self,
                                      BcCluster   *cluster);

/**
 * bc_next_cycle_takes_cluster:
 *
 * Returns: whether @cluster goes along
 */
gboolean bc_next_cycle_takes_cluster (BcNextCycle *self,
                                      BcCluster   *cluster);

/**
 * bc_next_cycle_take_cluster:
 * @takes: whether it goes along, and with it what belongs to it
 */
void bc_next_cycle_take_cluster (BcNextCycle *self,
                                 BcCluster   *cluster,
                                 gboolean     takes);

gboolean bc_next_cycle_takes (BcNextCycle *self,
                              BcCarry      what);
void     bc_next_cycle_take  (BcNextCycle *self,
                              BcCarry      what,
                              gboolean     takes);

/**
 * bc_next_cycle_list:
 * @what: what may go along, but %BC_CARRY_PUPILS and %BC_CARRY_TEXTS
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type utf8): the words of each thing that would go along with
 *   the clusters that do; %NULL when it cannot be read
 */
GPtrArray *bc_next_cycle_list (BcNextCycle  *self,
                               BcCarry       what,
                               GError      **error);

/**
 * bc_next_cycle_open:
 * @period: one of bc_next_period_list(), or that of bc_next_period_propose()
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Makes the plan that follows, a draft, and says of the old one that it is evaluated; all in one
 * step.
 *
 * Returns: (transfer full): the plan that follows, or %NULL when something could not be read; then
 *   nothing is changed
 */
BcPlan *bc_next_cycle_open (BcNextCycle  *self,
                            BcPeriod     *period,
                            GError      **error);

G_END_DECLS
