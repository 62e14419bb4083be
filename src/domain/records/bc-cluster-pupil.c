/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cluster-pupil"

#include "domain/records/bc-cluster-pupil.h"

/**
 * BcClusterPupil:
 *
 * A pupil in a cluster. (leerling in een cluster)
 */

static const BcField fields[] = {
  [BC_CLUSTER_PUPIL_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_CLUSTER_PUPIL_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
};

BC_DEFINE_RECORD (BcClusterPupil, bc_cluster_pupil, "cluster_pupil", fields)
