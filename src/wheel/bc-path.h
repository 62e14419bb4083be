/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_PATH (bc_path_get_type ())

/**
 * BcPath:
 *
 * Stops in columns, with arrows between them: what became what. Where there is no room for the
 * columns, the stops stand below each other and the arrows in the margin. A stop is a real widget,
 * so that focus, name and role are GTK's own; the arrow keys go along the arrows, and up and down
 * among the stops of a column. What the stop with the focus, or under the pointer, came from and
 * leads to is drawn heavier.
 */
G_DECLARE_FINAL_TYPE (BcPath, bc_path, BC, PATH, GtkWidget)

/**
 * bc_path_new:
 *
 * Returns: (transfer floating): a path without stops
 */
GtkWidget *bc_path_new (void);

/**
 * bc_path_add_stop:
 * @column: how far along, from 0; columns that nothing stands in take no room
 * @tint: whose colours its arrows have, a name of the wheel's
 * @stop: (transfer floating): something that takes the focus
 *
 * Returns: the number of the stop, from 0
 */
guint bc_path_add_stop (BcPath     *self,
                        guint       column,
                        const char *tint,
                        GtkWidget  *stop);

/**
 * bc_path_add_arrow:
 * @from: the number of a stop
 * @to: the number of another
 */
void bc_path_add_arrow (BcPath *self,
                        guint   from,
                        guint   to);

/* Takes all stops and arrows away. */
void bc_path_clear (BcPath *self);

/**
 * bc_path_list_linked:
 * @stop: the number of a stop
 * @forward: where it leads to, or where it comes from
 *
 * Returns: (transfer full) (element-type GtkWidget): the stops next to it
 */
GPtrArray *bc_path_list_linked (BcPath  *self,
                                guint    stop,
                                gboolean forward);

G_END_DECLS
