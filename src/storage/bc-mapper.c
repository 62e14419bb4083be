/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-mapper"

#include "config.h"

#include "storage/bc-mapper.h"

#include <glib/gi18n-lib.h>

/* In front of the fields: id, created, changed, author, removed. */
#define N_OWN_COLUMNS 5

static GVariant *
take_value (gpointer record, guint field, BcFieldKind kind)
{
  GBytes *bytes;

  switch (kind)
    {
    case BC_FIELD_INTEGER:
    case BC_FIELD_BOOLEAN:
      return g_variant_new_int64 (bc_record_get_integer (record, field));
    case BC_FIELD_SEALED:
      bytes = bc_record_get_sealed (record, field);
      return bytes != NULL ? g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes, TRUE)
                           : NULL;
    case BC_FIELD_TEXT:
    case BC_FIELD_LONG_TEXT:
    case BC_FIELD_DATE:
    case BC_FIELD_REFERENCE:
    default:
      return g_variant_new_string (bc_record_get_text (record, field));
    }
}

static void
free_value (gpointer value)
{
  if (value != NULL)
    g_variant_unref (value);
}

BcRowWrite *
bc_row_write_new (gpointer record, const char *author, gint64 stamp)
{
  BcRowWrite *self = g_new0 (BcRowWrite, 1);

  self->record = g_object_ref (record);
  self->klass = BC_RECORD_GET_CLASS (record);
  self->id = g_strdup (bc_record_get_id (record));
  self->is_new = bc_record_is_new (record);
  self->author = g_strdup (self->is_new ? author : bc_record_get_author (record));
  self->created = self->is_new ? stamp : bc_record_get_created (record);
  self->stamp = stamp;
  self->removed = bc_record_is_removed (record);
  self->removal = bc_record_is_removal_changed (record);
  self->changed = bc_record_get_changed_fields (record);
  self->values = g_ptr_array_new_with_free_func (free_value);
  for (guint i = 0; i < self->klass->n_fields; i++)
    {
      GVariant *value = take_value (record, i, self->klass->fields[i].kind);

      g_ptr_array_add (self->values, value != NULL ? g_variant_ref_sink (value) : NULL);
    }
  bc_record_begin_write (record, self->is_new ? G_MAXUINT64 : self->changed,
                         self->is_new || self->removal);
  bc_record_mark_saved (record, self->author, self->created, stamp);
  return self;
}

void
bc_row_write_free (BcRowWrite *self)
{
  bc_record_end_write (self->record);
  g_object_unref (self->record);
  g_free (self->id);
  g_free (self->author);
  g_ptr_array_unref (self->values);
  g_free (self);
}

void
bc_row_write_give_back (BcRowWrite *self)
{
  bc_record_restore_changes (self->record, self->is_new, self->changed, self->removal);
}

char *
bc_mapper_column (const BcField *field)
{
  g_autofree char *name = g_strdup (field->name);

  return g_strdup_printf ("\"%s\"", g_strdelimit (name, "-", '_'));
}

char *
bc_mapper_columns (BcRecordClass *klass)
{
  GString *columns = g_string_new ("id, created, changed, ");

  g_string_append (columns, klass->anonymous ? "''" : "author");
  g_string_append (columns, ", removed");
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *column = bc_mapper_column (&klass->fields[i]);

      g_string_append_printf (columns, ", %s", column);
    }
  return g_string_free (columns, FALSE);
}

static void
bind_value (sqlite3_stmt *statement, int position, BcFieldKind kind, GVariant *value)
{
  if (value == NULL)
    sqlite3_bind_null (statement, position);
  else if (kind == BC_FIELD_INTEGER || kind == BC_FIELD_BOOLEAN)
    sqlite3_bind_int64 (statement, position, g_variant_get_int64 (value));
  else if (kind == BC_FIELD_SEALED)
    sqlite3_bind_blob (statement, position, g_variant_get_data (value), g_variant_get_size (value),
                       SQLITE_TRANSIENT);
  else
    {
      const char *text = g_variant_get_string (value, NULL);

      if (kind == BC_FIELD_REFERENCE && *text == '\0')
        sqlite3_bind_null (statement, position);
      else
        sqlite3_bind_text (statement, position, text, -1, SQLITE_TRANSIENT);
    }
}

