/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_FLAG (bc_flag_get_type ())

/**
 * BcFlag:
 *
 * A yes or no of a record, such as “not clear yet”, that saves itself.
 */
G_DECLARE_FINAL_TYPE (BcFlag, bc_flag, BC, FLAG, AdwBin)

/**
 * bc_flag_new:
 * @label: what it says when it is on
 * @edits: where changes go
 * @record: whose it is
 * @field: which boolean of @record
 *
 * Returns: (transfer floating): the flag
 */
GtkWidget *bc_flag_new (const char *label,
                        BcEdits    *edits,
                        gpointer    record,
                        guint       field);

G_END_DECLS
