/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_NEED_VOICE (bc_need_voice_get_type ())

G_DECLARE_FINAL_TYPE (BcNeedVoice, bc_need_voice, BC, NEED_VOICE, BcRecord)

/**
 * BcNeedVoiceField:
 * @BC_NEED_VOICE_NEED: the need
 * @BC_NEED_VOICE_VOICE: the voice
 *
 * The fields of a [class@Bc.NeedVoice], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_NEED_VOICE_NEED,
  BC_NEED_VOICE_VOICE,
} BcNeedVoiceField;

G_END_DECLS
