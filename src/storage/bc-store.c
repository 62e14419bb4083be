/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-store"

#include "config.h"

#include "storage/bc-store.h"

#include <glib/gi18n-lib.h>

#include "storage/bc-database.h"
#include "storage/bc-file-lock.h"
#include "storage/bc-known-records.h"
#include "storage/bc-log.h"
#include "storage/bc-mapper.h"
#include "storage/bc-migrations.h"
#include "storage/bc-search-index.h"
#include "storage/bc-still-copy.h"
#include "storage/bc-write-queue.h"

/**
 * BcStore:
 *
 * A school's records in one encrypted file. Reads on its own connection in the thread that
 * calls; writes in the order of the calls on one thread of its own.
 */
struct _BcStore
{
  GObject       parent_instance;

  GFile        *file;
  GFile        *source;
  BcStillCopy  *copy;
  BcSecret     *key;
  char         *author;
  gboolean      read_only;
  BcFileLock   *lock;
  BcClock       clock;
  BcDatabase   *reader;
  BcDatabase   *writer;
  BcLog        *log;
  BcWriteQueue *queue;
  GHashTable   *known;
};

G_DEFINE_FINAL_TYPE (BcStore, bc_store, G_TYPE_OBJECT)
G_DEFINE_QUARK (bc-store-error-quark, bc_store_error)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_PROGRESS,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* ---- the records that somebody holds: one object for each row ---- */

static gpointer
record_for_row (BcStore *self, GType type, sqlite3_stmt *row)
{
  const char *id = (const char *) sqlite3_column_text (row, 0);
  gpointer record = g_hash_table_lookup (self->known, id);

  if (record != NULL)
    g_object_ref (record);
  else
    {
      record = bc_record_new_with_id (type, id);
      bc_known_records_add (self->known, record);
    }
  bc_mapper_read (record, row);
  return record;
}

static GPtrArray *
take_writes (BcStore *self, GPtrArray *records)
{
  GPtrArray *writes = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_row_write_free);

  for (guint i = 0; i < records->len; i++)
    {
      if (!bc_record_needs_saving (records->pdata[i]))
        continue;
      bc_known_records_add (self->known, records->pdata[i]);
      g_ptr_array_add (writes, bc_row_write_new (records->pdata[i], self->author,
                                                 bc_clock_tick (&self->clock)));
    }
  return writes;
}

static void
progress_cb (gpointer store, double fraction)
{
  g_signal_emit (store, signals[SIGNAL_PROGRESS], 0, fraction);
}

static void
tell_changed (BcStore *self, GPtrArray *writes)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < writes->len; i++)
    {
      BcRowWrite *write = writes->pdata[i];

      if (g_hash_table_add (told, (gpointer) write->klass->table))
        g_signal_emit (self, signals[SIGNAL_CHANGED], 0, write->klass->table);
    }
}

static void
give_back (GPtrArray *writes)
{
  for (guint i = 0; i < writes->len; i++)
    bc_row_write_give_back (writes->pdata[i]);
}

static gboolean
refuse_closed (BcStore *self, GError **error)
{
  if (self->writer != NULL)
    return FALSE;
  g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                       _("This school was closed. Open it again."));
  return TRUE;
}

static gboolean
refuse_write (BcStore *self, GError **error)
{
  if (refuse_closed (self, error))
    return TRUE;
  if (!self->read_only)
    return FALSE;
  g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY,
                       _("This school is open for reading only."));
  return TRUE;
}

gboolean
bc_store_save (BcStore *self, GPtrArray *records, GError **error)
{
  g_autoptr (GPtrArray) writes = NULL;

  if (refuse_write (self, error))
    return FALSE;
  writes = take_writes (self, records);
  if (!bc_write_queue_run (self->queue, writes, error))
    {
      give_back (writes);
      return FALSE;
    }
  tell_changed (self, writes);
  return TRUE;
}

