/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-notes.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE_OUTCOME (bc_note_outcome_get_type ())

/**
 * BcNoteOutcome:
 *
 * What a note became, to be worded right there; from a need the pupil goes on to a cluster.
 */
G_DECLARE_FINAL_TYPE (BcNoteOutcome, bc_note_outcome, BC, NOTE_OUTCOME, GtkBox)

/**
 * bc_note_outcome_new:
 * @record: a need, a signal or a leervraag
 *
 * Returns: (transfer floating): its fields
 */
GtkWidget *bc_note_outcome_new (BcNotes  *notes,
                                gpointer  record);

BcRecord *bc_note_outcome_get_record (BcNoteOutcome *self);

/**
 * bc_note_outcome_select:
 *
 * Selects its words, so that typing puts better ones in their place.
 */
void bc_note_outcome_select (BcNoteOutcome *self);

G_END_DECLS
