/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-experiment"

#include "domain/records/bc-experiment.h"

/**
 * BcExperiment:
 *
 * Something a teacher tries out. (proef)
 */

static const BcField fields[] = {
  [BC_EXPERIMENT_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_EXPERIMENT_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_EXPERIMENT_QUESTION] = { "question", BC_FIELD_LONG_TEXT, NULL },
  [BC_EXPERIMENT_ATTEMPT] = { "attempt", BC_FIELD_LONG_TEXT, NULL },
  [BC_EXPERIMENT_UNTIL] = { "until", BC_FIELD_DATE, NULL },
  [BC_EXPERIMENT_EFFECT] = { "effect", BC_FIELD_LONG_TEXT, NULL },
  [BC_EXPERIMENT_DIFFUSE] = { "diffuse", BC_FIELD_BOOLEAN, NULL },
  [BC_EXPERIMENT_REFLECTION] = { "reflection", BC_FIELD_REFERENCE, "reflection" },
  [BC_EXPERIMENT_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
};

BC_DEFINE_RECORD (BcExperiment, bc_experiment, "experiment", fields)
