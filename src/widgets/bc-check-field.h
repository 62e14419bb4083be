/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

/**
 * bc_check_field_new:
 * @label: what is so when it is ticked
 * @edits: where changes go
 * @record: whose it is
 * @field: which boolean of @record
 *
 * Returns: (transfer floating): a tick that saves itself
 */
GtkWidget *bc_check_field_new (const char *label,
                               BcEdits    *edits,
                               gpointer    record,
                               guint       field);

G_END_DECLS
