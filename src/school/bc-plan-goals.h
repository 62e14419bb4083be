/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/**
 * BcPlanGoal:
 * @cluster: a cluster of the plan
 * @goal: the goal as it is; "" for the whole cluster
 * @evaluation: what was found, or a draft for it
 * @current: whether the plan still says so; a goal may have read otherwise when it was evaluated
 *
 * One goal of a plan. A goal is a line of the goal of a cluster; a cluster without one is evaluated
 * as a whole.
 */
typedef struct
{
  BcCluster    *cluster;
  char         *goal;
  BcEvaluation *evaluation;
  gboolean      current;
} BcPlanGoal;

void bc_plan_goal_free (BcPlanGoal *self);

#define BC_TYPE_PLAN_GOALS (bc_plan_goals_get_type ())

/**
 * BcPlanGoals:
 *
 * The goals of a groepsplan, and what became of each (evaluatie).
 */
G_DECLARE_FINAL_TYPE (BcPlanGoals, bc_plan_goals, BC, PLAN_GOALS, GObject)

/**
 * bc_plan_goals_new:
 * @edits: where changes go
 * @plan: a plan
 * @today: the day on which one looks back
 *
 * Returns: (transfer full): its goals, read when they are asked for
 */
BcPlanGoals *bc_plan_goals_new (BcEdits    *edits,
                                BcPlan     *plan,
                                const char *today);

/**
 * bc_plan_goals_list:
 * @cluster: a cluster of the plan
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * A draft stays the same object, so that a page can be brought up to date under somebody's hands.
 *
 * Returns: (transfer full) (element-type BcPlanGoal): the goals of @cluster, at least one, and then
 *   what was found of goals that read otherwise then; or %NULL
 */
GPtrArray *bc_plan_goals_list (BcPlanGoals  *self,
                               BcCluster    *cluster,
                               GError      **error);

/**
 * bc_plan_goals_dup_unreached:
 * @cluster: a cluster of the plan
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the lines of the goal that were not found reached, each by itself or
 *   with the whole cluster; what is not clear yet, or was not looked at, goes on. %NULL when they
 *   cannot be read
 */
char *bc_plan_goals_dup_unreached (BcPlanGoals  *self,
                                   BcCluster    *cluster,
                                   GError      **error);

G_END_DECLS
