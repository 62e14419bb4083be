/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/bc-records.h"

G_BEGIN_DECLS

#define BC_TYPE_POINT_LIST (bc_point_list_get_type ())

/**
 * BcPointList:
 *
 * The points of a talk in short, with the one that is talked about and those that were; a press
 * goes to one.
 *
 * Signal: `chosen` (number) when one is to be gone to.
 */
G_DECLARE_FINAL_TYPE (BcPointList, bc_point_list, BC, POINT_LIST, GtkBox)

GtkWidget *bc_point_list_new (void);

/**
 * bc_point_list_show:
 * @points: (element-type BcAgendaPoint): the points, in order
 * @current: the number of the one that is talked about
 *
 * What is shown already stays, with its focus.
 */
void bc_point_list_show (BcPointList *self,
                         GPtrArray   *points,
                         guint        current);

G_END_DECLS
