/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_MEETING_POINT (bc_meeting_point_get_type ())

/**
 * BcMeetingPoint:
 *
 * The point that is talked about, large, for a screen that everybody looks at: its clock, what the
 * teacher prepared, what stands ready, and what is noted.
 */
G_DECLARE_FINAL_TYPE (BcMeetingPoint, bc_meeting_point, BC, MEETING_POINT, GtkBox)

/**
 * bc_meeting_point_new:
 * @context: the school
 * @meeting: a talk
 * @point: a point of it
 *
 * Returns: (transfer floating): the point, for bc_meeting_point_show()
 */
GtkWidget *bc_meeting_point_new (BcContext     *context,
                                 BcMeeting     *meeting,
                                 BcAgendaPoint *point);

/**
 * bc_meeting_point_show:
 * @number: where it stands, from 0
 *
 * Shows how it is called, and what was prepared for it.
 */
void bc_meeting_point_show (BcMeetingPoint *self,
                            guint           number);

/**
 * bc_meeting_point_read:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what stands ready now; not to be done at every key.
 *
 * Returns: whether it could be read
 */
gboolean bc_meeting_point_read (BcMeetingPoint  *self,
                                GError         **error);

/**
 * bc_meeting_point_focus:
 *
 * Puts the cursor in what is noted.
 */
void bc_meeting_point_focus (BcMeetingPoint *self);

G_END_DECLS
