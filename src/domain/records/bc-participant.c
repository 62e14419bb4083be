/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-participant"

#include "domain/records/bc-participant.h"

/**
 * BcParticipant:
 *
 * Someone at a meeting. (deelnemer)
 */

static const BcField fields[] = {
  [BC_PARTICIPANT_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_PARTICIPANT_STAFF] = { "staff", BC_FIELD_REFERENCE, "staff" },
  [BC_PARTICIPANT_NAME] = { "name", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcParticipant, bc_participant, "participant", fields)
