/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-plan-snapshot.h"

G_BEGIN_DECLS

/**
 * BcPlanChangeKind:
 * @BC_PLAN_CHANGE_TEXT: a text says something else
 * @BC_PLAN_CHANGE_CAME: a cluster is new
 * @BC_PLAN_CHANGE_WENT: a cluster is gone
 * @BC_PLAN_CHANGE_MOVED: a pupil is in another cluster, or in none any more, or in one now
 *
 * What kind of change it is.
 */
typedef enum
{
  BC_PLAN_CHANGE_TEXT,
  BC_PLAN_CHANGE_CAME,
  BC_PLAN_CHANGE_WENT,
  BC_PLAN_CHANGE_MOVED,
} BcPlanChangeKind;

/**
 * BcPlanChange:
 * @kind: what kind
 * @cluster: id of the cluster it is about, where a pupil moved to; "" for the plan as a whole
 * @cluster_name: how that is called; "" for the plan as a whole
 * @part: what changed, the same word for the same part of whatever cluster; for a pupil their id
 * @title: what changed, for a person to read: “Goal”, or the pupil's roepnaam
 * @before: the text before; for a pupil the name of the cluster, "" for none
 * @after: the text after; for a pupil the name of the cluster, "" for none
 *
 * One difference between two states of a plan.
 */
typedef struct
{
  BcPlanChangeKind  kind;
  char             *cluster;
  char             *cluster_name;
  char             *part;
  char             *title;
  char             *before;
  char             *after;
} BcPlanChange;

void bc_plan_change_free (BcPlanChange *self);

/**
 * bc_plan_compare:
 * @before: the plan as it was
 * @after: the plan as it became
 * @store: where the names of the pupils are
 *
 * A text of which only the blanks differ is the same. The texts of a cluster that came or went are
 * told one by one.
 *
 * Returns: (transfer full) (element-type BcPlanChange): the differences: the plan as a whole first,
 *   then cluster by cluster in the order of the page, and the pupils who moved last
 */
GPtrArray *bc_plan_compare (BcPlanSnapshot *before,
                            BcPlanSnapshot *after,
                            BcStore        *store);

/**
 * bc_plan_change_is_same_part:
 *
 * Returns: whether both tell of the same part of the same cluster, or of the same pupil
 */
gboolean bc_plan_change_is_same_part (BcPlanChange *self,
                                      BcPlanChange *other);

/**
 * bc_plan_change_dup_line:
 *
 * Returns: (transfer full): the change in a few words: “goal of Intensive”, “Noor to Intensive”
 */
char *bc_plan_change_dup_line (BcPlanChange *self);

/**
 * bc_plan_change_dup_sentence:
 *
 * Returns: (transfer full): the change in full, but for the words of a text: “Noor: from Basic to
 *   Intensive”
 */
char *bc_plan_change_dup_sentence (BcPlanChange *self);

/**
 * bc_plan_changes_dup_summary:
 * @changes: (element-type BcPlanChange): from bc_plan_compare()
 *
 * Returns: (transfer full): the first few changes in a line, and how many more there are; "" for
 *   none
 */
char *bc_plan_changes_dup_summary (GPtrArray *changes);

G_END_DECLS
