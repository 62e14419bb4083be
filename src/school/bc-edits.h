/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * BcEditsState:
 * @BC_EDITS_SAVED: everything is on the disk
 * @BC_EDITS_WAITING: something was changed a moment ago and will be saved
 * @BC_EDITS_SAVING: the disk is at work
 * @BC_EDITS_FAILED: saving failed; the changes are kept here and saving is tried again
 *
 * How what one sees stands to what is kept.
 */
typedef enum
{
  BC_EDITS_SAVED,
  BC_EDITS_WAITING,
  BC_EDITS_SAVING,
  BC_EDITS_FAILED,
} BcEditsState;

/**
 * BcEditsGuard:
 * @record: what somebody is about to change, add or remove
 * @data: what was given with the guard
 *
 * Returns: (transfer full) (nullable): why not, a sentence for the user; %NULL where nothing speaks
 *   against it
 */
typedef char *(*BcEditsGuard) (gpointer record,
                               gpointer data);

#define BC_TYPE_EDITS (bc_edits_get_type ())

/**
 * BcEdits:
 *
 * What somebody changes on the pages: applied to the records at once, saved 600 ms after the last
 * change, undone step by step. A step is what a person would call one act, however many records
 * it touches; one save is one transaction.
 *
 * The signal `edited` follows each change, undone and redone ones too. The signal `notify::state`
 * tells how the saving goes. The signal `refused` comes with a sentence, once a step, when what was
 * to be changed is not the user's to change; nothing changed then.
 */
G_DECLARE_FINAL_TYPE (BcEdits, bc_edits, BC, EDITS, GObject)

BcEdits *bc_edits_new (BcStore *store);

/**
 * bc_edits_get_store:
 *
 * Returns: (transfer none): where the changes go
 */
BcStore *bc_edits_get_store (BcEdits *self);

/**
 * bc_edits_set_guard:
 * @guard: (nullable): asked before each change
 * @data: for @guard
 * @free_data: (nullable): frees @data
 *
 * Has every change pass by @guard. Undoing and doing again are not asked: they were allowed.
 */
void bc_edits_set_guard (BcEdits       *self,
                         BcEditsGuard   guard,
                         gpointer       data,
                         GDestroyNotify free_data);

/**
 * bc_edits_dup_refusal:
 * @record: a record, or one that would be added
 *
 * Returns: (transfer full) (nullable): what the guard has against a change of @record, a sentence
 *   for the user
 */
char *bc_edits_dup_refusal (BcEdits *self,
                            gpointer record);

/**
 * bc_edits_may_change:
 * @record: a record, or one that would be added
 *
 * Returns: whether @record may be changed: the file can be written, and the guard has nothing
 *   against it
 */
gboolean bc_edits_may_change (BcEdits *self,
                              gpointer record);

/**
 * bc_edits_list:
 * @type: a kind of record
 * @error: return location for an error in %BC_STORE_ERROR
 * @...: pairs of a field (guint) of a text, date or reference and its value (const char *), ended
 *   by -1
 *
 * Reads as bc_store_list() does, but as if everything that was changed here were on the disk
 * already: what the pages are to show.
 *
 * Returns: (transfer full) (element-type BcRecord): the records that are not removed, oldest
 *   first, or %NULL on failure
 */
GPtrArray *bc_edits_list (BcEdits  *self,
                          GType     type,
                          GError  **error,
                          ...);

/**
 * bc_edits_get:
 * @type: a kind of record
 * @id: its id; may be ""
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Reads as bc_store_get() does, also what was added here and is not on the disk yet.
 *
 * Returns: (transfer full) (nullable) (type BcRecord): the record, removed or not
 */
gpointer bc_edits_get (BcEdits     *self,
                       GType        type,
                       const char  *id,
                       GError     **error);

/**
 * bc_edits_get_serial:
 *
 * For a model that keeps what it read: it reads again when this number is another one.
 *
 * Returns: a number that changes when bc_edits_list() may give something else
 */
guint bc_edits_get_serial (BcEdits *self);

/**
 * bc_edits_begin:
 * @what: the act in a few words, for “Undo: …”
 *
 * Opens a step: what is set, added and removed until bc_edits_end() is undone together. A step in
 * which nothing changed leaves no trace.
 */
