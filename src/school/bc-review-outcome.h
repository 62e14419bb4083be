/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* What comes of a pupil review. A talk has one place in a plan: an arrangement that says from which
 * talk it came. A second outcome moves it, and never makes another. */

/**
 * bc_review_outcome_get_arrangement:
 * @plan: a group plan
 * @meeting: a pupil review
 *
 * Returns: (transfer full) (nullable): the arrangement that came of it
 */
BcArrangement *bc_review_outcome_get_arrangement (BcGroupPlan *plan,
                                                  BcMeeting   *meeting);

/**
 * bc_review_outcome_to_cluster:
 * @plan: a group plan that was made
 * @meeting: a pupil review about a child of the group
 * @cluster: a cluster of @plan
 *
 * Back to the group plan: puts the child in @cluster, and what the talk says comes of it stands
 * there as an arrangement that leads back to the talk. One step.
 *
 * Returns: whether anything changed; not where it stands there already
 */
gboolean bc_review_outcome_to_cluster (BcGroupPlan *plan,
                                       BcMeeting   *meeting,
                                       BcCluster   *cluster);

/**
 * bc_review_outcome_to_individual:
 * @plan: a group plan that was made
 * @meeting: a pupil review about a child of the group
 *
 * The same with an arrangement for the child alone, at level 2 to begin with.
 *
 * Returns: whether anything changed
 */
gboolean bc_review_outcome_to_individual (BcGroupPlan *plan,
                                          BcMeeting   *meeting);

/**
 * bc_review_outcome_say:
 * @outcome: one of the BC_OUTCOME_ words
 *
 * Only says what comes of it, as one step: for what changes nothing in the plan.
 *
 * Returns: whether anything changed
 */
gboolean bc_review_outcome_say (BcEdits    *edits,
                                BcMeeting  *meeting,
                                const char *outcome);

G_END_DECLS
