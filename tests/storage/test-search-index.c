/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "domain/bc-records.h"
#include "domain/bc-searched.h"
#include "storage/bc-database.h"
#include "storage/bc-search-index.h"
#include "store-fixture.h"

typedef struct
{
  Fixture    fixture;
  BcStore   *store;
} School;

static void
open_school (School *school, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  set_up (&school->fixture, data);
  school->store = bc_store_create (school->fixture.file, school->fixture.key, &error);
  g_assert_no_error (error);
  bc_store_set_author (school->store, "anke");
}

static void
close_school (School *school, gconstpointer data)
{
  g_object_unref (school->store);
  tear_down (&school->fixture, data);
}

static void
save (School *school, gpointer record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (records, record);
  bc_store_save (school->store, records, &error);
  g_assert_no_error (error);
}

static BcNote *
add_note (School *school, const char *fact)
{
  BcNote *note = bc_record_new (BC_TYPE_NOTE);

  bc_record_set_text (note, BC_NOTE_FACT, fact);
  save (school, note);
  return note;
}

static GPtrArray *
find (School *school, const char *query)
{
  g_autoptr (BcWordMatch) words = bc_word_match_new (query);
  g_autoptr (GError) error = NULL;
  GPtrArray *found = bc_store_search (school->store, words, &error);

  g_assert_no_error (error);
  return found;
}

static guint
count (School *school, const char *query)
{
  g_autoptr (GPtrArray) found = find (school, query);

  return found->len;
}

static gboolean
finds (School *school, const char *query, gpointer record)
{
  g_autoptr (GPtrArray) found = find (school, query);

  for (guint i = 0; i < found->len; i++)
    {
      BcFound *one = found->pdata[i];

      if (g_str_equal (one->id, bc_record_get_id (record)))
        return one->type == G_OBJECT_TYPE (record);
    }
  return FALSE;
}

static gint64
number (School *school, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcDatabase) database = bc_database_open (school->fixture.file, school->fixture.key,
                                                      BC_DATABASE_READ, &error);
  gint64 result = -1;

  g_assert_no_error (error);
  bc_database_read_integer (database, sql, &result, &error);
  g_assert_no_error (error);
  return result;
}

static void
check_index (School *school)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcDatabase) database = bc_database_open (school->fixture.file, school->fixture.key,
                                                      BC_DATABASE_WRITE, &error);

  g_assert_no_error (error);
  bc_database_run (database, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
                   &error);
  g_assert_no_error (error);
}

static void
test_what_is_saved_is_found_by_the_beginning_of_its_words (School *school, gconstpointer data)
{
  g_autoptr (BcNote) note = add_note (school, "Zoë legt de breuken uit");

  g_assert_true (finds (school, "breuk", note));
  g_assert_true (finds (school, "ZOE", note));
  g_assert_true (finds (school, "uit zoë", note));
  g_assert_true (finds (school, "b", note));
  g_assert_false (finds (school, "reuken", note));
  g_assert_false (finds (school, "breuken delen", note));
}

static void
test_what_is_changed_is_found_as_it_is_now (School *school, gconstpointer data)
{
  g_autoptr (BcNote) note = add_note (school, "Sem telt");

  bc_record_set_text (note, BC_NOTE_FACT, "Sem leest");
  save (school, note);
  g_assert_false (finds (school, "telt", note));
  g_assert_true (finds (school, "leest", note));
  bc_record_set_text (note, BC_NOTE_FACT, "");
  save (school, note);
  g_assert_cmpuint (count (school, "sem"), ==, 0);
  bc_record_set_text (note, BC_NOTE_MEANING, "Sem wil het zelf");
  save (school, note);
  g_assert_true (finds (school, "zelf", note));
  check_index (school);
}

static void
test_what_is_removed_is_gone_until_it_is_brought_back (School *school, gconstpointer data)
{
  g_autoptr (BcNote) note = add_note (school, "Sem telt");

  bc_record_set_removed (note, TRUE);
  save (school, note);
  g_assert_cmpuint (count (school, "telt"), ==, 0);
  g_assert_cmpint (number (school, "SELECT count (*) FROM search_text"), ==, 0);
  bc_record_set_removed (note, FALSE);
  save (school, note);
  g_assert_true (finds (school, "telt", note));
  check_index (school);
}

