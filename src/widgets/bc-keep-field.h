/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_KEEP_FIELD (bc_keep_field_get_type ())

/**
 * BcKeepField:
 *
 * A growing text to begin something new in: Enter keeps it, with Ctrl too; Shift+Enter goes on
 * below. The vragenkantelaar stands beside it. It is empty again once it is kept.
 *
 * Signal: `kept` (text) with what somebody wrote; never with nothing but white space.
 */
G_DECLARE_FINAL_TYPE (BcKeepField, bc_keep_field, BC, KEEP_FIELD, GtkBox)

/**
 * bc_keep_field_new:
 * @title: what one writes
 * @question: what stands in it while it is empty
 * @edits: where what is kept will go
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *bc_keep_field_new (const char *title,
                              const char *question,
                              BcEdits    *edits);

G_END_DECLS
