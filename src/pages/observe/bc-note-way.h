/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BcNoteWay:
 *
 * What a note may become, with the word and the key for it.
 */
typedef struct _BcNoteWay BcNoteWay;

/* The ways, in the order to show them. */
const BcNoteWay *bc_note_ways_get (guint  position);
guint            bc_note_ways_count (void);

/**
 * bc_note_way_from_id:
 *
 * Returns: (transfer none) (nullable): the way that actions name so
 */
const BcNoteWay *bc_note_way_from_id (const char *id);

/**
 * bc_note_way_from_key:
 * @key: a key
 *
 * Returns: (transfer none) (nullable): the way that goes by this key in the language of the user
 */
const BcNoteWay *bc_note_way_from_key (guint key);

/**
 * bc_note_way_from_record:
 * @record: a need, a signal or a leervraag
 *
 * Returns: (transfer none): the way by which a note becomes one
 */
const BcNoteWay *bc_note_way_from_record (gpointer record);

const char *bc_note_way_get_id   (const BcNoteWay *self);
GType       bc_note_way_get_type (const BcNoteWay *self);

/**
 * bc_note_way_get_became:
 *
 * Returns: (transfer none): what a note says that went this way: “became: signal”
 */
const char *bc_note_way_get_became (const BcNoteWay *self);

/**
 * bc_note_way_button_new:
 *
 * Returns: (transfer floating): a button for the action `note.become`, which shows its key
 */
GtkWidget *bc_note_way_button_new (const BcNoteWay *self);

/**
 * bc_key_is:
 * @key: a key that was pressed
 * @letter: a letter as the translation gives it
 *
 * Returns: whether it is that letter
 */
gboolean bc_key_is (guint       key,
                    const char *letter);

G_END_DECLS
