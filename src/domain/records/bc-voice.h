/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_VOICE (bc_voice_get_type ())

G_DECLARE_FINAL_TYPE (BcVoice, bc_voice, BC, VOICE, BcRecord)

/**
 * BcVoiceField:
 * @BC_VOICE_GROUP: where
 * @BC_VOICE_PUPIL: about whom
 * @BC_VOICE_PERIOD: when
 * @BC_VOICE_KIND: one of the BC_VOICE_ words
 * @BC_VOICE_DATE: the day of the talk
 * @BC_VOICE_SAID: what they said
 * @BC_VOICE_WISHES: what they wish
 * @BC_VOICE_AGREED: what was agreed
 * @BC_VOICE_PREPARATION: the questions to talk about, prepared beforehand
 *
 * The fields of a [class@Bc.Voice], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_VOICE_GROUP,
  BC_VOICE_PUPIL,
  BC_VOICE_PERIOD,
  BC_VOICE_KIND,
  BC_VOICE_DATE,
  BC_VOICE_SAID,
  BC_VOICE_WISHES,
  BC_VOICE_AGREED,
  BC_VOICE_PREPARATION,
} BcVoiceField;

G_END_DECLS
