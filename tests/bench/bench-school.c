/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the safety of a school costs: saving a note, and opening with what the circle shows, each
 * against the bare database with the same cipher and the same pragmas. */
#include <glib/gstdio.h>

#include "school/bc-quick-note.h"
#include "school/bc-route.h"
#include "storage/bc-database.h"
#include "tests/bench/bench.h"
#include "tests/school/demo-school.h"

#define NOTES 40 /* of each turn the fastest counts: a disk is now and then busy */
#define WORDS "Noor legt het uit aan Sem, en die kan het daarna zelf."

typedef struct
{
  DemoSchool  demo;
  BcDatabase *bare;
  char       *person;
} Bench;

/* ---- saving a note ---- */

static gint64
save_notes (gpointer data)
{
  Bench *bench = data;
  gint64 fastest = G_MAXINT64;

  for (guint i = 0; i < NOTES; i++)
    {
      g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
      gint64 start = g_get_monotonic_time ();

      g_ptr_array_add (records, bc_quick_note_new (bench->demo.group, bench->demo.period, NULL,
                                                   DEMO_DAY, WORDS));
      g_assert_true (bc_store_save (bench->demo.store, records, NULL));
      fastest = MIN (fastest, g_get_monotonic_time () - start);
    }
  return fastest;
}

static gint64
insert_rows (gpointer data)
{
  Bench *bench = data;
  gint64 fastest = G_MAXINT64;

  for (guint i = 0; i < NOTES; i++)
    {
      g_autofree char *id = g_uuid_string_random ();
      gint64 start = g_get_monotonic_time ();
      g_autoptr (sqlite3_stmt) insert = bc_database_prepare (
        bench->bare, "INSERT INTO note VALUES (?1, 0, 0, 'anke', 0, 'group', 'period', ?2, ?3)",
        NULL);

      sqlite3_bind_text (insert, 1, id, -1, SQLITE_TRANSIENT);
      sqlite3_bind_text (insert, 2, DEMO_DAY, -1, SQLITE_TRANSIENT);
      sqlite3_bind_text (insert, 3, WORDS, -1, SQLITE_TRANSIENT);
      g_assert_true (bc_database_run (bench->bare, "BEGIN IMMEDIATE", NULL));
      g_assert_cmpint (sqlite3_step (insert), ==, SQLITE_DONE);
      g_assert_true (bc_database_run (bench->bare, "COMMIT", NULL));
      fastest = MIN (fastest, g_get_monotonic_time () - start);
    }
  return fastest;
}

static void
compare_saving (Bench *bench)
{
  g_autoptr (GFile) folder = g_file_get_parent (bench->demo.file);
  g_autoptr (GFile) file = g_file_get_child (folder, "bare");
  g_autoptr (BcSecret) key = bc_secret_new_random (32);

  bench->bare = bc_database_open (file, key, BC_DATABASE_CREATE, NULL);
  g_assert_true (bc_database_run (
    bench->bare,
    "CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY, created INTEGER, changed INTEGER,"
    " author TEXT, removed INTEGER, \"group\" TEXT, period TEXT, date TEXT, fact TEXT) STRICT",
    NULL));
  bench_compare ("saving a note", save_notes, "a bare insert and commit", insert_rows, bench);
  g_clear_pointer (&bench->bare, bc_database_free);
}

/* ---- opening ---- */

static gint64
open_and_gather (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (BcSession) session = bc_session_unlock (bench->demo.file, bench->person, "regenboog",
                                                     BC_STORE_DEFAULT, &error);
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcContext) context = NULL;
  g_autoptr (BcRoute) route = NULL;
  gint64 time;

  g_assert_no_error (error);
  edits = bc_edits_new (bc_session_get_store (session));
  context = bc_context_new (session, edits, bench->demo.group, bench->demo.period);
  route = bc_route_gather (context, DEMO_DAY, &error);
  g_assert_no_error (error);
  time = g_get_monotonic_time () - start;
  g_assert_cmpuint (route->facts.pupils, ==, 24);
  bc_session_close (session);
  return time;
}

/* Every row of every record once, without the log of changes, which opening does not read. */
static gint64
open_and_scan (gpointer data)
{
  Bench *bench = data;
  BcKeyring *keyring = bc_session_get_keyring (bench->demo.session);
  gint64 start = g_get_monotonic_time ();
  g_autoptr (BcDatabase) bare = bc_database_open (
    bench->demo.file, bc_keyring_get_school_key (keyring), BC_DATABASE_READ, NULL);
  g_autoptr (sqlite3_stmt) tables = bc_database_prepare (
    bare, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('op', 'head')",
    NULL);

  while (sqlite3_step (tables) == SQLITE_ROW)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\"",
                                              sqlite3_column_text (tables, 0));
      g_autoptr (sqlite3_stmt) rows = bc_database_prepare (bare, sql, NULL);

      while (sqlite3_step (rows) == SQLITE_ROW)
        ;
    }
  return g_get_monotonic_time () - start;
}

int
main (int argc, char *argv[])
{
  Bench bench = { 0 };

  /* Tells where the demo school lies. */
  g_test_init (&argc, &argv, NULL);
  demo_school_set_up (&bench.demo, NULL);
  bench.person = g_strdup (bc_record_get_id (bc_session_get_me (bench.demo.session)));
  compare_saving (&bench);
  /* The keys stay known after the school is closed. */
  bc_store_close (bench.demo.store);
  bench_compare ("opening the demo school and gathering what the circle shows", open_and_gather,
                 "a bare open and one scan", open_and_scan, &bench);
  g_free (bench.person);
  demo_school_tear_down (&bench.demo, NULL);
  return 0;
}
