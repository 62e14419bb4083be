/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* What colleagues say beside a plan (opmerkingen): the teacher is the plan's owner, so the support
 * coordinator and others write here and not in it. */

/**
 * bc_plan_comments_list:
 *
 * Returns: (transfer full) (element-type BcComment): the remarks beside the plan, by their day
 */
GPtrArray *bc_plan_comments_list (BcGroupPlan *plan);

/**
 * bc_plan_comments_draft:
 * @today: today
 *
 * Returns: (transfer full): a remark that is kept as soon as it says something
 */
BcComment *bc_plan_comments_draft (BcGroupPlan *plan,
                                   const char  *today);

/**
 * bc_plan_comments_dup_title:
 * @comment: a remark
 * @me: whose it is when it is not saved yet
 *
 * Returns: (transfer full): who made it, and when
 */
char *bc_plan_comments_dup_title (BcGroupPlan *plan,
                                  BcComment   *comment,
                                  BcStaff     *me);

G_END_DECLS