void
bc_store_save_async (BcStore *self, GPtrArray *records, GCancellable *cancellable,
                     GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  GPtrArray *writes;
  GError *error = NULL;

  g_task_set_source_tag (task, bc_store_save_async);
  g_task_set_check_cancellable (task, FALSE);
  if (refuse_write (self, &error))
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  writes = take_writes (self, records);
  g_task_set_task_data (task, writes, (GDestroyNotify) g_ptr_array_unref);
  bc_write_queue_push (self->queue, writes, task);
}

gboolean
bc_store_save_finish (BcStore *self, GAsyncResult *result, GError **error)
{
  GPtrArray *writes = g_task_get_task_data (G_TASK (result));

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    {
      if (writes != NULL)
        give_back (writes);
      return FALSE;
    }
  tell_changed (self, writes);
  return TRUE;
}

/* ---- opening and closing ---- */

static void
bc_store_finalize (GObject *object)
{
  BcStore *self = BC_STORE (object);

  bc_store_close (self);
  g_clear_object (&self->file);
  g_clear_object (&self->source);
  g_clear_pointer (&self->key, bc_secret_unref);
  g_clear_pointer (&self->known, g_hash_table_unref);
  bc_clock_clear (&self->clock);
  g_free (self->author);

  G_OBJECT_CLASS (bc_store_parent_class)->finalize (object);
}

static void
bc_store_class_init (BcStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_store_finalize;

  /**
   * BcStore::changed:
   * @table: the table in which rows were written
   *
   * Comes after a save, in the thread of the main context that saved.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BC_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * BcStore::progress:
   * @fraction: 0 to 1
   *
   * Comes now and then during a large save, in the main context.
   */
  signals[SIGNAL_PROGRESS] = g_signal_new ("progress", BC_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
bc_store_init (BcStore *self)
{
  self->known = bc_known_records_new ();
  self->author = g_strdup ("");
  bc_clock_init (&self->clock);
}

static gboolean
start (BcStore *self, GError **error)
{
  if (!self->read_only)
    {
      self->log = bc_log_start (self->writer, &self->clock, error);
      if (self->log == NULL)
        return FALSE;
      self->queue = bc_write_queue_new (self->writer, progress_cb, error);
      if (self->queue == NULL)
        return FALSE;
    }
  self->reader = bc_database_open (self->source, self->key, BC_DATABASE_READ, error);
  return self->reader != NULL;
}

static BcStore *
store_for (GFile *file, BcSecret *key)
{
  BcStore *self = g_object_new (BC_TYPE_STORE, NULL);

  self->file = g_object_ref (file);
  self->source = g_object_ref (file);
  self->key = bc_secret_ref (key);
  return self;
}

BcStore *
bc_store_create (GFile *file, BcSecret *key, GError **error)
{
  g_autoptr (BcStore) self = store_for (file, key);

  if (g_file_query_exists (file, NULL))
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_EXISTS,
                           _("There is a file with this name already. Choose another name."));
      return NULL;
    }
  self->lock = bc_file_lock_take (file, error);
  if (self->lock == NULL)
    return NULL;
  self->writer = bc_database_open (file, key, BC_DATABASE_CREATE, error);
  if (self->writer != NULL && bc_migrations_run (self->writer, 0, error)
      && start (self, error))
    return g_steal_pointer (&self);
  bc_store_discard (self);
  return NULL;
}

static gboolean
copy_before_migration (BcStore *self, gint64 version, GError **error)
{
  g_autofree char *path = g_file_get_path (self->file);
  g_autofree char *name = g_strdup_printf ("%s.before-migration-%d", path, (int) version);
  g_autoptr (GFile) copy = g_file_new_for_path (name);

  g_file_delete (copy, NULL, NULL);
  return bc_store_backup (self, copy, error);
}

static gboolean
bring_up_to_date (BcStore *self, gint64 version, GError **error)
{
  if (version == bc_migrations_newest ())
    return TRUE;
  return copy_before_migration (self, version, error)
         && bc_migrations_run (self->writer, version, error);
}

