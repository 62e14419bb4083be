/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_CLUSTER_PUPIL (bc_cluster_pupil_get_type ())

G_DECLARE_FINAL_TYPE (BcClusterPupil, bc_cluster_pupil, BC, CLUSTER_PUPIL, BcRecord)

/**
 * BcClusterPupilField:
 * @BC_CLUSTER_PUPIL_CLUSTER: where
 * @BC_CLUSTER_PUPIL_PUPIL: who
 *
 * The fields of a [class@Bc.ClusterPupil], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_CLUSTER_PUPIL_CLUSTER,
  BC_CLUSTER_PUPIL_PUPIL,
} BcClusterPupilField;

G_END_DECLS
