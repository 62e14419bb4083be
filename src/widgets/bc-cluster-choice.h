/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_CLUSTER_CHOICE (bc_cluster_choice_get_type ())

/**
 * BcClusterChoice:
 *
 * In which cluster of the group plan a pupil is, to be chosen with one act; a second one on the
 * same cluster takes the pupil out. Without a plan it offers to make one.
 */
G_DECLARE_FINAL_TYPE (BcClusterChoice, bc_cluster_choice, BC, CLUSTER_CHOICE, GtkBox)

/**
 * bc_cluster_choice_new:
 * @edits: where changes go
 * @plan: the group plan
 * @pupil: a pupil of the group
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_cluster_choice_new (BcEdits     *edits,
                                  BcGroupPlan *plan,
                                  BcPupil     *pupil);

G_END_DECLS
