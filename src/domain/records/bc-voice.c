/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-voice"

#include "domain/records/bc-voice.h"

/**
 * BcVoice:
 *
 * What a child, parent or colleague said. (gesprek)
 */

static const BcField fields[] = {
  [BC_VOICE_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_VOICE_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_VOICE_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_VOICE_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_VOICE_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_VOICE_SAID] = { "said", BC_FIELD_LONG_TEXT, NULL },
  [BC_VOICE_WISHES] = { "wishes", BC_FIELD_LONG_TEXT, NULL },
  [BC_VOICE_AGREED] = { "agreed", BC_FIELD_LONG_TEXT, NULL },
  [BC_VOICE_PREPARATION] = { "preparation", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcVoice, bc_voice, "voice", fields)
