/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/**
 * BcPlanSnapshot:
 *
 * A groepsplan as it was on a day: its clusters with their texts and who was in them, by id, what
 * was feasible, and the week. What one only wished is not in it, nor any name of a child.
 *
 * It is kept as JSON in [class@Bc.Adjustment]. A later version of the program may add members: what
 * this one does not know it passes over, and what is missing is empty.
 */
typedef struct _BcPlanSnapshot BcPlanSnapshot;

/**
 * bc_plan_snapshot_take:
 * @edits: through which the plan is read
 * @plan: a plan
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the plan as it is now, or %NULL when it cannot be read
 */
BcPlanSnapshot *bc_plan_snapshot_take (BcEdits  *edits,
                                       BcPlan   *plan,
                                       GError  **error);

/**
 * bc_plan_snapshot_take_from:
 * @plan: a plan
 * @records: (element-type BcRecord): records, among them those of @plan
 *
 * The same of a plan that is in no file yet.
 *
 * Returns: (transfer full): the plan as it is now
 */
BcPlanSnapshot *bc_plan_snapshot_take_from (BcPlan    *plan,
                                            GPtrArray *records);

/**
 * bc_plan_snapshot_read:
 * @text: what bc_plan_snapshot_write() gave, of whatever version
 *
 * Returns: (transfer full) (nullable): the plan as it was; %NULL where @text is none
 */
BcPlanSnapshot *bc_plan_snapshot_read (const char *text);

/**
 * bc_plan_snapshot_write:
 *
 * Returns: (transfer full): the same plan gives the same text
 */
char *bc_plan_snapshot_write (BcPlanSnapshot *self);

void bc_plan_snapshot_free (BcPlanSnapshot *self);

/* Records of the plan as it was, to be read and never saved; all (transfer none). */

BcPlan *bc_plan_snapshot_get_plan (BcPlanSnapshot *self);

/**
 * bc_plan_snapshot_list:
 * @type: a [class@Bc.Cluster], [class@Bc.ClusterPupil], [class@Bc.Arrangement] or
 *   [class@Bc.WeekSlot]
 *
 * Returns: (transfer none) (element-type BcRecord): all of them, in their order on the page
 */
GPtrArray *bc_plan_snapshot_list (BcPlanSnapshot *self,
                                  GType           type);

/**
 * bc_plan_snapshot_get_cluster:
 * @id: of a cluster
 *
 * Returns: (transfer none) (nullable): the cluster as it was
 */
BcCluster *bc_plan_snapshot_get_cluster (BcPlanSnapshot *self,
                                         const char     *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcPlanSnapshot, bc_plan_snapshot_free)

G_END_DECLS
