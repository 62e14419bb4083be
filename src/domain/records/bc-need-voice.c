/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-need-voice"

#include "domain/records/bc-need-voice.h"

/**
 * BcNeedVoice:
 *
 * A voice that supports a need. (stem bij een behoefte)
 */

static const BcField fields[] = {
  [BC_NEED_VOICE_NEED] = { "need", BC_FIELD_REFERENCE, "need" },
  [BC_NEED_VOICE_VOICE] = { "voice", BC_FIELD_REFERENCE, "voice" },
};

BC_DEFINE_RECORD (BcNeedVoice, bc_need_voice, "need_voice", fields)
