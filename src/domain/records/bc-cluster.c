/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cluster"

#include "domain/records/bc-cluster.h"

/**
 * BcCluster:
 *
 * Pupils with like needs within a plan. (cluster, subgroep)
 */

static const BcField fields[] = {
  [BC_CLUSTER_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_CLUSTER_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
  [BC_CLUSTER_NAME] = { "name", BC_FIELD_TEXT, NULL },
  [BC_CLUSTER_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_CLUSTER_GOAL] = { "goal", BC_FIELD_LONG_TEXT, NULL },
  [BC_CLUSTER_CONTENT] = { "content", BC_FIELD_LONG_TEXT, NULL },
  [BC_CLUSTER_APPROACH] = { "approach", BC_FIELD_LONG_TEXT, NULL },
  [BC_CLUSTER_ORGANISATION] = { "organisation", BC_FIELD_LONG_TEXT, NULL },
  [BC_CLUSTER_EVALUATION] = { "evaluation", BC_FIELD_LONG_TEXT, NULL },
  [BC_CLUSTER_LEVEL] = { "level", BC_FIELD_INTEGER, NULL },
  [BC_CLUSTER_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
};

BC_DEFINE_RECORD (BcCluster, bc_cluster, "cluster", fields)
