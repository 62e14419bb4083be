/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-index"

#include "storage/bc-search-index.h"

#include "domain/bc-records.h"
#include "domain/bc-searched.h"
#include "storage/bc-mapper.h"

static void
found_free (gpointer data)
{
  BcFound *found = data;

  g_free (found->id);
  g_free (found);
}

/* ---- keeping the index ---- */

/* The words of a record as SQL, each field on a line of its own; %NULL where it has none. */
static char *
dup_text (BcRecordClass *klass, const char *row)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *column = bc_mapper_column (&klass->fields[i]);

      if (bc_searched_is (klass, i))
        g_string_append_printf (text, "%s%s%s", text->len > 0 ? " || char (10) || " : "", row,
                                column);
    }
  return text->len > 0 ? g_strdup_printf ("trim (%s, char (10) || ' ')", text->str) : NULL;
}

static char *
dup_columns (BcRecordClass *klass)
{
  g_autoptr (GString) columns = g_string_new ("removed");

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *column = bc_mapper_column (&klass->fields[i]);

      if (bc_searched_is (klass, i))
        g_string_append_printf (columns, ", %s", column);
    }
  return g_string_free (g_steal_pointer (&columns), FALSE);
}

static void
add_trigger (GString *sql, const char *table, const char *name, const char *event, const char *text)
{
  g_string_append_printf (
    sql,
    "DROP TRIGGER IF EXISTS \"search_%s_%s\";\n"
    "CREATE TRIGGER \"search_%s_%s\" AFTER %s ON \"%s\" BEGIN\n"
    "  DELETE FROM search_text WHERE id = NEW.id AND (NEW.removed <> 0 OR %s = '');\n"
    "  INSERT INTO search_text (id, record_table, created, text)\n"
    "    SELECT NEW.id, '%s', NEW.created, %s WHERE NEW.removed = 0 AND %s <> ''\n"
    "    ON CONFLICT (id) DO UPDATE SET text = excluded.text WHERE text <> excluded.text;\n"
    "END;\n",
    table, name, table, name, event, table, text, table, text, text);
}

static gboolean
make_table (BcDatabase *database, BcRecordClass *klass, GError **error)
{
  g_autofree char *text = dup_text (klass, "");
  g_autofree char *new_text = dup_text (klass, "NEW.");
  g_autofree char *columns = dup_columns (klass);
  g_autofree char *update = g_strdup_printf ("UPDATE OF %s", columns);
  g_autoptr (GString) sql = g_string_new (NULL);

  if (text == NULL)
    return TRUE;
  add_trigger (sql, klass->table, "insert", "INSERT", new_text);
  add_trigger (sql, klass->table, "update", update, new_text);
  g_string_append_printf (sql,
                          "INSERT INTO search_text (id, record_table, created, text)\n"
                          "  SELECT id, '%s', created, %s FROM \"%s\"\n"
                          "  WHERE removed = 0 AND %s <> '' ORDER BY created;\n",
                          klass->table, text, klass->table, text);
  return bc_database_run (database, sql->str, error);
}

/* From the lines to the index of their words. */
static const char follow_lines[] =
  "CREATE TRIGGER search_text_insert AFTER INSERT ON search_text BEGIN\n"
  "  INSERT INTO search (rowid, text) VALUES (NEW.number, NEW.text);\n"
  "END;\n"
  "CREATE TRIGGER search_text_delete AFTER DELETE ON search_text BEGIN\n"
  "  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.number, OLD.text);\n"
  "END;\n"
  "CREATE TRIGGER search_text_update AFTER UPDATE OF text ON search_text BEGIN\n"
  "  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.number, OLD.text);\n"
  "  INSERT INTO search (rowid, text) VALUES (NEW.number, NEW.text);\n"
  "END;\n";

/* What an earlier step put in it goes; a step lets go of all triggers. */
static gboolean
empty (BcDatabase *database, GError **error)
{
  return bc_database_run (database,
                          "DROP TRIGGER IF EXISTS search_text_insert;\n"
                          "DROP TRIGGER IF EXISTS search_text_delete;\n"
                          "DROP TRIGGER IF EXISTS search_text_update;\n"
                          "DELETE FROM search_text;\n"
                          "INSERT INTO search (search) VALUES ('delete-all');\n",
                          error)
         && bc_database_run (database, follow_lines, error);
}

