/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-log"

#include "storage/bc-log.h"

#include <sodium.h>

#include "domain/bc-records.h"

struct _BcLog
{
  BcClock *clock;
  gint64   device;
  gint64   run;
  gint64   seq;
  gint64   hlc;
};

/* 63 bits of a hash over who made the operation: the same everywhere, and never made twice. */
static gint64
operation_id (BcLog *self)
{
  gint64 input[] = { GINT64_TO_LE (self->device), GINT64_TO_LE (self->seq),
                     GINT64_TO_LE (self->run) };
  guint8 hash[crypto_generichash_BYTES_MIN];
  guint64 id = 0;

  crypto_generichash (hash, sizeof hash, (guint8 *) input, sizeof input, NULL, 0);
  for (guint i = 0; i < 8; i++)
    id = id << 8 | hash[i];
  return (gint64) (id & G_MAXINT64);
}

static void
advance_func (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  BcLog *self = sqlite3_user_data (context);

  self->seq++;
  self->hlc = bc_clock_tick (self->clock);
  sqlite3_result_int64 (context, self->seq);
}

static void
oid_func (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  sqlite3_result_int64 (context, operation_id (sqlite3_user_data (context)));
}

static void
run_func (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  BcLog *self = sqlite3_user_data (context);

  sqlite3_result_int64 (context, self->run);
}

static void
seq_func (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  BcLog *self = sqlite3_user_data (context);

  sqlite3_result_int64 (context, self->seq);
}

static void
hlc_func (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  BcLog *self = sqlite3_user_data (context);

  sqlite3_result_int64 (context, self->hlc);
}

static void
add_functions (BcLog *self, sqlite3 *handle)
{
  const struct
  {
    const char *name;
    void (*function) (sqlite3_context *, int, sqlite3_value **);
  } functions[] = {
    { "bc_advance", advance_func }, { "bc_oid", oid_func }, { "bc_run", run_func },
    { "bc_seq", seq_func },         { "bc_hlc", hlc_func },
  };

  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    sqlite3_create_function (handle, functions[i].name, 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, self,
                             functions[i].function, NULL, NULL);
}

static void
add_operation (GString *sql, const char *table, const char *column, const char *condition)
{
  g_autofree char *number = g_strdup_printf (
    "(SELECT number FROM log_column WHERE log_table = '%s' AND name = '%s')", table, column);

  g_string_append_printf (
    sql,
    "  SELECT bc_advance () WHERE %s;\n"
    "  INSERT INTO op (oid, device, run, seq, hlc, log_column, \"row\", value, parents)\n"
    "    SELECT bc_oid (), 1, bc_run (), bc_seq (), bc_hlc (), %s, NEW.id, NEW.\"%s\",\n"
    "      coalesce ((SELECT group_concat (oid, ' ') FROM head\n"
    "                 WHERE log_column = %s AND \"row\" = NEW.id), '') WHERE %s;\n"
    "  DELETE FROM head WHERE log_column = %s AND \"row\" = NEW.id AND %s;\n"
    "  INSERT INTO head (log_column, \"row\", oid) SELECT %s, NEW.id, bc_oid () WHERE %s;\n",
    condition, number, column, number, condition, number, condition, number, condition);
}

static GPtrArray *
logged_columns (BcRecordClass *klass)
{
  GPtrArray *columns = g_ptr_array_new_with_free_func (g_free);

  /* "created" is never empty, so that each record has at least one operation. */
  g_ptr_array_add (columns, g_strdup ("created"));
  if (!klass->anonymous)
    g_ptr_array_add (columns, g_strdup ("author"));
  g_ptr_array_add (columns, g_strdup ("removed"));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      char *column = g_strdup (klass->fields[i].name);

      g_ptr_array_add (columns, g_strdelimit (column, "-", '_'));
    }
  return columns;
}

static gboolean
make_triggers (BcDatabase *database, BcRecordClass *klass, GError **error)
{
  g_autoptr (GPtrArray) columns = logged_columns (klass);
  g_autoptr (GString) sql = g_string_new (NULL);
  const char *table = klass->table;

  for (guint i = 0; i < columns->len; i++)
    g_string_append_printf (sql,
                            "INSERT OR IGNORE INTO log_column (log_table, name) "
                            "VALUES ('%s', '%s');\n",
                            table, (char *) columns->pdata[i]);
  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS \"log_%s_insert\";\n"
                          "CREATE TRIGGER \"log_%s_insert\" AFTER INSERT ON \"%s\" BEGIN\n",
                          table, table, table);
  for (guint i = 0; i < columns->len; i++)
    {
      const char *column = columns->pdata[i];
      g_autofree char *filled = g_strdup_printf (
        "coalesce (NEW.\"%s\", '') <> '' AND NEW.\"%s\" <> 0", column, column);

      add_operation (sql, table, column, filled);
    }
  g_string_append (sql, "END;\n");
  for (guint i = 0; i < columns->len; i++)
    {
      const char *column = columns->pdata[i];
      g_autofree char *changed = g_strdup_printf ("NEW.\"%s\" IS NOT OLD.\"%s\"", column, column);

      g_string_append_printf (
        sql,
        "DROP TRIGGER IF EXISTS \"log_%s_%s\";\n"
        "CREATE TRIGGER \"log_%s_%s\" AFTER UPDATE OF \"%s\" ON \"%s\" WHEN %s BEGIN\n",
        table, column, table, column, column, table, changed);
      add_operation (sql, table, column, "1");
      g_string_append (sql, "END;\n");
    }
  return bc_database_run (database, sql->str, error);
}

gboolean
bc_log_make_triggers (BcDatabase *database, GError **error)
{
  for (guint i = 0; i < bc_records_count (); i++)
    {
      BcRecordClass *klass = g_type_class_ref (bc_records_type (i));
      gboolean made = make_triggers (database, klass, error);

      g_type_class_unref (klass);
      if (!made)
        return FALSE;
    }
  return TRUE;
}

BcLog *
bc_log_start (BcDatabase *database, BcClock *clock, GError **error)
{
  g_autoptr (BcLog) self = g_new0 (BcLog, 1);
  g_autofree char *device_id = bc_record_make_id ();
  g_autofree char *insert = g_strdup_printf (
    "INSERT OR IGNORE INTO log_device (number, id) VALUES (1, '%s')", device_id);
  gint64 newest = 0;

  self->clock = clock;
  self->device = 1;
  randombytes_buf (&self->run, sizeof self->run);
  self->run &= G_MAXINT64;

  if (!bc_database_run (database, insert, error)
      || !bc_database_read_integer (database, "SELECT max (hlc) FROM op", &newest, error))
    return NULL;
  bc_clock_observe (clock, newest);
  add_functions (self, bc_database_get_handle (database));
  return g_steal_pointer (&self);
}

void
bc_log_free (BcLog *self)
{
  g_free (self);
}
