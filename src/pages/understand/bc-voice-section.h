/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_VOICE_SECTION (bc_voice_section_get_type ())

/**
 * BcVoiceSection:
 *
 * The talks about a pupil, and an invitation for each partner who was not heard yet.
 */
G_DECLARE_FINAL_TYPE (BcVoiceSection, bc_voice_section, BC, VOICE_SECTION, GtkBox)

GtkWidget *bc_voice_section_new (BcContext       *context,
                                 BcUnderstanding *understanding,
                                 BcPupil         *pupil);

/**
 * bc_voice_section_refresh:
 *
 * Shows how things stand.
 */
void bc_voice_section_refresh (BcVoiceSection *self);

G_END_DECLS
