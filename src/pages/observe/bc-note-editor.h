/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-notes.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE_EDITOR (bc_note_editor_get_type ())

/**
 * BcNoteEditor:
 *
 * An opened note: feit, betekenis and mijn bril apart, whom and what it is about, and what it
 * became. No field asks to be filled in.
 */
G_DECLARE_FINAL_TYPE (BcNoteEditor, bc_note_editor, BC, NOTE_EDITOR, GtkBox)

GtkWidget *bc_note_editor_new (BcNotes *notes,
                               BcNote  *note);

/* Shows what the note became by now. */
void bc_note_editor_refresh (BcNoteEditor *self);

/* Asks whom it is about. */
void bc_note_editor_focus_pupil (BcNoteEditor *self);

/**
 * bc_note_editor_select:
 * @record: what the note became
 *
 * Selects its words.
 */
void bc_note_editor_select (BcNoteEditor *self,
                            gpointer      record);

G_END_DECLS
