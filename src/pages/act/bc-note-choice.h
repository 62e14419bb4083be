/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE_CHOICE (bc_note_choice_get_type ())

/**
 * BcNoteChoice:
 *
 * Which note led to something: one of those of the group in the period, or none. The choice saves
 * itself.
 */
G_DECLARE_FINAL_TYPE (BcNoteChoice, bc_note_choice, BC, NOTE_CHOICE, AdwBin)

/**
 * bc_note_choice_new:
 * @context: the school, and which group and period
 * @record: what came of the note
 * @field: which reference of @record leads to the note
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_note_choice_new (BcContext *context,
                               gpointer   record,
                               guint      field);

G_END_DECLS
