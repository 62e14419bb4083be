/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-notes.h"

G_BEGIN_DECLS

#define BC_TYPE_SIGNAL_ROW (bc_signal_row_get_type ())

/**
 * BcSignalRow:
 *
 * A signal (kolom S): of whom, and what asks for attention in time. Opened it can be changed, and
 * saves itself.
 */
G_DECLARE_FINAL_TYPE (BcSignalRow, bc_signal_row, BC, SIGNAL_ROW, GtkListBoxRow)

/**
 * bc_signal_row_new:
 * @signal: a signal, or a draft of one
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *bc_signal_row_new (BcNotes  *notes,
                              BcSignal *signal);

BcSignal *bc_signal_row_get_signal (BcSignalRow *self);

/* Shows how the signal stands. */
void bc_signal_row_refresh (BcSignalRow *self);

gboolean bc_signal_row_is_open (BcSignalRow *self);

/* Opened, the cursor is where one chooses the pupil. */
void bc_signal_row_set_open (BcSignalRow *self,
                             gboolean     open);

G_END_DECLS
