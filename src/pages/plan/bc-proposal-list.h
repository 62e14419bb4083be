/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PROPOSAL_LIST (bc_proposal_list_get_type ())

/**
 * BcProposalList:
 *
 * What the needs and signals propose for the clusters, each with its reason, to be taken or waved
 * away one by one.
 */
G_DECLARE_FINAL_TYPE (BcProposalList, bc_proposal_list, BC, PROPOSAL_LIST, GtkBox)

/**
 * bc_proposal_list_show:
 * @context: (nullable): the school
 * @plan: (nullable): the plan
 * @proposals: (nullable) (element-type BcPlanProposal): what is proposed for it
 *
 * Shows how things stand; what shows already keeps its focus.
 */
void bc_proposal_list_show (BcProposalList *self,
                            BcContext      *context,
                            BcGroupPlan    *plan,
                            GPtrArray      *proposals);

G_END_DECLS
