/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-database"

#include "config.h"

#include "storage/bc-database.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BUSY_MILLISECONDS 5000

#define MOST_KEPT 128

struct _BcDatabase
{
  sqlite3    *handle;
  GHashTable *kept;
};

static void
finalize_kept (gpointer statement)
{
  sqlite3_finalize (statement);
}

static void
set_words (int code, const char *detail, GError **error)
{
  switch (code)
    {
    case SQLITE_FULL:
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_FULL,
                           _("The disk is full. Make some room; your text stays here and is "
                             "saved as soon as that works."));
      break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY,
                           _("The school's file cannot be written. Ask for the right to write "
                             "it, or put it in another folder."));
      break;
    case SQLITE_CANTOPEN:
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_GONE,
                           _("The school's file is not there, or may not be opened. Check the "
                             "folder or put the stick back in."));
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_BUSY,
                           _("Another program is using the school's file. Close it there and try "
                             "again."));
      break;
    case SQLITE_NOTADB:
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_WRONG_KEY,
                           _("This file does not fit the keys beside it, or it is no school. "
                             "Choose another file, or put back a backup."));
      break;
    case SQLITE_CORRUPT:
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_DAMAGED,
                           _("The school's file is damaged. Nothing was changed in it; put back "
                             "the newest backup."));
      break;
    default:
      g_set_error (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                   _("The school's file could not be used: %s."), detail);
    }
}

gboolean
bc_database_fail (BcDatabase *self, GError **error)
{
  set_words (sqlite3_errcode (self->handle) & 0xff, sqlite3_errmsg (self->handle), error);
  return FALSE;
}

gboolean
bc_database_run (BcDatabase *self, const char *sql, GError **error)
{
  if (sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  return bc_database_fail (self, error);
}

sqlite3_stmt *
bc_database_prepare (BcDatabase *self, const char *sql, GError **error)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL) != SQLITE_OK)
    bc_database_fail (self, error);
  return statement;
}

sqlite3_stmt *
bc_database_prepare_kept (BcDatabase *self, const char *sql, GError **error)
{
  sqlite3_stmt *statement = g_hash_table_lookup (self->kept, sql);

  if (statement != NULL)
    return statement;
  statement = bc_database_prepare (self, sql, error);
  if (statement == NULL)
    return NULL;
  if (g_hash_table_size (self->kept) >= MOST_KEPT)
    g_hash_table_remove_all (self->kept);
  g_hash_table_insert (self->kept, g_strdup (sql), statement);
  return statement;
}

gboolean
bc_database_read_integer (BcDatabase *self, const char *sql, gint64 *number, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = bc_database_prepare (self, sql, error);
  int result;

  if (statement == NULL)
    return FALSE;
  result = sqlite3_step (statement);
  if (result != SQLITE_ROW && result != SQLITE_DONE)
    return bc_database_fail (self, error);
  *number = result == SQLITE_ROW ? sqlite3_column_int64 (statement, 0) : 0;
  return TRUE;
}

char *
bc_database_read_text (BcDatabase *self, const char *sql, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = bc_database_prepare (self, sql, error);
  int result;

  if (statement == NULL)
    return NULL;
  result = sqlite3_step (statement);
  if (result != SQLITE_ROW && result != SQLITE_DONE)
    {
      bc_database_fail (self, error);
      return NULL;
    }
  return g_strdup (result == SQLITE_ROW ? (const char *) sqlite3_column_text (statement, 0) : "");
}

/* The raw key goes in as hexadecimal text: SQLCipher then derives nothing and opens at once. */
static gboolean
give_key (BcDatabase *self, BcSecret *key, GError **error)
{
  gsize length = bc_secret_get_length (key);
  g_autoptr (BcSecret) text = bc_secret_new (2 * length + 4);
  char *at = (char *) bc_secret_get_data (text);

  *at++ = 'x';
  *at++ = '\'';
  for (gsize i = 0; i < length; i++, at += 2)
    {
      at[0] = "0123456789abcdef"[bc_secret_get_data (key)[i] >> 4];
      at[1] = "0123456789abcdef"[bc_secret_get_data (key)[i] & 15];
    }
  *at = '\'';
  if (sqlite3_key (self->handle, bc_secret_get_data (text), 2 * length + 3) == SQLITE_OK)
    return TRUE;
  return bc_database_fail (self, error);
}

