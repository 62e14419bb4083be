/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* The arrangementen of a plan: what would be desirable (wenselijk), and what of it is feasible
 * (haalbaar). Each is of a cluster, of one child or of the team. Only what is feasible reaches the
 * plan on paper; what is desirable is kept beside it. */

/**
 * bc_plan_arrangements_list:
 * @cluster: a cluster of @plan
 *
 * Returns: (transfer full) (element-type BcArrangement): those of @cluster, in order
 */
GPtrArray *bc_plan_arrangements_list (BcGroupPlan *plan,
                                      BcCluster   *cluster);

/**
 * bc_plan_arrangements_list_individual:
 *
 * Returns: (transfer full) (element-type BcArrangement): those for one child, in order
 */
GPtrArray *bc_plan_arrangements_list_individual (BcGroupPlan *plan);

/**
 * bc_plan_arrangements_list_team:
 *
 * Returns: (transfer full) (element-type BcArrangement): those that the team made its own, for no
 *   cluster and no child, in order (domain row 20)
 */
GPtrArray *bc_plan_arrangements_list_team (BcGroupPlan *plan);

/**
 * bc_plan_arrangements_add:
 * @cluster: (nullable): for whom
 * @pupil: (nullable): or for whom, where there is no @cluster
 *
 * Adds an empty arrangement, as one step. One for a child asks for a way of its own, so it begins
 * at level 2; one of a cluster says no level, for the cluster does.
 *
 * Returns: (transfer none): the arrangement
 */
BcArrangement *bc_plan_arrangements_add (BcGroupPlan *plan,
                                         BcCluster   *cluster,
                                         BcPupil     *pupil);

/**
 * bc_plan_arrangements_add_team:
 * @plan: a group plan
 * @meeting: the talk in which it was agreed on
 * @words: what the team arranges
 *
 * Adds an arrangement of the team, as one step that was agreed on (domain row 20: “emancipatie van
 * schoolteams”). Around the table it was found feasible.
 *
 * Returns: (transfer full) (nullable): the arrangement; %NULL without words, or where no plan was
 *   made yet
 */
BcArrangement *bc_plan_arrangements_add_team (BcGroupPlan *plan,
                                              BcMeeting   *meeting,
                                              const char  *words);

/**
 * bc_plan_arrangements_move:
 * @arrangement: an arrangement of @plan
 * @cluster: (nullable): for whom
 * @pupil: (nullable): or for whom, where there is no @cluster
 *
 * Puts it behind those that stand there, as one step or as a part of an open one. One that becomes
 * a child's alone and says no level begins at level 2, as a new one does.
 */
void bc_plan_arrangements_move (BcGroupPlan   *plan,
                                BcArrangement *arrangement,
                                BcCluster     *cluster,
                                BcPupil       *pupil);

/**
 * bc_plan_arrangements_remove:
 * @arrangement: an arrangement of @plan
 *
 * Removes it, as one step.
 */
void bc_plan_arrangements_remove (BcGroupPlan   *plan,
                                  BcArrangement *arrangement);

/**
 * bc_plan_arrangements_take_over:
 * @arrangement: an arrangement of @plan
 *
 * Finds all of the desirable feasible: copies it over, as one step.
 */
void bc_plan_arrangements_take_over (BcGroupPlan   *plan,
                                     BcArrangement *arrangement);

/**
 * bc_plan_arrangements_is_cut:
 *
 * Returns: whether something was desirable, and what is feasible is something else
 */
gboolean bc_plan_arrangements_is_cut (BcArrangement *arrangement);

/* What it rests on: a word of %BC_TERM_TAG. */
gboolean bc_plan_arrangements_has_tag (BcArrangement *arrangement,
                                       const char    *tag);
void     bc_plan_arrangements_set_tag (BcGroupPlan   *plan,
                                       BcArrangement *arrangement,
                                       const char    *tag,
                                       gboolean       has);

/**
 * bc_plan_arrangements_dup_feasible:
 * @cluster: (nullable): a cluster; %NULL for the children who are in none
 *
 * What the plan says: the feasible arrangements of @cluster, and those for single children in it,
 * a line for each.
 *
 * Returns: (transfer full): the lines; "" where there is nothing
 */
char *bc_plan_arrangements_dup_feasible (BcGroupPlan *plan,
                                         BcCluster   *cluster);

G_END_DECLS
