/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-observation"

#include "domain/records/bc-observation.h"

/**
 * BcObservation:
 *
 * What stands out for a child in this period. (observatie)
 */

static const BcField fields[] = {
  [BC_OBSERVATION_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_OBSERVATION_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_OBSERVATION_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_OBSERVATION_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_OBSERVATION_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
  [BC_OBSERVATION_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
};

BC_DEFINE_RECORD (BcObservation, bc_observation, "observation", fields)
