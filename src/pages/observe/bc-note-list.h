/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-notes.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE_LIST (bc_note_list_get_type ())

/**
 * BcNoteList:
 *
 * The notes of a group in a period, by day or by pupil, found by a name. They are walked with the
 * arrows; one is open at a time.
 */
G_DECLARE_FINAL_TYPE (BcNoteList, bc_note_list, BC, NOTE_LIST, GtkBox)

/**
 * bc_note_list_show:
 * @notes: (nullable): the notes; %NULL for none, when the school closes
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows how the notes stand. As long as they are the same object, what is open stays open and what
 * has the focus keeps it.
 *
 * Returns: whether they could be read
 */
gboolean bc_note_list_show (BcNoteList  *self,
                            BcNotes     *notes,
                            GError     **error);

/**
 * bc_note_list_open:
 * @id: the id of a note
 *
 * Opens the note and puts the cursor on it.
 *
 * Returns: whether it is there
 */
gboolean bc_note_list_open (BcNoteList *self,
                            const char *id);

/* Puts the cursor where a name is typed. */
void bc_note_list_find (BcNoteList *self);

G_END_DECLS