static void
test_the_words_of_what_is_removed_do_not_stay_in_the_index (School *school, gconstpointer data)
{
  g_autoptr (BcNote) note = add_note (school, "Toverfluit");

  g_assert_cmpint (
    number (school, "SELECT count (*) FROM search_data WHERE instr (block, 'toverfluit')"), >, 0);
  bc_record_set_removed (note, TRUE);
  save (school, note);
  g_assert_cmpint (
    number (school, "SELECT count (*) FROM search_data WHERE instr (block, 'toverfluit')"), ==, 0);
}

static void
test_the_newest_comes_first (School *school, gconstpointer data)
{
  g_autoptr (BcNote) first = add_note (school, "Sem telt");
  g_autoptr (BcNote) second = add_note (school, "Sem telt door");
  g_autoptr (GPtrArray) found = NULL;

  bc_record_set_text (first, BC_NOTE_FACT, "Sem telt terug");
  save (school, first);
  found = find (school, "telt");
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpstr (((BcFound *) found->pdata[0])->id, ==, bc_record_get_id (second));
  g_assert_cmpstr (((BcFound *) found->pdata[1])->id, ==, bc_record_get_id (first));
}

/* Whatever somebody types or pastes, it is words to look for and no language. */
static void
test_nothing_that_can_be_typed_is_an_error (School *school, gconstpointer data)
{
  static const char *const odd[] = {
    "", " ", "\"", "\"\"\"", "'", "*", "(", ")", "a AND", "NOT", "OR", "NEAR(a b)",
    "text:sem", "-sem",
    "^sem", "sem*", "{text}:sem", "+", "a + b", "\\", "%", "_", ";", "--", "🙂", "🙂 sem", "\xff\xfe",
    "é", "e\xcc\x81", "\xcc\x81", "日本", "a\tb\nc", "'; DROP TABLE note; --", "1", "x\"*", "½",
  };
  g_autofree char *long_one = g_strnfill (100000, 'a');
  g_autoptr (BcNote) note = add_note (school, "Sem and not or near text");

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    count (school, odd[i]);
  g_assert_cmpuint (count (school, long_one), ==, 0);
  g_assert_cmpuint (count (school, "🙂"), ==, 0);
  g_assert_true (finds (school, "🙂 sem", note));
  g_assert_true (finds (school, "NOT", note));
  g_assert_true (finds (school, "OR NEAR", note));
}

/* Each kind of record, with a word of its own in every field that can hold one. */
static void
test_every_kind_is_found_by_what_is_written_in_it_alone (School *school, gconstpointer data)
{
  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecord) record = bc_record_new (bc_records_type (i));
      g_autoptr (BcRecordClass) klass = g_type_class_ref (bc_records_type (i));

      for (guint field = 0; field < klass->n_fields; field++)
        {
          g_autofree char *word = g_strdup_printf ("woord%ux%ux", i, field);
          g_autoptr (GBytes) box = g_bytes_new (word, strlen (word));

          if (klass->fields[field].kind == BC_FIELD_SEALED)
            bc_record_set_sealed (record, field, box);
          else if (klass->fields[field].kind == BC_FIELD_TEXT
                   || klass->fields[field].kind == BC_FIELD_LONG_TEXT)
            bc_record_set_text (record, field, word);
        }
      save (school, record);
      for (guint field = 0; field < klass->n_fields; field++)
        {
          g_autofree char *word = g_strdup_printf ("woord%ux%ux", i, field);

          g_assert_cmpuint (count (school, word), ==, bc_searched_is (klass, field));
        }
    }
  check_index (school);
}

/* As bytes, wherever they may lie: in the lines, in the index, and in what is kept beside it. */
static void
test_nothing_sealed_comes_in_the_index (School *school, gconstpointer data)
{
  g_autoptr (GBytes) box = g_bytes_new_static ("geheimwoord", strlen ("geheimwoord"));

  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecord) record = bc_record_new (bc_records_type (i));
      g_autoptr (BcRecordClass) klass = g_type_class_ref (bc_records_type (i));
      guint64 searched = bc_searched_get_fields (klass);

      for (guint field = 0; field < klass->n_fields; field++)
        {
          if (klass->fields[field].kind != BC_FIELD_SEALED)
            continue;
          g_assert_false ((searched >> field) & 1);
          bc_record_set_sealed (record, field, box);
        }
      save (school, record);
    }
  g_assert_cmpint (number (school, "SELECT count (*) FROM note WHERE instr (lens, 'geheimwoord')"),
                   ==, 1);
  g_assert_cmpint (
    number (school, "SELECT count (*) FROM search_text WHERE instr (text, 'geheim')"), ==, 0);
  g_assert_cmpint (
    number (school, "SELECT count (*) FROM search_data WHERE instr (block, 'geheim')"), ==, 0);
  g_assert_cmpint (
    number (school, "SELECT count (*) FROM sqlite_schema WHERE type = 'trigger' "
                    "AND name GLOB 'search_*' AND (sql GLOB '*\"lens\"*' OR sql GLOB '*\"box\"*')"),
    ==, 0);
}

