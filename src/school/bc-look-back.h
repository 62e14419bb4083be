/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcLookBackGoal:
 * @plan: the plan looked back on
 * @cluster: a cluster of it
 * @goal: the goal as it was; "" for the whole cluster
 * @evaluation: what was found, or a draft for it
 *
 * One goal of the plan before. A goal is a line of the goal of a cluster.
 */
typedef struct
{
  BcPlan       *plan;
  BcCluster    *cluster;
  char         *goal;
  BcEvaluation *evaluation;
} BcLookBackGoal;

void bc_look_back_goal_free (BcLookBackGoal *self);

#define BC_TYPE_LOOK_BACK (bc_look_back_get_type ())

/**
 * BcLookBack:
 *
 * Evaluating the group plan of the period before, goal by goal: what worked, and how that comes.
 */
G_DECLARE_FINAL_TYPE (BcLookBack, bc_look_back, BC, LOOK_BACK, GObject)

/**
 * bc_look_back_new:
 * @context: the school, with a group and a period
 * @today: the day on which one looks back
 *
 * Returns: (transfer full): the look back
 */
BcLookBack *bc_look_back_new (BcContext  *context,
                              const char *today);

/**
 * bc_look_back_get_period:
 *
 * Returns: (transfer none) (nullable): the period before; %NULL in the first one
 */
BcPeriod *bc_look_back_get_period (BcLookBack *self);

/**
 * bc_look_back_list:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * A draft stays the same object, so that a page can be brought up to date under somebody's hands.
 *
 * Returns: (transfer full) (element-type BcLookBackGoal): the goals in the order of the plan, and
 *   after those of a cluster what was found of goals that read otherwise then; or %NULL
 */
GPtrArray *bc_look_back_list (BcLookBack  *self,
                              GError     **error);

G_END_DECLS
