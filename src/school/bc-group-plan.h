/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"
#include "school/bc-plan-text.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_GROUP_PLAN (bc_group_plan_get_type ())

/**
 * BcGroupPlan:
 *
 * The groepsplan of one group in one period: its clusters, and who is in which. A group may have
 * more plans side by side, one for each subject or one for all; this is the one that was chosen
 * last, at first that for all subjects, else the one made last. Every change goes through the
 * edits it was opened with, so it is saved and can be undone.
 */
G_DECLARE_FINAL_TYPE (BcGroupPlan, bc_group_plan, BC, GROUP_PLAN, GObject)

/**
 * bc_group_plan_open:
 * @edits: where changes go
 * @group: a group
 * @period: a period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Reads the plan of @group in @period; where there are more, see bc_group_plan_pick().
 *
 * Returns: (transfer full): the plan, which may still have to be made, or %NULL
 */
BcGroupPlan *bc_group_plan_open (BcEdits   *edits,
                                 BcGroup   *group,
                                 BcPeriod  *period,
                                 GError   **error);

/**
 * bc_group_plan_open_plan:
 * @plan: a plan
 *
 * Reads @plan itself, also where its group and period have a later one.
 *
 * Returns: (transfer full): the plan, or %NULL when it cannot be read
 */
BcGroupPlan *bc_group_plan_open_plan (BcEdits  *edits,
                                      BcPlan   *plan,
                                      GError  **error);

/**
 * bc_group_plan_pick:
 * @plans: (element-type BcPlan): the plans of a group in a period, oldest first
 *
 * Which of several plans one sees when none was chosen: that for all subjects, else the last.
 *
 * Returns: (transfer none) (nullable): the plan, %NULL where there is none
 */
BcPlan *bc_group_plan_pick (GPtrArray *plans);

/* All (transfer none). */
BcEdits    *bc_group_plan_get_edits    (BcGroupPlan *self);
BcStore    *bc_group_plan_get_store    (BcGroupPlan *self);
BcSettings *bc_group_plan_get_settings (BcGroupPlan *self);
BcGroup    *bc_group_plan_get_group    (BcGroupPlan *self);
BcPeriod   *bc_group_plan_get_period   (BcGroupPlan *self);

/**
 * bc_group_plan_get_plan:
 *
 * Returns: (transfer none) (nullable): the plan's own record; %NULL while there is no plan
 */
BcPlan *bc_group_plan_get_plan (BcGroupPlan *self);

/**
 * bc_group_plan_get_id:
 *
 * Returns: (transfer none): the id of the plan, or "-", which is nobody's
 */
const char *bc_group_plan_get_id (BcGroupPlan *self);

/**
 * bc_group_plan_is_read_only:
 *
 * Returns: whether the user cannot change the plan, or make one where there is none
 */
gboolean bc_group_plan_is_read_only (BcGroupPlan *self);

/**
 * bc_group_plan_list_plans:
 *
 * Returns: (transfer full) (element-type BcPlan): all plans of the group in the period, oldest
 *   first
 */
GPtrArray *bc_group_plan_list_plans (BcGroupPlan *self);

/**
 * bc_group_plan_choose:
 * @id: the id of one of the plans
 *
 * From now on this is that plan, for all who look at it. Should it be taken away, see
 * bc_group_plan_pick().
 */
void bc_group_plan_choose (BcGroupPlan *self,
                           const char  *id);

/**
 * bc_group_plan_make:
 * @template: (nullable): what it begins with, see bc_plan_template_list(); %NULL for what is usual
 *   for the group
 *
 * Makes a plan in one step, beside those that there are, and chooses it.
 */
void bc_group_plan_make (BcGroupPlan *self,
                         JsonObject  *template);

/**
 * bc_group_plan_activate:
 *
 * Puts a plan that is still a draft into use (in gebruik nemen), and keeps it as it is now as its
 * first version, in one step. Does nothing with any other plan.
 */
void bc_group_plan_activate (BcGroupPlan *self);

/**
 * bc_group_plan_list_clusters:
 *
 * Returns: (transfer full) (element-type BcCluster): the clusters, in their order
 */
GPtrArray *bc_group_plan_list_clusters (BcGroupPlan *self);

/**
 * bc_group_plan_list_pupils:
 * @cluster: (nullable): a cluster; %NULL for who is in none
 *
 * Returns: (transfer full) (element-type BcPupil): who of the group is in @cluster, by roepnaam
 */
GPtrArray *bc_group_plan_list_pupils (BcGroupPlan *self,
                                      BcCluster   *cluster);

/**
 * bc_group_plan_list_all_pupils:
 *
 * Returns: (transfer full) (element-type BcPupil): who is in the group, by roepnaam
 */
GPtrArray *bc_group_plan_list_all_pupils (BcGroupPlan *self);

/**
 * bc_group_plan_get_cluster:
 * @pupil: a pupil
 *
 * Returns: (transfer none) (nullable): where @pupil is
 */
BcCluster *bc_group_plan_get_cluster (BcGroupPlan *self,
                                      BcPupil     *pupil);

/**
 * bc_group_plan_move:
 * @pupil: a pupil of the group
 * @cluster: (nullable): where to; %NULL for no cluster
 *
 * Moves a pupil, as one step.
 */
void bc_group_plan_move (BcGroupPlan *self,
                         BcPupil     *pupil,
                         BcCluster   *cluster);

/**
 * bc_group_plan_rename:
 * @cluster: a cluster
 * @name: its new name; an empty one changes nothing
 *
 * Renames a cluster, as one step.
 *
 * Returns: whether the name is changed
 */
gboolean bc_group_plan_rename (BcGroupPlan *self,
                               BcCluster   *cluster,
                               const char  *name);

G_END_DECLS
