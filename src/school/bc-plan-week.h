/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* The weekrooster of a plan: which cluster gets instructie when. It makes a plan something to work
 * from. */

/* A step earlier or later, in minutes. */
#define BC_PLAN_WEEK_STEP 5

/**
 * bc_plan_week_list:
 * @weekday: 1 to %BC_WEEK_DAYS; 0 for all
 *
 * Returns: (transfer full) (element-type BcWeekSlot): the moments, by day and time
 */
GPtrArray *bc_plan_week_list (BcGroupPlan *plan,
                              gint64       weekday);

/**
 * bc_plan_week_add:
 * @cluster: (nullable): who; %NULL for the whole group
 * @weekday: 1 to %BC_WEEK_DAYS
 *
 * Adds a quarter of an hour after the last moment of that day, at nine on an empty day, as one
 * step.
 *
 * Returns: (transfer none): the moment
 */
BcWeekSlot *bc_plan_week_add (BcGroupPlan *plan,
                              BcCluster   *cluster,
                              gint64       weekday);

/**
 * bc_plan_week_move:
 * @slot: a moment of @plan
 * @weekday: to which day; what is no school day changes nothing
 * @minutes: how much later it begins; negative for earlier
 *
 * Moves a moment, as one step.
 *
 * Returns: whether anything changed
 */
gboolean bc_plan_week_move (BcGroupPlan *plan,
                            BcWeekSlot  *slot,
                            gint64       weekday,
                            int          minutes);

/**
 * bc_plan_week_set_cluster:
 * @cluster: (nullable): who; %NULL for the whole group
 */
void bc_plan_week_set_cluster (BcGroupPlan *plan,
                               BcWeekSlot  *slot,
                               BcCluster   *cluster);

/**
 * bc_plan_week_set_start:
 * @text: a time of day as somebody types it
 *
 * Returns: whether that is a time of day; else nothing changes
 */
gboolean bc_plan_week_set_start (BcGroupPlan *plan,
                                 BcWeekSlot  *slot,
                                 const char  *text);

void bc_plan_week_set_minutes (BcGroupPlan *plan,
                               BcWeekSlot  *slot,
                               gint64       minutes);

void bc_plan_week_remove (BcGroupPlan *plan,
                          BcWeekSlot  *slot);

/**
 * bc_plan_week_get_cluster:
 *
 * Returns: (transfer none) (nullable): who; %NULL for the whole group
 */
BcCluster *bc_plan_week_get_cluster (BcGroupPlan *plan,
                                     BcWeekSlot  *slot);

/**
 * bc_plan_week_dup_when:
 *
 * Returns: (transfer full): "09:15–09:30"
 */
char *bc_plan_week_dup_when (BcWeekSlot *slot);

/**
 * bc_plan_week_dup_who:
 *
 * Returns: (transfer full): the name of the cluster, or that it is the whole group
 */
char *bc_plan_week_dup_who (BcGroupPlan *plan,
                            BcWeekSlot  *slot);

/**
 * bc_plan_week_count_minutes:
 * @cluster: a cluster of @plan
 *
 * Returns: how many minutes a week are for @cluster
 */
gint64 bc_plan_week_count_minutes (BcGroupPlan *plan,
                                   BcCluster   *cluster);

G_END_DECLS
