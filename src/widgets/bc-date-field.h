/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_DATE_FIELD (bc_date_field_get_type ())

/**
 * BcDateField:
 *
 * A day as a button that opens a calendar; it can be left open and taken back. It saves itself.
 *
 * Signal: `chosen` (day) when a person chose a day, or "" for none; a handler that returns %TRUE
 * keeps it itself.
 */
G_DECLARE_FINAL_TYPE (BcDateField, bc_date_field, BC, DATE_FIELD, AdwBin)

/**
 * bc_date_field_new:
 * @title: which day it is; shown while there is none
 * @edits: where changes go
 * @record: whose day it is
 * @field: which date of @record
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *bc_date_field_new (const char *title,
                              BcEdits    *edits,
                              gpointer    record,
                              guint       field);

/**
 * bc_date_field_set_required:
 *
 * Takes the way back to no day away.
 */
void bc_date_field_set_required (BcDateField *self);

G_END_DECLS
