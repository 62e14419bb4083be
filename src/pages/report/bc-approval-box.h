/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_APPROVAL_BOX (bc_approval_box_get_type ())

/**
 * BcApprovalBox:
 *
 * Who agrees with a report, what changed since, and the button with which a teacher of the group
 * agrees.
 *
 * Signal: `approved` after the user agreed.
 */
G_DECLARE_FINAL_TYPE (BcApprovalBox, bc_approval_box, BC, APPROVAL_BOX, GtkBox)

/**
 * bc_approval_box_new:
 * @context: the school
 * @meeting: a talk
 *
 * Returns: (transfer floating): the box, for bc_approval_box_show()
 */
GtkWidget *bc_approval_box_new (BcContext *context,
                                BcMeeting *meeting);

/**
 * bc_approval_box_show:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows how it stands now. What is shown already stays.
 *
 * Returns: whether it could be read
 */
gboolean bc_approval_box_show (BcApprovalBox  *self,
                               GError        **error);

G_END_DECLS