static char *
insert_sql (BcRowWrite *write)
{
  g_autofree char *author = g_strdup (write->klass->anonymous ? "" : ", author");
  GString *sql = g_string_new (NULL);
  GString *places = g_string_new ("?1, ?2, ?3, ?4");

  g_string_append_printf (sql, "INSERT INTO \"%s\" (id, created, changed, removed%s",
                          write->klass->table, author);
  if (*author != '\0')
    g_string_append (places, ", ?5");
  for (guint i = 0; i < write->klass->n_fields; i++)
    {
      g_autofree char *column = bc_mapper_column (&write->klass->fields[i]);

      g_string_append_printf (sql, ", %s", column);
      g_string_append_printf (places, ", ?%u", i + 1 + N_OWN_COLUMNS);
    }
  g_string_append_printf (sql, ") VALUES (%s)", places->str);
  g_string_free (places, TRUE);
  return g_string_free (sql, FALSE);
}

static char *
update_sql (BcRowWrite *write)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "UPDATE \"%s\" SET changed = ?3, removed = ?4", write->klass->table);
  for (guint i = 0; i < write->klass->n_fields; i++)
    {
      g_autofree char *column = bc_mapper_column (&write->klass->fields[i]);

      if ((write->changed >> i) & 1)
        g_string_append_printf (sql, ", %s = ?%u", column, i + 1 + N_OWN_COLUMNS);
    }
  g_string_append (sql, " WHERE id = ?1");
  return g_string_free (sql, FALSE);
}

static void
bind_row (sqlite3_stmt *statement, BcRowWrite *write)
{
  sqlite3_bind_text (statement, 1, write->id, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64 (statement, 3, write->stamp);
  sqlite3_bind_int (statement, 4, write->removed);
  if (write->is_new)
    {
      sqlite3_bind_int64 (statement, 2, write->created);
      if (!write->klass->anonymous)
        sqlite3_bind_text (statement, 5, write->author, -1, SQLITE_TRANSIENT);
    }
  for (guint i = 0; i < write->klass->n_fields; i++)
    {
      if (write->is_new || ((write->changed >> i) & 1))
        bind_value (statement, i + 1 + N_OWN_COLUMNS, write->klass->fields[i].kind,
                    write->values->pdata[i]);
    }
}

gboolean
bc_mapper_write (BcDatabase *database, BcRowWrite *write, GError **error)
{
  g_autofree char *sql = write->is_new ? insert_sql (write) : update_sql (write);
  sqlite3_stmt *statement = bc_database_prepare_kept (database, sql, error);
  gboolean written;

  if (statement == NULL)
    return FALSE;
  bind_row (statement, write);
  written = sqlite3_step (statement) == SQLITE_DONE || bc_database_fail (database, error);
  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  if (!written)
    return FALSE;
  if (sqlite3_changes (bc_database_get_handle (database)) == 1)
    return TRUE;
  g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                       _("What was changed is not in the school's file any more."));
  return FALSE;
}

static void
read_field (gpointer record, guint field, BcFieldKind kind, sqlite3_stmt *row, int column)
{
  switch (kind)
    {
    case BC_FIELD_INTEGER:
    case BC_FIELD_BOOLEAN:
      bc_record_set_integer (record, field, sqlite3_column_int64 (row, column));
      break;
    case BC_FIELD_SEALED:
      {
        const void *data = sqlite3_column_blob (row, column);
        g_autoptr (GBytes) bytes = data != NULL
                                     ? g_bytes_new (data, sqlite3_column_bytes (row, column))
                                     : NULL;

        bc_record_set_sealed (record, field, bytes);
        break;
      }
    case BC_FIELD_TEXT:
    case BC_FIELD_LONG_TEXT:
    case BC_FIELD_DATE:
    case BC_FIELD_REFERENCE:
    default:
      bc_record_set_text (record, field, (const char *) sqlite3_column_text (row, column));
    }
}

void
bc_mapper_read (gpointer record, sqlite3_stmt *row)
{
  guint n_fields = 0;
  const BcField *fields = bc_record_get_fields (record, &n_fields);
  guint64 changed = bc_record_get_changed_fields (record);
  guint64 kept = bc_record_get_unread_fields (record);
  gboolean removal = bc_record_is_removal_changed (record);

  for (guint i = 0; i < n_fields; i++)
    {
      if (!((kept >> i) & 1))
        read_field (record, i, fields[i].kind, row, i + N_OWN_COLUMNS);
    }
  if (!bc_record_is_removal_unread (record))
    bc_record_set_removed (record, sqlite3_column_int (row, 4));
  bc_record_mark_saved (record, (const char *) sqlite3_column_text (row, 3),
                        sqlite3_column_int64 (row, 1), sqlite3_column_int64 (row, 2));
  bc_record_restore_changes (record, FALSE, changed, removal);
}
