/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/bc-record.h"

G_BEGIN_DECLS

/* A box with a widget for each record of a list. What is shown already stays when the list changes,
 * with its focus and its cursor. */

/**
 * BcRecordBoxMake:
 * @record: a record
 *
 * Returns: (transfer floating): the widget that shows @record
 */
typedef GtkWidget *(*BcRecordBoxMake) (gpointer record,
                                       gpointer data);

/**
 * bc_record_box_show:
 * @box: a box with nothing else in it
 * @records: (element-type BcRecord): what it is to show, in order
 * @make: called for those that are not shown yet
 *
 * Brings the box up to date. Where the focus was on what goes, it moves to what comes there.
 */
void bc_record_box_show (GtkBox          *box,
                         GPtrArray       *records,
                         BcRecordBoxMake  make,
                         gpointer         data);

/**
 * bc_record_box_find:
 *
 * Returns: (transfer none) (nullable): the widget that shows @record
 */
GtkWidget *bc_record_box_find (GtkBox   *box,
                               gpointer  record);

G_END_DECLS