static gboolean
set_up (BcDatabase *self, BcDatabaseMode mode, GError **error)
{
  gint64 tables = 0;
  g_autofree char *journal = NULL;

  sqlite3_busy_timeout (self->handle, BUSY_MILLISECONDS);
  /* SQLCipher would write to the terminal what is told as an error here. */
  sqlite3_exec (self->handle, "PRAGMA cipher_log_level = NONE", NULL, NULL, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if (!bc_database_read_integer (self, "SELECT count(*) FROM sqlite_schema", &tables, error)
      || !bc_database_run (self,
                           "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                           "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;"
                           "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL",
                           error))
    return FALSE;
  if (mode == BC_DATABASE_READ)
    return bc_database_run (self, "PRAGMA query_only = ON", error);

  /* Where shared memory does not work (a network share, some sticks) SQLite keeps the old
   * journal by itself, and says so: that is slower and just as safe. */
  journal = bc_database_read_text (self, "PRAGMA journal_mode = WAL", error);
  return journal != NULL;
}

BcDatabase *
bc_database_open (GFile *file, BcSecret *key, BcDatabaseMode mode, GError **error)
{
  g_autoptr (BcDatabase) self = g_new0 (BcDatabase, 1);
  g_autofree char *path = g_file_get_path (file);
  /* Who reads may not change a record either way; but only who may write takes the journal away
   * again, when nobody else has the school open. */
  int flags = SQLITE_OPEN_READWRITE | (mode == BC_DATABASE_CREATE ? SQLITE_OPEN_CREATE : 0);

  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize_kept);
  if (sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_FULLMUTEX, NULL) != SQLITE_OK)
    {
      bc_database_fail (self, error);
      return NULL;
    }
  /* SQLite opens what may not be written all the same, and would leave a journal beside it. */
  if (mode != BC_DATABASE_READ && sqlite3_db_readonly (self->handle, "main") == 1)
    {
      set_words (SQLITE_READONLY, NULL, error);
      return NULL;
    }
  if (!give_key (self, key, error) || !set_up (self, mode, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
bc_database_free (BcDatabase *self)
{
  g_hash_table_unref (self->kept);
  sqlite3_close_v2 (self->handle);
  g_free (self);
}

sqlite3 *
bc_database_get_handle (BcDatabase *self)
{
  return self->handle;
}

gboolean
bc_database_passes (BcDatabase *self, const char *pragma, GError **error)
{
  g_autofree char *answer = bc_database_read_text (self, pragma, error);

  if (answer == NULL)
    return FALSE;
  if (*answer == '\0' || g_str_equal (answer, "ok"))
    return TRUE;
  set_words (SQLITE_CORRUPT, answer, error);
  return FALSE;
}

gboolean
bc_database_copy (BcDatabase *self, BcDatabase *target, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (target->handle, "main", self->handle, "main");

  if (backup == NULL)
    return bc_database_fail (target, error);
  sqlite3_backup_step (backup, -1);
  if (sqlite3_backup_finish (backup) != SQLITE_OK)
    return bc_database_fail (target, error);
  return TRUE;
}

gboolean
bc_database_ended_uncleanly (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);

  return g_file_test (wal, G_FILE_TEST_EXISTS);
}

void
bc_database_delete (GFile *file)
{
  static const char *const endings[] = { "", "-wal", "-shm", "-journal" };
  g_autofree char *path = g_file_get_path (file);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *name = g_strconcat (path, endings[i], NULL);
      g_autoptr (GFile) part = g_file_new_for_path (name);

      g_file_delete (part, NULL, NULL);
    }
}

gboolean
bc_database_limit_size (BcDatabase *self, gint64 bytes)
{
  gint64 page_size = 0;
  g_autofree char *limit = NULL;

  if (!bc_database_read_integer (self, "PRAGMA page_size", &page_size, NULL) || page_size <= 0)
    return FALSE;
  limit = g_strdup_printf ("PRAGMA max_page_count = %" G_GINT64_FORMAT, bytes / page_size);
  return bc_database_run (self, limit, NULL);
}
