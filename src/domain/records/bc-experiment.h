/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_EXPERIMENT (bc_experiment_get_type ())

G_DECLARE_FINAL_TYPE (BcExperiment, bc_experiment, BC, EXPERIMENT, BcRecord)

/**
 * BcExperimentField:
 * @BC_EXPERIMENT_GROUP: the group it is tried in
 * @BC_EXPERIMENT_DATE: the day it began
 * @BC_EXPERIMENT_QUESTION: what one wants to find out
 * @BC_EXPERIMENT_ATTEMPT: what one tries
 * @BC_EXPERIMENT_UNTIL: until when, or empty
 * @BC_EXPERIMENT_EFFECT: what it brought, or empty while it runs
 * @BC_EXPERIMENT_DIFFUSE: not clear yet, and that is fine (nog diffuus)
 * @BC_EXPERIMENT_REFLECTION: the shared reflection it came from, or empty
 * @BC_EXPERIMENT_OWNER: whose, where it is about no group; else empty
 *
 * The fields of a [class@Bc.Experiment], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_EXPERIMENT_GROUP,
  BC_EXPERIMENT_DATE,
  BC_EXPERIMENT_QUESTION,
  BC_EXPERIMENT_ATTEMPT,
  BC_EXPERIMENT_UNTIL,
  BC_EXPERIMENT_EFFECT,
  BC_EXPERIMENT_DIFFUSE,
  BC_EXPERIMENT_REFLECTION,
  BC_EXPERIMENT_OWNER,
} BcExperimentField;

G_END_DECLS
