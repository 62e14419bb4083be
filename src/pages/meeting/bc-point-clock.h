/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-agenda.h"

G_BEGIN_DECLS

#define BC_TYPE_POINT_CLOCK (bc_point_clock_get_type ())

/**
 * BcPointClock:
 *
 * Counts how long a point takes while it is to be seen, and says so in words beside the time that
 * was planned for it. Time that is over is said kindly. It can be held.
 */
G_DECLARE_FINAL_TYPE (BcPointClock, bc_point_clock, BC, POINT_CLOCK, GtkBox)

/**
 * bc_point_clock_new:
 * @edits: where what was counted goes
 * @point: the point that is talked about
 *
 * Returns: (transfer floating): the clock; it keeps what it counted when it goes
 */
GtkWidget *bc_point_clock_new (BcEdits       *edits,
                               BcAgendaPoint *point);

G_END_DECLS
