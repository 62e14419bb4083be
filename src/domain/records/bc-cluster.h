/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_CLUSTER (bc_cluster_get_type ())

G_DECLARE_FINAL_TYPE (BcCluster, bc_cluster, BC, CLUSTER, BcRecord)

/**
 * BcClusterField:
 * @BC_CLUSTER_PLAN: the plan
 * @BC_CLUSTER_POSITION: order on the page, from 0
 * @BC_CLUSTER_NAME: own name
 * @BC_CLUSTER_KIND: one of the BC_CLUSTER_ words
 * @BC_CLUSTER_GOAL: doel
 * @BC_CLUSTER_CONTENT: inhoud
 * @BC_CLUSTER_APPROACH: aanpak
 * @BC_CLUSTER_ORGANISATION: organisatie
 * @BC_CLUSTER_EVALUATION: evaluatie
 * @BC_CLUSTER_LEVEL: level of support 1 to 5 (niveau); 0 where it was not said
 * @BC_CLUSTER_MEETING: the consultation by way of which a level of 4 or 5 was chosen, or empty
 *
 * The fields of a [class@Bc.Cluster], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_CLUSTER_PLAN,
  BC_CLUSTER_POSITION,
  BC_CLUSTER_NAME,
  BC_CLUSTER_KIND,
  BC_CLUSTER_GOAL,
  BC_CLUSTER_CONTENT,
  BC_CLUSTER_APPROACH,
  BC_CLUSTER_ORGANISATION,
  BC_CLUSTER_EVALUATION,
  BC_CLUSTER_LEVEL,
  BC_CLUSTER_MEETING,
} BcClusterField;

G_END_DECLS
