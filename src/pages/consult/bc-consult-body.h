/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_CONSULT_BODY (bc_consult_body_get_type ())

/**
 * BcConsultBody:
 *
 * One consultation: the question of who brings it in and what they need, four optional cards, what
 * the team arranges and what is agreed on.
 */
G_DECLARE_FINAL_TYPE (BcConsultBody, bc_consult_body, BC, CONSULT_BODY, GtkBox)

/**
 * bc_consult_body_new:
 * @context: the school
 * @meeting: a consultation
 *
 * Returns: (transfer floating): what stands below its head
 */
GtkWidget *bc_consult_body_new (BcContext *context,
                                BcMeeting *meeting);

/**
 * bc_consult_body_refresh:
 *
 * Reads again what others may have changed.
 */
void bc_consult_body_refresh (BcConsultBody *self);

G_END_DECLS
