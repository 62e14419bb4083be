/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_remove_button_new:
 * @record: what it takes away, with all that says nothing without it
 * @label: what it does, for the tooltip and for who cannot see it
 *
 * Returns: (transfer floating): a button that takes @record away, with a way back
 */
GtkWidget *bc_remove_button_new (BcContext  *context,
                                 gpointer    record,
                                 const char *label);

G_END_DECLS
