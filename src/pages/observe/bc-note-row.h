/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-notes.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE_ROW (bc_note_row_get_type ())

/**
 * BcNoteRow:
 *
 * A note as one reads it: whom, when, what, and what is to be known of it in small marks. Opened it
 * holds the editor. Its actions are `note.become`, `note.place` and `note.remove`.
 */
G_DECLARE_FINAL_TYPE (BcNoteRow, bc_note_row, BC, NOTE_ROW, GtkListBoxRow)

/**
 * bc_note_row_new:
 * @tags: (element-type BcTag): the tags of the school
 *
 * Returns: (transfer floating): a closed row
 */
GtkWidget *bc_note_row_new (BcNotes   *notes,
                            BcNote    *note,
                            GPtrArray *tags);

BcNote     *bc_note_row_get_note  (BcNoteRow *self);

/**
 * bc_note_row_get_about:
 *
 * Returns: (transfer none): whom the note is about, by name
 */
const char *bc_note_row_get_about (BcNoteRow *self);

/**
 * bc_note_row_set_order:
 * @order: what the headings between the notes tell: the day, or whom they are about
 *
 * Has the row tell the other of the two.
 */
void bc_note_row_set_order (BcNoteRow   *self,
                            BcNotesOrder order);

/**
 * bc_note_row_matches:
 * @words: what somebody typed
 *
 * Returns: whether the note is about a pupil of that name, or has such a mark
 */
gboolean bc_note_row_matches (BcNoteRow  *self,
                              const char *words);

/* Shows how the note stands. */
void bc_note_row_refresh (BcNoteRow *self);

gboolean bc_note_row_is_open  (BcNoteRow *self);
void     bc_note_row_set_open (BcNoteRow *self,
                               gboolean   open);

/**
 * bc_note_row_press:
 * @key: a key that was pressed on the row itself
 *
 * Returns: whether the key did something to the note
 */
gboolean bc_note_row_press (BcNoteRow *self,
                            guint      key);

G_END_DECLS
