/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/**
 * BcPlanLine:
 * @record: a [class@Bc.Cluster] or a [class@Bc.Arrangement]
 * @level: its field for the level
 * @meeting: its field for the consultation
 * @pupil: the child it is about, or ""
 *
 * A line of a plan that has a level of support (niveau).
 */
typedef struct
{
  BcRecord   *record;
  guint       level;
  guint       meeting;
  const char *pupil;
} BcPlanLine;

BcPlanLine bc_plan_line_of_cluster     (BcCluster     *cluster);
BcPlanLine bc_plan_line_of_arrangement (BcArrangement *arrangement);

/**
 * bc_plan_consultation_list:
 *
 * Returns: (transfer full) (element-type BcMeeting): the consultations of the plan's group in its
 *   period, the newest first
 */
GPtrArray *bc_plan_consultation_list (BcGroupPlan *plan);

/**
 * bc_plan_consultation_get:
 * @line: a line of @plan
 *
 * Returns: (transfer full) (nullable): the consultation by way of which it got its level
 */
BcMeeting *bc_plan_consultation_get (BcGroupPlan      *plan,
                                     const BcPlanLine *line);

/**
 * bc_plan_consultation_set_level:
 * @line: a line of @plan
 * @level: 1 to 5; 0 for not said
 *
 * Says at which level @line is, as one step. Levels 4 and 5 are for lines that have a consultation:
 * without one nothing changes.
 *
 * Returns: whether the level is that now
 */
gboolean bc_plan_consultation_set_level (BcGroupPlan      *plan,
                                         const BcPlanLine *line,
                                         gint64            level);

/**
 * bc_plan_consultation_link:
 * @line: a line of @plan
 * @level: the level it gets by way of the consultation
 * @meeting: (nullable): a consultation there is already
 * @question: the question in the teacher's own words, for a new one; any words will do
 *
 * Brings a line to a consultation, as one step: to @meeting, or to a new one that waits to be held.
 *
 * Returns: whether there is a consultation now; not without a question
 */
gboolean bc_plan_consultation_link (BcGroupPlan      *plan,
                                    const BcPlanLine *line,
                                    gint64            level,
                                    BcMeeting        *meeting,
                                    const char       *question);

G_END_DECLS
