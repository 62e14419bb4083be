/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/* What happens while a plan is carried out (uitvoeren): looking whether it fits, hearing what
 * others make of it, and trying things out. What may stay empty begins as a draft: it is nothing
 * until something is written in it. */

/**
 * bc_acting_get_check_in:
 * @edits: where changes go
 * @plan: a plan
 * @cluster: (nullable): a cluster of it; %NULL for the plan as a whole
 * @today: the day
 *
 * Returns: (transfer full): what was said of @cluster today, or a draft
 */
BcCheckIn *bc_acting_get_check_in (BcEdits    *edits,
                                   BcPlan     *plan,
                                   BcCluster  *cluster,
                                   const char *today);

/**
 * bc_acting_say_fits:
 * @check_in: from bc_acting_get_check_in()
 * @fits: one of the BC_FITS_ words, or "" to take it back
 *
 * Says whether what was planned fits, as one step. A check-in of which nothing is left is removed.
 */
void bc_acting_say_fits (BcEdits    *edits,
                         BcCheckIn  *check_in,
                         const char *fits);

/**
 * bc_acting_list_check_ins:
 * @cluster: (nullable): a cluster of @plan; %NULL for the plan as a whole
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcCheckIn): what was said of it, the newest first, or
 *   %NULL
 */
GPtrArray *bc_acting_list_check_ins (BcEdits    *edits,
                                     BcPlan     *plan,
                                     BcCluster  *cluster,
                                     GError    **error);

/**
 * bc_acting_draft_feedback:
 * @source: one of the BC_VOICE_ words
 * @today: the day
 *
 * Returns: (transfer full): a draft for what somebody makes of @plan
 */
BcFeedback *bc_acting_draft_feedback (BcPlan     *plan,
                                      const char *source,
                                      const char *today);

/**
 * bc_acting_list_feedback:
 * @plan: a plan
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcFeedback): what was heard, the newest first, or %NULL
 */
GPtrArray *bc_acting_list_feedback (BcEdits  *edits,
                                    BcPlan   *plan,
                                    GError  **error);

/**
 * bc_acting_draft_experiment:
 * @group: (nullable): the group it is tried in; %NULL for one that is @me's alone
 * @me: who tries it
 * @today: the day it begins
 *
 * Returns: (transfer full): a draft for something to try (proef)
 */
BcExperiment *bc_acting_draft_experiment (BcGroup    *group,
                                          BcStaff    *me,
                                          const char *today);

/**
 * bc_acting_place_experiment:
 * @experiment: an experiment of @me
 * @group: (nullable): the group it is about from now on; %NULL for none
 * @me: whose it is
 *
 * Says, as one step, for whom an experiment is: what is tried in a group is seen by who works with
 * it, what is about no group by its owner alone.
 */
void bc_acting_place_experiment (BcEdits      *edits,
                                 BcExperiment *experiment,
                                 BcGroup      *group,
                                 BcStaff      *me);

/**
 * bc_acting_list_experiments:
 * @group: a group
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcExperiment): what is tried in it, the newest first, or
 *   %NULL
 */
GPtrArray *bc_acting_list_experiments (BcEdits  *edits,
                                       BcGroup  *group,
                                       GError  **error);

/**
 * bc_acting_is_for:
 * @experiment: an experiment
 * @me: who wants to see it
 *
 * Returns: whether it is about a group, or @me's own
 */
gboolean bc_acting_is_for (BcExperiment *experiment,
                           BcStaff      *me);

/**
 * bc_acting_list_own_experiments:
 * @me: whose
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcExperiment): what @me tries, about a group or not: first
 *   what has no effect yet, by the day until when, then the others, the newest first; or %NULL
 */
GPtrArray *bc_acting_list_own_experiments (BcEdits  *edits,
                                           BcStaff  *me,
                                           GError  **error);

/**
 * bc_acting_draft_solution:
 * @group: (nullable): the group it is for
 * @today: the day it came up
 *
 * Returns: (transfer full): a draft for a solution of one's own (oplossing): an idea, not shared
 */
BcSolution *bc_acting_draft_solution (BcGroup    *group,
                                      const char *today);

/**
 * bc_acting_may_read_solution:
 * @solution: a solution
 * @me: who wants to read it
 *
 * Returns: whether it is their own, or shared by whose it is
 */
gboolean bc_acting_may_read_solution (BcSolution *solution,
                                      BcStaff    *me);

/**
 * bc_acting_is_own:
 * @record: a record
 * @me: a member of staff
 *
 * Returns: whether @me made @record; what is not saved yet has no author, and was made here
 */
gboolean bc_acting_is_own (gpointer  record,
                           BcStaff  *me);

/**
 * bc_acting_list_solutions:
 * @me: who wants to read them
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcSolution): those of the school that @me may read, the
 *   newest first, or %NULL
 */
GPtrArray *bc_acting_list_solutions (BcEdits  *edits,
                                     BcStaff  *me,
                                     GError  **error);

G_END_DECLS