/* A later step lets go of every trigger, and has the index made anew. */
static void
test_an_index_made_anew_has_each_word_once_and_goes_on (School *school, gconstpointer data)
{
  g_autoptr (BcNote) note = add_note (school, "Sem telt");
  g_autoptr (BcNote) later = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcDatabase) database = bc_database_open (school->fixture.file, school->fixture.key,
                                                      BC_DATABASE_WRITE, &error);

  g_assert_no_error (error);
  for (guint turn = 0; turn < 2; turn++)
    {
      g_autofree char *triggers = bc_database_read_text (
        database,
        "SELECT group_concat ('DROP TRIGGER \"' || name || '\";', ' ') FROM sqlite_schema "
        "WHERE type = 'trigger'",
        &error);

      g_assert_nonnull (triggers);
      /* With the triggers of the step before, and without. */
      if (turn == 1)
        bc_database_run (database, triggers, &error);
      g_assert_no_error (error);
      bc_search_index_make (database, &error);
      g_assert_no_error (error);
      check_index (school);
      g_assert_cmpint (number (school, "SELECT count (*) FROM search WHERE search MATCH 'telt'"),
                       ==, 1);
    }
  later = add_note (school, "Noor bouwt");
  g_assert_true (finds (school, "noor", later));
  bc_record_set_text (note, BC_NOTE_FACT, "Sem leest");
  save (school, note);
  g_assert_cmpuint (count (school, "telt"), ==, 0);
  g_assert_true (finds (school, "leest", note));
  check_index (school);
}

static void
test_what_somebody_sealed_is_listed_for_them (School *school, gconstpointer data)
{
  g_autoptr (GBytes) box = g_bytes_new_static ("x", 1);
  g_autoptr (BcNote) open = add_note (school, "Sem telt");
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autoptr (GPtrArray) mine = NULL;
  g_autoptr (GPtrArray) others = NULL;

  bc_record_set_sealed (note, BC_NOTE_LENS, box);
  save (school, note);
  mine = bc_store_list_sealed (school->store, "anke", NULL);
  others = bc_store_list_sealed (school->store, "joris", NULL);
  g_assert_cmpuint (mine->len, ==, 1);
  g_assert_cmpstr (((BcFound *) mine->pdata[0])->id, ==, bc_record_get_id (note));
  g_assert_cmpuint (others->len, ==, 0);
}

static void
add (const char *path, void (*test) (School *, gconstpointer))
{
  g_test_add (path, School, NULL, open_school, test, close_school);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/search-index/what is saved is found by the beginning of its words",
       test_what_is_saved_is_found_by_the_beginning_of_its_words);
  add ("/search-index/what is changed is found as it is now",
       test_what_is_changed_is_found_as_it_is_now);
  add ("/search-index/what is removed is gone until it is brought back",
       test_what_is_removed_is_gone_until_it_is_brought_back);
  add ("/search-index/the words of what is removed do not stay in the index",
       test_the_words_of_what_is_removed_do_not_stay_in_the_index);
  add ("/search-index/the newest comes first", test_the_newest_comes_first);
  add ("/search-index/nothing that can be typed is an error",
       test_nothing_that_can_be_typed_is_an_error);
  add ("/search-index/every kind is found by what is written in it alone",
       test_every_kind_is_found_by_what_is_written_in_it_alone);
  add ("/search-index/nothing sealed comes in the index", test_nothing_sealed_comes_in_the_index);
  add ("/search-index/an index made anew has each word once and goes on",
       test_an_index_made_anew_has_each_word_once_and_goes_on);
  add ("/search-index/what somebody sealed is listed for them",
       test_what_somebody_sealed_is_listed_for_them);
  return g_test_run ();
}
