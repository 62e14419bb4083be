/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcActListKind:
 * @BC_ACT_LIST_FEEDBACK: what others make of the plan
 * @BC_ACT_LIST_EXPERIMENTS: what is tried in the group (proeven)
 * @BC_ACT_LIST_SOLUTIONS: solutions of one's own, and those that colleagues shared (oplossingen)
 *
 * What is listed.
 */
typedef enum
{
  BC_ACT_LIST_FEEDBACK,
  BC_ACT_LIST_EXPERIMENTS,
  BC_ACT_LIST_SOLUTIONS,
  BC_N_ACT_LISTS,
} BcActListKind;

#define BC_TYPE_ACT_LIST (bc_act_list_get_type ())

/**
 * BcActList:
 *
 * A section with cards and a way to begin another.
 */
G_DECLARE_FINAL_TYPE (BcActList, bc_act_list, BC, ACT_LIST, GtkBox)

/**
 * bc_act_list_new:
 * @kind: what is listed
 * @context: the school, and which group
 * @plan: (nullable): the plan that feedback is about
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *bc_act_list_new (BcActListKind  kind,
                            BcContext     *context,
                            BcPlan        *plan);

/**
 * bc_act_list_refresh:
 *
 * Shows how things stand; what is open stays.
 */
void bc_act_list_refresh (BcActList *self);

G_END_DECLS