static BcDatabase *
open_to_read (BcStore *self, GError **error)
{
  g_autoptr (GError) cause = NULL;
  BcDatabase *database = bc_database_open (self->file, self->key, BC_DATABASE_READ, &cause);

  if (database != NULL)
    return database;
  if (!g_error_matches (cause, BC_STORE_ERROR, BC_STORE_ERROR_GONE)
      && !g_error_matches (cause, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return NULL;
    }
  self->copy = bc_still_copy_take (self->file, error);
  if (self->copy == NULL)
    return NULL;
  g_set_object (&self->source, bc_still_copy_get_file (self->copy));
  return bc_database_open (self->source, self->key, BC_DATABASE_READ, error);
}

BcStore *
bc_store_open (GFile *file, BcSecret *key, BcStoreFlags flags, GError **error)
{
  g_autoptr (BcStore) self = store_for (file, key);
  gboolean unclean = bc_database_ended_uncleanly (file);
  gint64 version = 0;

  if (!g_file_query_exists (file, NULL))
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_GONE,
                           _("The school's file is not there. Check the folder or put the stick "
                             "back in."));
      return NULL;
    }
  self->read_only = (flags & BC_STORE_READ_ONLY) != 0;
  if (!self->read_only)
    {
      self->lock = bc_file_lock_take (file, error);
      if (self->lock == NULL)
        return NULL;
    }
  self->writer = self->read_only ? open_to_read (self, error)
                                 : bc_database_open (file, key, BC_DATABASE_WRITE, error);
  if (self->writer == NULL || !bc_migrations_check (self->writer, &version, error)
      || (unclean && !bc_database_passes (self->writer, "PRAGMA quick_check (1)", error)))
    return NULL;
  if (version == 0)
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_WRONG_KEY,
                           _("This file is no school of Binnencirkel. Choose another file."));
      return NULL;
    }
  if ((!self->read_only && !bring_up_to_date (self, version, error)) || !start (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

BcStore *
bc_store_new_view (BcStore *self, GError **error)
{
  g_autoptr (BcStore) view = store_for (self->file, self->key);

  view->read_only = TRUE;
  g_set_object (&view->source, self->source);
  view->writer = bc_database_open (view->source, view->key, BC_DATABASE_READ, error);
  if (view->writer == NULL || !start (view, error))
    return NULL;
  return g_steal_pointer (&view);
}

void
bc_store_close (BcStore *self)
{
  g_clear_pointer (&self->queue, bc_write_queue_free);
  g_clear_pointer (&self->reader, bc_database_free);
  g_clear_pointer (&self->writer, bc_database_free);
  g_clear_pointer (&self->log, bc_log_free);
  g_clear_pointer (&self->copy, bc_still_copy_free);
  g_clear_pointer (&self->lock, bc_file_lock_free);
}

GFile *
bc_store_get_file (BcStore *self)
{
  return self->file;
}

gboolean
bc_store_is_read_only (BcStore *self)
{
  return self->read_only;
}

void
bc_store_set_author (BcStore *self, const char *author)
{
  g_free (self->author);
  self->author = g_strdup (author);
}

gpointer
bc_store_get (BcStore *self, GType type, const char *id, GError **error)
{
  g_autoptr (BcRecordClass) klass = g_type_class_ref (type);
  g_autofree char *columns = bc_mapper_columns (klass);
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM \"%s\" WHERE id = ?1", columns,
                                          klass->table);
  g_autoptr (sqlite3_stmt) statement = NULL;
  gpointer record = NULL;

  if (refuse_closed (self, error))
    return NULL;
  statement = bc_database_prepare (self->reader, sql, error);
  if (statement == NULL)
    return NULL;
  sqlite3_bind_text (statement, 1, id, -1, SQLITE_TRANSIENT);
  switch (sqlite3_step (statement))
    {
    case SQLITE_ROW:
      record = record_for_row (self, type, statement);
      break;
    case SQLITE_DONE:
      break;
    default:
      bc_database_fail (self->reader, error);
    }
  return record;
}

static GPtrArray *
read_rows (BcStore *self, GType type, sqlite3_stmt *statement, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  int result;

  while ((result = sqlite3_step (statement)) == SQLITE_ROW)
    g_ptr_array_add (records, record_for_row (self, type, statement));
  if (result != SQLITE_DONE)
    {
      bc_database_fail (self->reader, error);
      return NULL;
    }
  return g_steal_pointer (&records);
}

GPtrArray *
bc_store_list_valist (BcStore *self, GType type, va_list args, GError **error)
{
  g_autoptr (BcRecordClass) klass = g_type_class_ref (type);
  g_autofree char *columns = bc_mapper_columns (klass);
  g_autoptr (GString) sql = g_string_new (NULL);
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autoptr (sqlite3_stmt) statement = NULL;
  int field;

  if (refuse_closed (self, error))
    return NULL;
  g_string_printf (sql, "SELECT %s FROM \"%s\" WHERE removed = 0", columns, klass->table);
  while ((field = va_arg (args, int)) != -1)
    {
      g_autofree char *column = bc_mapper_column (&klass->fields[field]);

      g_ptr_array_add (values, va_arg (args, char *));
      /* An empty reference is NULL in its table; anything else is found by its index. */
      g_string_append_printf (sql, *(char *) values->pdata[values->len - 1] != '\0'
                                     ? " AND %s = ?%u" : " AND coalesce (%s, '') = ?%u",
                              column, values->len);
    }
  g_string_append (sql, " ORDER BY created, id");

  statement = bc_database_prepare (self->reader, sql->str, error);
  if (statement == NULL)
    return NULL;
  for (guint i = 0; i < values->len; i++)
    sqlite3_bind_text (statement, i + 1, values->pdata[i], -1, SQLITE_TRANSIENT);
  return read_rows (self, type, statement, error);
}

GPtrArray *
bc_store_list (BcStore *self, GType type, GError **error, ...)
{
  GPtrArray *records;
  va_list args;

  va_start (args, error);
  records = bc_store_list_valist (self, type, args, error);
  va_end (args);
  return records;
}

GPtrArray *
bc_store_search (BcStore *self, BcWordMatch *words, GError **error)
{
  return refuse_closed (self, error) ? NULL : bc_search_index_find (self->reader, words, error);
}

GPtrArray *
bc_store_list_sealed (BcStore *self, const char *author, GError **error)
{
  return refuse_closed (self, error) ? NULL
                                     : bc_search_index_list_sealed (self->reader, author, error);
}

gboolean
bc_store_check (BcStore *self, GError **error)
{
  return bc_database_passes (self->reader, "PRAGMA cipher_integrity_check", error)
         && bc_database_passes (self->reader, "PRAGMA integrity_check", error)
         && bc_database_passes (self->reader, "PRAGMA foreign_key_check", error);
}

/* From the reading connection, which no save is in the way of; before that is there, in an old file
 * that is brought up to date, from the writing one. */
static gboolean
copy_into (BcStore *self, GFile *copy, GError **error)
{
  g_autoptr (BcDatabase) target = bc_database_open (copy, self->key, BC_DATABASE_CREATE, error);

  return target != NULL
         && bc_database_copy (self->reader != NULL ? self->reader : self->writer, target, error)
         && bc_database_passes (target, "PRAGMA integrity_check", error);
}

gboolean
bc_store_backup (BcStore *self, GFile *copy, GError **error)
{
  if (refuse_closed (self, error))
    return FALSE;
  if (g_file_query_exists (copy, NULL))
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_EXISTS,
                           _("There is a file with this name already. Choose another name."));
      return FALSE;
    }
  if (copy_into (self, copy, error))
    return TRUE;
  bc_database_delete (copy);
  return FALSE;
}

void
bc_store_discard (BcStore *self)
{
  bc_store_close (self);
  bc_database_delete (self->file);
}

gboolean
bc_store_limit_size (BcStore *self, gint64 bytes)
{
  return bc_database_limit_size (self->writer, bytes);
}
