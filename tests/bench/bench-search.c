/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Searching a big school as it is done at every key, against the bare question to the index. */
#include "school/bc-search.h"
#include "storage/bc-database.h"
#include "tests/bench/bench.h"
#include "tests/school/demo-school.h"

#define NOTES 20000
#define RARE 100 /* one in so many says something of its own */

typedef struct
{
  DemoSchool  demo;
  BcSearch   *search;
  BcDatabase *bare;
  const char *words;
  const char *question;
} Bench;

static void
add_notes (Bench *bench)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < NOTES; i++)
    {
      BcNote *note = bc_record_new (BC_TYPE_NOTE);
      g_autofree char *fact = g_strdup_printf (
        "Het kind nummer%u legt %s uit aan een ander, en die kan het daarna zelf.", i,
        i % RARE == 0 ? "breuken" : "tafels");

      bc_record_set_text (note, BC_NOTE_GROUP, bc_record_get_id (bench->demo.group));
      bc_record_set_text (note, BC_NOTE_PERIOD, bc_record_get_id (bench->demo.period));
      bc_record_set_text (note, BC_NOTE_DATE, DEMO_DAY);
      bc_record_set_text (note, BC_NOTE_FACT, fact);
      g_ptr_array_add (notes, note);
    }
  bc_store_save (bench->demo.store, notes, &error);
  g_assert_no_error (error);
}

static gint64
search (gpointer data)
{
  Bench *bench = data;
  BcSearchQuery query = { bench->words, BC_SEARCH_N_FAMILIES, NULL, NULL };
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GPtrArray) hits = bc_search_run (bench->search, &query, NULL, NULL);

  g_assert_cmpuint (hits->len, >, 0);
  return g_get_monotonic_time () - start;
}

/* Every record with the words, and the line that tells what it is. */
static gint64
ask_index (gpointer data)
{
  Bench *bench = data;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (sqlite3_stmt) rows = bc_database_prepare (
    bench->bare,
    "SELECT t.id, t.record_table FROM search JOIN search_text AS t ON t.number = search.rowid "
    "WHERE search MATCH ?1",
    NULL);

  sqlite3_bind_text (rows, 1, bench->question, -1, SQLITE_STATIC);
  while (sqlite3_step (rows) == SQLITE_ROW)
    ;
  return g_get_monotonic_time () - start;
}

int
main (int argc, char *argv[])
{
  Bench bench = { 0 };
  BcKeyring *keyring;

  /* Tells where the demo school lies. */
  g_test_init (&argc, &argv, NULL);
  demo_school_set_up (&bench.demo, NULL);
  add_notes (&bench);
  bench.search = bc_search_new (bench.demo.session);
  keyring = bc_session_get_keyring (bench.demo.session);
  bench.bare = bc_database_open (bench.demo.file, bc_keyring_get_school_key (keyring),
                                 BC_DATABASE_READ, NULL);
  bench.words = "breuk";
  bench.question = "\"breuk\"*";
  bench_compare ("searching twenty thousand notes for a word of some", search, "the bare index",
                 ask_index, &bench);
  bench.words = "kind leg";
  bench.question = "\"kind\"* \"leg\"*";
  bench_compare ("searching them for words of all", search, "the bare index", ask_index, &bench);
  bc_database_free (bench.bare);
  g_object_unref (bench.search);
  demo_school_tear_down (&bench.demo, NULL);
  return 0;
}
