/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where a record is shown, so that somebody who looked for it is brought there. */

/**
 * bc_mark_tell:
 * @widget: a widget
 * @record: what it shows
 * @field: the field of it, or %G_MAXUINT where it shows all of it
 *
 * Says what @widget shows.
 */
void bc_mark_tell (GtkWidget *widget,
                   gpointer   record,
                   guint      field);

/**
 * bc_mark_get_record:
 *
 * Returns: (transfer none) (nullable): what bc_mark_tell() said that @widget shows
 */
gpointer bc_mark_get_record (GtkWidget *widget);

/**
 * bc_mark_show:
 * @page: where to look
 * @id: the id of a record
 * @field: the field that is meant, or %G_MAXUINT
 *
 * Opens what lies around the record on @page, brings it into sight, gives it the focus and marks it
 * for a while. A page may still be reading: it is looked for during a second, and where it does not
 * come nothing happens.
 */
void bc_mark_show (GtkWidget  *page,
                   const char *id,
                   guint       field);

G_END_DECLS