void bc_edits_begin (BcEdits    *self,
                     const char *what);

void bc_edits_end (BcEdits *self);

/**
 * bc_edits_begin_agreed:
 * @what: the act in a few words
 *
 * Opens a step for what was agreed on together with whoever it belongs to, such as the outcome of a
 * talk: the guard is not asked until bc_edits_end_agreed().
 */
void bc_edits_begin_agreed (BcEdits    *self,
                            const char *what);

void bc_edits_end_agreed (BcEdits *self);

/**
 * bc_edits_set_text:
 * @record: a record
 * @field: a text, date or reference of it
 * @text: its new value
 *
 * Changes a field, within a step. A removed record, or a draft, comes to life with it.
 */
void bc_edits_set_text (BcEdits    *self,
                        gpointer    record,
                        guint       field,
                        const char *text);

/**
 * bc_edits_set_integer:
 * @field: a number or boolean of @record
 *
 * Changes a field, within a step.
 */
void bc_edits_set_integer (BcEdits *self,
                           gpointer record,
                           guint    field,
                           gint64   number);

/**
 * bc_edits_set_sealed:
 * @field: a sealed field of @record
 * @bytes: (nullable): what only its author can open, or %NULL for nothing
 *
 * Changes a field, within a step.
 */
void bc_edits_set_sealed (BcEdits *self,
                          gpointer record,
                          guint    field,
                          GBytes  *bytes);

/**
 * bc_edits_add:
 * @record: a record made just now
 *
 * Keeps a new record, within a step; undoing removes it again.
 */
void bc_edits_add (BcEdits  *self,
                   gpointer  record);

/**
 * bc_edits_remove:
 * @record: a record
 *
 * Removes a record, within a step; undoing brings it back.
 */
void bc_edits_remove (BcEdits  *self,
                      gpointer  record);

/**
 * bc_edits_go_on:
 * @what: the act in a few words
 * @whose: (nullable): what is being typed in
 * @part: which part of it
 *
 * Opens a step as bc_edits_begin() does, or the last one again when that was typing in the same
 * part of the same thing and nothing came between: a word typed is one step, not one a letter.
 */
void bc_edits_go_on (BcEdits       *self,
                     const char    *what,
                     gconstpointer  whose,
                     guint          part);

/**
 * bc_edits_type:
 * @what: the act in a few words
 * @record: a record
 * @field: a text of it
 * @text: its new value
 *
 * Changes a field while somebody types: a step of its own, to which typing on in the same field
 * is added until bc_edits_rest() or another step.
 */
void bc_edits_type (BcEdits    *self,
                    const char *what,
                    gpointer    record,
                    guint       field,
                    const char *text);

/**
 * bc_edits_count:
 * @record: a record that may be changed
 * @field: a number of it that the program counts, by which bc_edits_list() does not look
 * @number: its new value
 *
 * Keeps what a clock counts. It is no act of anybody: there is no step and nothing to undo, and
 * `edited` does not follow.
 */
void bc_edits_count (BcEdits *self,
                     gpointer record,
                     guint    field,
                     gint64   number);

/**
 * bc_edits_rest:
 *
 * The typist left the field: more typing there is a new step, and saving need not wait.
 */
void bc_edits_rest (BcEdits *self);

/**
 * bc_edits_undo:
 *
 * Returns: (nullable): what was undone, or %NULL when there was nothing to undo
 */
const char *bc_edits_undo (BcEdits *self);

/**
 * bc_edits_redo:
 *
 * Returns: (nullable): what was done again, or %NULL when there was nothing
 */
const char *bc_edits_redo (BcEdits *self);

BcEditsState bc_edits_get_state (BcEdits *self);

/**
 * bc_edits_get_problem:
 *
 * Returns: (nullable): why the last save failed, a sentence for the user; %NULL when it did not
 */
const char *bc_edits_get_problem (BcEdits *self);

/**
 * bc_edits_finish:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Saves what is left and waits for it: before closing.
 *
 * Returns: whether everything is on the disk
 */
gboolean bc_edits_finish (BcEdits  *self,
                          GError  **error);

G_END_DECLS
