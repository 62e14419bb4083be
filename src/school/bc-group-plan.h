/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/* The texts of a cluster, in the order of the sheet: doel, inhoud, aanpak, organisatie,
 * evaluatie. */
#define BC_N_PLAN_TEXTS 5

/**
 * bc_plan_text_get_field:
 * @text: which text, less than %BC_N_PLAN_TEXTS
 *
 * Returns: the field of [class@Bc.Cluster] that holds it
 */
guint bc_plan_text_get_field (guint text);

/**
 * bc_plan_text_get_title:
 *
 * Returns: (transfer none): what stands above it
 */
const char *bc_plan_text_get_title (guint text);

/**
 * bc_plan_text_get_question:
 *
 * Returns: (transfer none): the question it answers
 */
const char *bc_plan_text_get_question (guint text);

#define BC_TYPE_GROUP_PLAN (bc_group_plan_get_type ())

/**
 * BcGroupPlan:
 *
 * The groepsplan of one group in one period: its clusters, and who is in which. Every change goes
 * through the edits it was opened with, so it is saved and can be undone.
 */
G_DECLARE_FINAL_TYPE (BcGroupPlan, bc_group_plan, BC, GROUP_PLAN, GObject)

/**
 * bc_group_plan_open:
 * @edits: where changes go
 * @group: a group
 * @period: a period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Reads the plan of @group in @period; where there are more, the one made last.
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

BcStore  *bc_group_plan_get_store  (BcGroupPlan *self);
BcGroup  *bc_group_plan_get_group  (BcGroupPlan *self);
BcPeriod *bc_group_plan_get_period (BcGroupPlan *self);

/**
 * bc_group_plan_get_settings:
 *
 * Returns: (transfer none): the settings of its school
 */
BcSettings *bc_group_plan_get_settings (BcGroupPlan *self);

/**
 * bc_group_plan_get_plan:
 *
 * Returns: (transfer none) (nullable): the plan's own record; %NULL while there is no plan
 */
BcPlan *bc_group_plan_get_plan (BcGroupPlan *self);

/**
 * bc_group_plan_make:
 *
 * Makes the plan with three clusters, named as the school names them, in one step. Does nothing
 * where there is a plan.
 */
void bc_group_plan_make (BcGroupPlan *self);

/**
 * bc_group_plan_list_usual_kinds:
 *
 * Returns: (transfer none) (array zero-terminated=1): the BC_CLUSTER_ words of the clusters that a
 *   plan begins with
 */
const char *const *bc_group_plan_list_usual_kinds (void);

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
