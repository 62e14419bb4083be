/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_OBSERVATION (bc_observation_get_type ())

G_DECLARE_FINAL_TYPE (BcObservation, bc_observation, BC, OBSERVATION, BcRecord)

/**
 * BcObservationField:
 * @BC_OBSERVATION_GROUP: where
 * @BC_OBSERVATION_PUPIL: who
 * @BC_OBSERVATION_PERIOD: when
 * @BC_OBSERVATION_TEXT: the words
 * @BC_OBSERVATION_NOTE: the note it came from, or empty
 * @BC_OBSERVATION_POSITION: its place among the lines of its cell
 *
 * The fields of a [class@Bc.Observation], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_OBSERVATION_GROUP,
  BC_OBSERVATION_PUPIL,
  BC_OBSERVATION_PERIOD,
  BC_OBSERVATION_TEXT,
  BC_OBSERVATION_NOTE,
  BC_OBSERVATION_POSITION,
} BcObservationField;

G_END_DECLS
