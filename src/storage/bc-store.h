/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <stdarg.h>

#include "domain/bc-word-match.h"
#include "storage/bc-found.h"
#include "vault/bc-secret.h"

G_BEGIN_DECLS

/**
 * BcStoreError:
 * @BC_STORE_ERROR_WRONG_KEY: the key does not open this file, or it is no school at all
 * @BC_STORE_ERROR_NEWER: made by a later version of the program
 * @BC_STORE_ERROR_DAMAGED: the file did not pass its check
 * @BC_STORE_ERROR_BUSY: another program has this school open
 * @BC_STORE_ERROR_READ_ONLY: the file or its folder cannot be written
 * @BC_STORE_ERROR_FULL: the disk is full
 * @BC_STORE_ERROR_GONE: the file is not there
 * @BC_STORE_ERROR_EXISTS: there is a file already where one was to be made
 * @BC_STORE_ERROR_FAILED: anything else; the message says it
 *
 * What can go wrong in the store.
 */
typedef enum
{
  BC_STORE_ERROR_WRONG_KEY,
  BC_STORE_ERROR_NEWER,
  BC_STORE_ERROR_DAMAGED,
  BC_STORE_ERROR_BUSY,
  BC_STORE_ERROR_READ_ONLY,
  BC_STORE_ERROR_FULL,
  BC_STORE_ERROR_GONE,
  BC_STORE_ERROR_EXISTS,
  BC_STORE_ERROR_FAILED,
} BcStoreError;

#define BC_STORE_ERROR (bc_store_error_quark ())
GQuark bc_store_error_quark (void);

/**
 * BcStoreFlags:
 * @BC_STORE_DEFAULT: reading and writing
 * @BC_STORE_READ_ONLY: reading alone, even while another program writes
 *
 * How to open a school.
 */
typedef enum
{
  BC_STORE_DEFAULT = 0,
  BC_STORE_READ_ONLY = 1 << 0,
} BcStoreFlags;

#define BC_TYPE_STORE (bc_store_get_type ())

G_DECLARE_FINAL_TYPE (BcStore, bc_store, BC, STORE, GObject)

/**
 * bc_store_create:
 * @file: where; nothing may be there yet
 * @key: the raw 32-byte key of the database
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Makes an empty school and opens it.
 *
 * Returns: (transfer full): the open store, or %NULL
 */
BcStore *bc_store_create (GFile     *file,
                          BcSecret  *key,
                          GError   **error);

/**
 * bc_store_open:
 * @file: the school's database
 * @key: the raw 32-byte key of the database
 * @flags: how
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Opens a school: takes the lock of the one writer, checks the file after an unclean end, and
 * brings an older file up to date after putting a checked copy beside it. A failure leaves
 * everything as it was.
 *
 * Returns: (transfer full): the open store, or %NULL
 */
BcStore *bc_store_open (GFile         *file,
                        BcSecret      *key,
                        BcStoreFlags   flags,
                        GError       **error);

/**
 * bc_store_new_view:
 * @self: an open store
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * A second look at the same school, to be read in a thread of its own: it has its own connection
 * and its own records, and knows what is on the disk only. What is changed on those records is
 * saved through @self.
 *
 * Returns: (transfer full): a store for reading, or %NULL
 */
BcStore *bc_store_new_view (BcStore  *self,
                            GError  **error);

/**
 * bc_store_close:
 *
 * Waits for the writes under way, closes the file and gives up the lock. Does nothing when closed.
 */
void bc_store_close (BcStore *self);

GFile   *bc_store_get_file     (BcStore *self);
gboolean bc_store_is_read_only (BcStore *self);

/**
 * bc_store_set_author:
 * @self: a store
 * @author: id of the member of staff who works here now
 *
 * Whose records the next saves make.
 */
void bc_store_set_author (BcStore    *self,
                          const char *author);

/**
 * bc_store_get:
 * @type: a kind of record
 * @id: its id
 *
 * Returns: (transfer full) (nullable) (type BcRecord): the record, removed or not; the same object
 *   as long as somebody holds it
 */
gpointer bc_store_get (BcStore     *self,
                       GType        type,
                       const char  *id,
                       GError     **error);

/**
 * bc_store_list:
 * @type: a kind of record
 * @error: return location for an error
 * @...: pairs of a field (guint) of a text, date or reference and its value (const char *), ended
 *   by -1
 *
 * Reads the records that are not removed and have all these values, oldest first. The same
 * record is the same object as long as somebody holds it; what was set on it and not yet saved
 * stays.
 *
 * Returns: (transfer full) (element-type BcRecord): the records, or %NULL on failure
 */
GPtrArray *bc_store_list (BcStore  *self,
                          GType     type,
                          GError  **error,
                          ...);

/**
 * bc_store_list_valist:
 * @args: what follows @error in bc_store_list()
 *
 * Returns: (transfer full) (element-type BcRecord): the records, or %NULL on failure
 */
GPtrArray *bc_store_list_valist (BcStore  *self,
                                 GType     type,
                                 va_list   args,
                                 GError  **error);

/**
 * bc_store_search:
 * @words: what is looked for
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Asks the index of all that is written. It knows no rights: who shows what was found asks them.
 *
 * Returns: (transfer full) (element-type BcFound): the records with all of @words, the newest
 *   first, or %NULL
 */
GPtrArray *bc_store_search (BcStore      *self,
                            BcWordMatch  *words,
                            GError      **error);

/**
 * bc_store_list_sealed:
 * @author: the id of a member of staff
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcFound): the records of @author in which something is
 *   sealed, or %NULL
 */
GPtrArray *bc_store_list_sealed (BcStore     *self,
                                 const char  *author,
                                 GError     **error);

/**
 * bc_store_save:
 * @records: (element-type BcRecord): what to save
 *
 * Writes all changes of @records in one transaction and waits for it. For tests, the console
 * tool and imports on a thread of their own; pages use bc_store_save_async().
 *
 * Returns: whether everything is on the disk; if not, nothing is, and the records still need saving
 */
gboolean bc_store_save (BcStore    *self,
                        GPtrArray  *records,
                        GError    **error);

/**
 * bc_store_save_async:
 * @records: (element-type BcRecord): what to save
 *
 * The same on the store's own thread, in the order of the calls. The values are taken now: what
 * is set on a record afterwards needs its own save.
 */
void bc_store_save_async (BcStore             *self,
                          GPtrArray           *records,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data);

gboolean bc_store_save_finish (BcStore       *self,
                               GAsyncResult  *result,
                               GError       **error);

/**
 * bc_store_check:
 *
 * Checks the whole file: pages, authentication, references.
 *
 * Returns: whether it is sound
 */
gboolean bc_store_check (BcStore  *self,
                         GError  **error);

/**
 * bc_store_backup:
 * @copy: where the copy goes; must not exist
 *
 * Makes an encrypted copy under the same key, opens it and checks it.
 *
 * Returns: whether the copy is there and sound
 */
gboolean bc_store_backup (BcStore  *self,
                          GFile    *copy,
                          GError  **error);

/**
 * bc_store_discard:
 *
 * Closes a store that was just made, and deletes its file: what could not be finished leaves
 * nothing behind.
 */
void bc_store_discard (BcStore *self);

/**
 * bc_store_limit_size:
 * @bytes: how large the file may become
 *
 * Makes the store behave as on a disk with so much room, so that running full can be tested.
 *
 * Returns: whether the limit holds
 */
gboolean bc_store_limit_size (BcStore *self,
                              gint64   bytes);

/* BcStore::changed (BcStore *, const char *table): in the main context, after a save. */

G_END_DECLS
