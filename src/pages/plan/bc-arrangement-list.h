/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_ARRANGEMENT_LIST (bc_arrangement_list_get_type ())

/**
 * BcArrangementList:
 *
 * All that was arranged in a plan: a block for each cluster, one for single children, and how it is
 * spread over the levels.
 */
G_DECLARE_FINAL_TYPE (BcArrangementList, bc_arrangement_list, BC, ARRANGEMENT_LIST, GtkBox)

/**
 * bc_arrangement_list_show:
 * @context: (nullable): the school
 * @plan: (nullable): the plan
 *
 * Shows how things stand; what shows already keeps its focus.
 */
void bc_arrangement_list_show (BcArrangementList *self,
                               BcContext         *context,
                               BcGroupPlan       *plan);

G_END_DECLS
