/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_TALK_AGREEMENTS (bc_talk_agreements_get_type ())

/**
 * BcTalkAgreements:
 *
 * What is agreed on in one talk (afspraken): each a line that opens, and below them one line in
 * which the next is written: "Noor pre-teaching / juf Anke / 12-12".
 *
 * Signal: `removed` after one was taken away, to offer the way back.
 */
G_DECLARE_FINAL_TYPE (BcTalkAgreements, bc_talk_agreements, BC, TALK_AGREEMENTS, GtkBox)

/**
 * bc_talk_agreements_new:
 * @context: the school
 * @meeting: a talk
 * @sides: whether each may also say what kind of help it is (domain rows 21-23)
 *
 * Returns: (transfer floating): the agreements of @meeting
 */
GtkWidget *bc_talk_agreements_new (BcContext *context,
                                   BcMeeting *meeting,
                                   gboolean   sides);

/**
 * bc_talk_agreements_refresh:
 *
 * Reads them again; what shows already keeps its focus.
 */
void bc_talk_agreements_refresh (BcTalkAgreements *self);

G_END_DECLS
