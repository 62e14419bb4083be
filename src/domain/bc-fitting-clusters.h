/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-shared-needs.h"

G_BEGIN_DECLS

/**
 * BcFittingCluster:
 * @cluster: the id of the cluster
 * @text: what of the child fits, as it was written
 * @pupils: (element-type utf8): the ids of who in it shares that; nobody when it is the cluster's
 *   own words that fit
 *
 * A cluster in which one child may find what it needs.
 */
typedef struct
{
  const char *cluster;
  const char *text;
  GPtrArray  *pupils;
} BcFittingCluster;

void bc_fitting_cluster_free (BcFittingCluster *self);

/**
 * bc_fitting_clusters_find:
 * @needs: what is known
 * @pupil: the id of a pupil
 *
 * Before an arrangement for one child: does it fit in a cluster? (article: maatwerk is “geen
 * synoniem voor individueel onderwijs”)
 *
 * Returns: (transfer full) (element-type BcFittingCluster): the clusters that share a need of
 *   @pupil, the best fitting first
 */
GPtrArray *bc_fitting_clusters_find (BcSharedNeeds *needs,
                                     const char    *pupil);

G_END_DECLS
