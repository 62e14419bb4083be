/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_TEAM_BOX (bc_team_box_get_type ())

/**
 * BcTeamBox:
 *
 * What the team arranges in a consultation (domain row 20), and what of the plan came of the talk
 * or was asked for in it, each with the way there.
 */
G_DECLARE_FINAL_TYPE (BcTeamBox, bc_team_box, BC, TEAM_BOX, GtkBox)

/**
 * bc_team_box_new:
 * @context: the school
 * @meeting: a consultation
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *bc_team_box_new (BcContext *context,
                            BcMeeting *meeting);

/**
 * bc_team_box_refresh:
 *
 * Reads it again; what is the same stays, with its focus.
 */
void bc_team_box_refresh (BcTeamBox *self);

G_END_DECLS