gboolean
bc_search_index_make (BcDatabase *database, GError **error)
{
  if (!empty (database, error))
    return FALSE;
  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecordClass) klass = g_type_class_ref (bc_records_type (i));

      if (!make_table (database, klass, error))
        return FALSE;
    }
  return TRUE;
}

/* ---- asking it ---- */

/* The words are letters and digits alone, so that nothing of what was typed is a sign of the
 * index's own language; the quotes are for those that are words of it. */
static char *
dup_question (BcWordMatch *words)
{
  const char *const *each = bc_word_match_get_words (words);
  g_autoptr (GString) question = g_string_new (NULL);

  for (guint i = 0; each[i] != NULL; i++)
    g_string_append_printf (question, "%s\"%s\"*", i > 0 ? " " : "", each[i]);
  return g_string_free (g_steal_pointer (&question), FALSE);
}

static GHashTable *
list_tables (void)
{
  GHashTable *tables = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecordClass) klass = g_type_class_ref (bc_records_type (i));

      g_hash_table_insert (tables, (gpointer) klass->table, GSIZE_TO_POINTER (bc_records_type (i)));
    }
  return tables;
}

/* Reads the rows of an id and a table. */
static gboolean
read_found (BcDatabase *database, sqlite3_stmt *rows, GPtrArray *all, GError **error)
{
  g_autoptr (GHashTable) tables = list_tables ();
  int result;

  while ((result = sqlite3_step (rows)) == SQLITE_ROW)
    {
      BcFound *found = g_new0 (BcFound, 1);

      found->id = g_strdup ((const char *) sqlite3_column_text (rows, 0));
      found->type = GPOINTER_TO_SIZE (
        g_hash_table_lookup (tables, (const char *) sqlite3_column_text (rows, 1)));
      g_ptr_array_add (all, found);
    }
  return result == SQLITE_DONE || bc_database_fail (database, error);
}

GPtrArray *
bc_search_index_find (BcDatabase *database, BcWordMatch *words, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (found_free);
  g_autofree char *question = dup_question (words);
  g_autoptr (sqlite3_stmt) rows = NULL;

  if (*question == '\0')
    return g_steal_pointer (&all);
  rows = bc_database_prepare (
    database,
    "SELECT t.id, t.record_table FROM search JOIN search_text AS t ON t.number = search.rowid "
    "WHERE search MATCH ?1 ORDER BY t.created DESC, t.number DESC",
    error);
  if (rows == NULL)
    return NULL;
  sqlite3_bind_text (rows, 1, question, -1, SQLITE_TRANSIENT);
  return read_found (database, rows, all, error) ? g_steal_pointer (&all) : NULL;
}

static char *
dup_sealed_condition (BcRecordClass *klass)
{
  g_autoptr (GString) condition = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *column = bc_mapper_column (&klass->fields[i]);

      if (klass->fields[i].kind == BC_FIELD_SEALED)
        g_string_append_printf (condition, "%s%s IS NOT NULL", condition->len > 0 ? " OR " : "",
                                column);
    }
  return g_string_free (g_steal_pointer (&condition), FALSE);
}

static gboolean
list_sealed_of (BcDatabase *database, BcRecordClass *klass, const char *author, GPtrArray *all,
                GError **error)
{
  g_autofree char *condition = dup_sealed_condition (klass);
  g_autofree char *sql =
    g_strdup_printf ("SELECT id, '%s' FROM \"%s\" WHERE author = ?1 AND removed = 0 AND (%s) "
                     "ORDER BY created DESC",
                     klass->table, klass->table, condition);
  g_autoptr (sqlite3_stmt) rows = NULL;

  if (*condition == '\0')
    return TRUE;
  rows = bc_database_prepare (database, sql, error);
  if (rows == NULL)
    return FALSE;
  sqlite3_bind_text (rows, 1, author, -1, SQLITE_TRANSIENT);
  return read_found (database, rows, all, error);
}

GPtrArray *
bc_search_index_list_sealed (BcDatabase *database, const char *author, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (found_free);

  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecordClass) klass = g_type_class_ref (bc_records_type (i));

      if (!list_sealed_of (database, klass, author, all, error))
        return NULL;
    }
  return g_steal_pointer (&all);
}
