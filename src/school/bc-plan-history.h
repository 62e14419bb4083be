/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-plan-compare.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN_HISTORY (bc_plan_history_get_type ())

/**
 * BcPlanHistory:
 *
 * How a groepsplan came to be what it is: its versions, each of them an adjustment (bijstelling)
 * with the plan as it was from then on. The first version is the plan when it was taken in use.
 */
G_DECLARE_FINAL_TYPE (BcPlanHistory, bc_plan_history, BC, PLAN_HISTORY, GObject)

/**
 * bc_plan_history_new:
 * @edits: where changes go
 * @plan: a plan
 *
 * Returns: (transfer full): its history, read when it is asked for
 */
BcPlanHistory *bc_plan_history_new (BcEdits *edits,
                                    BcPlan  *plan);

BcPlan *bc_plan_history_get_plan (BcPlanHistory *self);

/**
 * bc_plan_history_list_versions:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcAdjustment): the versions in the order they were made,
 *   or %NULL when they cannot be read
 */
GPtrArray *bc_plan_history_list_versions (BcPlanHistory  *self,
                                          GError        **error);

/**
 * bc_plan_history_dup_name:
 * @version: (nullable): a version; %NULL for the plan as it is now
 *
 * Returns: (transfer full): what to call it: its number and its day, “Version 3 · 16 November”
 */
char *bc_plan_history_dup_name (BcPlanHistory *self,
                                BcAdjustment  *version);

/**
 * bc_plan_history_compare:
 * @from: a version
 * @to: (nullable): a later version; %NULL for the plan as it is now
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcPlanChange): what changed between the two, as
 *   bc_plan_compare(); empty where one of them holds no plan; %NULL when it cannot be read
 */
GPtrArray *bc_plan_history_compare (BcPlanHistory  *self,
                                    BcAdjustment   *from,
                                    BcAdjustment   *to,
                                    GError        **error);

/**
 * bc_plan_history_list_causes:
 * @change: a difference between @from and @to
 * @from: a version
 * @to: (nullable): a later version; %NULL for the plan as it is now
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcAdjustment): the versions up to @to in which the same
 *   part changed: they say when and why; %NULL when they cannot be read
 */
GPtrArray *bc_plan_history_list_causes (BcPlanHistory  *self,
                                        BcPlanChange   *change,
                                        BcAdjustment   *from,
                                        BcAdjustment   *to,
                                        GError        **error);

/**
 * bc_plan_history_list_unrecorded:
 * @last: (out) (transfer full) (nullable) (optional): the last version
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcPlanChange): how the plan differs from its last version;
 *   empty where it has none; %NULL when it cannot be read
 */
GPtrArray *bc_plan_history_list_unrecorded (BcPlanHistory  *self,
                                            BcAdjustment  **last,
                                            GError        **error);

/**
 * bc_plan_history_record:
 * @what: what changes
 * @today: the day
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Adds a version that holds the plan as it is now, as one step; why, and the note that led to it,
 * can be said in it afterwards.
 *
 * Returns: (transfer full): the version, or %NULL when the plan cannot be read
 */
BcAdjustment *bc_plan_history_record (BcPlanHistory  *self,
                                      const char     *what,
                                      const char     *today,
                                      GError        **error);

/**
 * bc_plan_history_renew:
 * @version: a version
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Lets @version hold the plan as it is now, as one step: for what was changed just after it was
 * recorded.
 *
 * Returns: whether the plan could be read
 */
gboolean bc_plan_history_renew (BcPlanHistory  *self,
                                BcAdjustment   *version,
                                GError        **error);

G_END_DECLS
