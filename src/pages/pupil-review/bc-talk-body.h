/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_TALK_BODY (bc_talk_body_get_type ())

/**
 * BcTalkBody:
 *
 * One pupil review: the teacher's question first, then what works and what was tried, the views of
 * child and parents, what comes of it and what is agreed on. Nothing of it is required.
 */
G_DECLARE_FINAL_TYPE (BcTalkBody, bc_talk_body, BC, TALK_BODY, GtkBox)

/**
 * bc_talk_body_new:
 * @context: the school
 * @meeting: a pupil review
 *
 * Returns: (transfer floating): what stands below its head
 */
GtkWidget *bc_talk_body_new (BcContext *context,
                             BcMeeting *meeting);

/**
 * bc_talk_body_refresh:
 *
 * Reads again what others may have changed.
 */
void bc_talk_body_refresh (BcTalkBody *self);

G_END_DECLS
