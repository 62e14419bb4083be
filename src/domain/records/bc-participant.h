/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_PARTICIPANT (bc_participant_get_type ())

G_DECLARE_FINAL_TYPE (BcParticipant, bc_participant, BC, PARTICIPANT, BcRecord)

/**
 * BcParticipantField:
 * @BC_PARTICIPANT_MEETING: where
 * @BC_PARTICIPANT_STAFF: who, when of the school
 * @BC_PARTICIPANT_NAME: who, when from elsewhere
 *
 * The fields of a [class@Bc.Participant], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_PARTICIPANT_MEETING,
  BC_PARTICIPANT_STAFF,
  BC_PARTICIPANT_NAME,
} BcParticipantField;

G_END_DECLS
