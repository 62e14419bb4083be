/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN_CLUSTER (bc_plan_cluster_get_type ())

/**
 * BcPlanCluster:
 *
 * A card with a cluster of the group plan: its name, its pupils and its texts, each a row that
 * lines up with that of the other cards ([class@Bc.CardLayout]). Without a cluster it is the tray
 * of who is not placed yet.
 *
 * The signal `move` (BcPupil *, int) asks to move a pupil to the cluster with that number, to the
 * neighbour before (%BC_PLAN_BEFORE) or after (%BC_PLAN_AFTER), or to the tray (%BC_PLAN_TRAY).
 * The signal `dropped` ([class@Bc.Pupil]) gives a pupil that was dropped here; `to-basic`
 * ([class@Bc.Pupil], or %NULL for all) asks to put somebody who is nowhere in the basic cluster;
 * `taken-away` asks to take the cluster away.
 */
G_DECLARE_FINAL_TYPE (BcPlanCluster, bc_plan_cluster, BC, PLAN_CLUSTER, GtkWidget)

#define BC_PLAN_TRAY (-1)
#define BC_PLAN_BEFORE (-2)
#define BC_PLAN_AFTER (-3)

/**
 * bc_plan_cluster_new:
 * @edits: where changes go
 * @plan: the plan
 * @cluster: (nullable): the cluster; %NULL for the tray
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_plan_cluster_new (BcEdits     *edits,
                                BcGroupPlan *plan,
                                BcCluster   *cluster);

BcCluster *bc_plan_cluster_get_cluster (BcPlanCluster *self);

/**
 * bc_plan_cluster_refresh:
 * @plan: the plan, perhaps read anew
 *
 * Shows the name and the pupils as they are now.
 */
void bc_plan_cluster_refresh (BcPlanCluster *self,
                              BcGroupPlan   *plan);

/**
 * bc_plan_cluster_focus_pupil:
 *
 * Returns: whether @pupil is here and has the focus now
 */
gboolean bc_plan_cluster_focus_pupil (BcPlanCluster *self,
                                      BcPupil       *pupil);

/**
 * bc_plan_cluster_rename:
 *
 * Begins to rename the cluster, as if somebody had clicked its name.
 */
void bc_plan_cluster_rename (BcPlanCluster *self);

/**
 * bc_plan_cluster_focus_text:
 * @text: which text, less than %BC_N_PLAN_TEXTS
 *
 * Puts the cursor in a text.
 */
void bc_plan_cluster_focus_text (BcPlanCluster *self,
                                 guint          text);

G_END_DECLS
