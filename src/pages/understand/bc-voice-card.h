/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_VOICE_CARD (bc_voice_card_get_type ())

/**
 * BcVoiceCard:
 *
 * One talk, folded to a line or open: its day, the questions it is prepared with, and what was
 * said, wished and agreed.
 */
G_DECLARE_FINAL_TYPE (BcVoiceCard, bc_voice_card, BC, VOICE_CARD, AdwBin)

/**
 * bc_voice_card_new:
 * @context: the school
 * @understanding: what the talk is part of
 * @pupil: about whom
 * @voice: the talk
 *
 * Returns: (transfer floating): the card, folded
 */
GtkWidget *bc_voice_card_new (BcContext       *context,
                              BcUnderstanding *understanding,
                              BcPupil         *pupil,
                              BcVoice         *voice);

/**
 * bc_voice_card_open:
 *
 * Unfolds the card and puts the cursor in its first empty text.
 */
void bc_voice_card_open (BcVoiceCard *self);

G_END_DECLS
