/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_ONWARD_BOX (bc_onward_box_get_type ())

/**
 * BcOnwardBox:
 *
 * What goes on from a talk, and the ways to send something on: a child to a leerlingbespreking, a
 * question to a leervraag of the teacher, or to the school as well.
 *
 * Signal: `removed` after something was taken back.
 */
G_DECLARE_FINAL_TYPE (BcOnwardBox, bc_onward_box, BC, ONWARD_BOX, GtkBox)

/**
 * bc_onward_box_new:
 * @context: the school
 * @meeting: a talk
 *
 * Returns: (transfer floating): the box, for bc_onward_box_show()
 */
GtkWidget *bc_onward_box_new (BcContext *context,
                              BcMeeting *meeting);

/**
 * bc_onward_box_show:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what goes on now. What is shown already stays, with its focus.
 *
 * Returns: whether it could be read
 */
gboolean bc_onward_box_show (BcOnwardBox  *self,
                             GError      **error);

G_END_DECLS
