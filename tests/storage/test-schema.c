/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "domain/bc-records.h"
#include "storage/bc-database.h"
#include "store-fixture.h"

/* What a school's file can hold is a matter of principle (domain row 9): no diagnosis, no kind of
 * care that a child would be of, no number of a citizen. The tables are asked, not their text. */
static const char *const unwanted[] = {
  "diagnos", "zorgtype", "care_type", "caretype", "disorder", "stoornis", "handicap", "disabilit",
  "syndrome", "dsm", "icd", "medic", "therap", "indicati", "iq", "bsn", "citizen", "absence",
  "verzuim",
};

static gint64
number (BcDatabase *database, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 result = 0;

  bc_database_read_integer (database, sql, &result, &error);
  g_assert_no_error (error);
  return result;
}

static gint64
count_columns (BcDatabase *database, const char *condition)
{
  g_autofree char *sql = g_strdup_printf (
    "SELECT count(*) FROM sqlite_schema AS t, pragma_table_info (t.name) AS c "
    "WHERE t.type = 'table' AND (%s)", condition);

  return number (database, sql);
}

static void
test_no_table_has_a_column_for_a_diagnosis (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_create (fixture->file, fixture->key, &error);
  g_autoptr (BcDatabase) database =
    bc_database_open (fixture->file, fixture->key, BC_DATABASE_READ, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (unwanted); i++)
    {
      g_autofree char *condition =
        g_strdup_printf ("'_' || lower (c.name) || '_' GLOB '*%s%s%s*' OR "
                         "'_' || lower (t.name) || '_' GLOB '*%s%s%s*'",
                         strlen (unwanted[i]) < 4 ? "_" : "", unwanted[i],
                         strlen (unwanted[i]) < 4 ? "_" : "",
                         strlen (unwanted[i]) < 4 ? "_" : "", unwanted[i],
                         strlen (unwanted[i]) < 4 ? "_" : "");

      if (count_columns (database, condition) > 0)
        g_error ("the tables have something like “%s”", unwanted[i]);
    }
}

/* Or the test above would be content with an empty file. */
static void
test_the_tables_are_those_of_all_records (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = bc_store_create (fixture->file, fixture->key, NULL);
  g_autoptr (BcDatabase) database =
    bc_database_open (fixture->file, fixture->key, BC_DATABASE_READ, NULL);
  gint64 fields = 0;

  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecordClass) klass = g_type_class_ref (bc_records_type (i));
      g_autofree char *condition = g_strdup_printf ("t.name = '%s'", klass->table);

      g_assert_cmpint (count_columns (database, condition), >=, klass->n_fields);
      fields += klass->n_fields;
    }
  g_assert_cmpint (count_columns (database, "t.name = 'external_support' AND c.name = 'purpose'"),
                   ==, 1);
  g_assert_cmpint (count_columns (database, "1"), >, fields);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/schema/no table has a column for a diagnosis", Fixture, NULL, set_up,
              test_no_table_has_a_column_for_a_diagnosis, tear_down);
  g_test_add ("/schema/the tables are those of all records", Fixture, NULL, set_up,
              test_the_tables_are_those_of_all_records, tear_down);
  return g_test_run ();
}
