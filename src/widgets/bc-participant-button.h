/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PARTICIPANT_BUTTON (bc_participant_button_get_type ())

/**
 * BcParticipantButton:
 *
 * Says who is at a talk, and opens to tick who of the school is, and to name others.
 */
G_DECLARE_FINAL_TYPE (BcParticipantButton, bc_participant_button, BC, PARTICIPANT_BUTTON, AdwBin)

/**
 * bc_participant_button_new:
 * @context: the school
 * @meeting: a talk
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *bc_participant_button_new (BcContext *context,
                                      BcMeeting *meeting);

G_END_DECLS
