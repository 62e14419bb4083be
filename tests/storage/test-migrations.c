/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-records.h"
#include "tests/storage/old-school.h"

#define VERSIONS 3

static BcNote *
only_note (BcStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notes = bc_store_list (store, BC_TYPE_NOTE, &error, -1);

  g_assert_no_error (error);
  g_assert_cmpuint (notes->len, ==, 1);
  return g_object_ref (notes->pdata[0]);
}

/* What was written before there was an index stands in it too. */
static void
assert_found (BcStore *store, const char *query, gpointer record)
{
  g_autoptr (BcWordMatch) words = bc_word_match_new (query);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = bc_store_search (store, words, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (((BcFound *) found->pdata[0])->id, ==, bc_record_get_id (record));
}

static void
test_an_old_school_opens_with_all_that_was_in_it (OldSchool *old, gconstpointer version)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (old->file, old->key, BC_STORE_DEFAULT, &error);
  g_autoptr (BcNote) note = NULL;
  g_autoptr (GPtrArray) pupils = NULL;

  g_assert_no_error (error);
  note = only_note (store);
  g_assert_cmpstr (bc_record_get_text (note, BC_NOTE_FACT), ==, "Saar telt door");
  pupils = bc_store_list (store, BC_TYPE_PUPIL, &error, -1);
  g_assert_no_error (error);
  g_assert_cmpuint (pupils->len, ==, 40);
  assert_found (store, "saar tel", note);
  g_assert_true (bc_store_check (store, &error));
  g_assert_no_error (error);
}

static void
test_every_kind_of_record_can_be_saved_in_it (OldSchool *old, gconstpointer version)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (old->file, old->key, BC_STORE_DEFAULT, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

      g_ptr_array_add (records, bc_record_new (bc_records_type (i)));
      bc_store_save (store, records, &error);
      g_assert_no_error (error);
    }
  g_assert_true (bc_store_check (store, &error));
  g_assert_no_error (error);
}

static void
test_the_school_as_it_was_lies_beside_it (OldSchool *old, gconstpointer version)
{
  g_autofree char *name = g_strdup_printf ("school.binnencirkel.before-migration-%u",
                                           GPOINTER_TO_UINT (version));
  g_autoptr (GFile) copy = g_file_get_child (old->folder, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (old->file, old->key, BC_STORE_DEFAULT, &error);
  g_autoptr (BcDatabase) before = NULL;
  gint64 kept = 0;

  g_assert_no_error (error);
  before = bc_database_open (copy, old->key, BC_DATABASE_READ, &error);
  g_assert_no_error (error);
  bc_database_read_integer (before, "PRAGMA user_version", &kept, &error);
  g_assert_no_error (error);
  g_assert_cmpint (kept, ==, GPOINTER_TO_UINT (version));
}

static BcRecord *
only_one (BcStore *store, GType type)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = bc_store_list (store, type, &error, -1);

  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 1);
  return g_object_ref (records->pdata[0]);
}

/* The third step of the schema gives these tables more columns. */
static void
test_talks_and_what_was_agreed_are_still_there (OldSchool *old, gconstpointer version)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (old->file, old->key, BC_STORE_DEFAULT, &error);
  g_autoptr (BcRecord) meeting = only_one (store, BC_TYPE_MEETING);
  g_autoptr (BcRecord) agreement = only_one (store, BC_TYPE_AGREEMENT);
  g_autoptr (BcRecord) question = only_one (store, BC_TYPE_QUESTION);
  g_autoptr (BcRecord) support = only_one (store, BC_TYPE_EXTERNAL_SUPPORT);

  g_assert_cmpstr (bc_record_get_text (meeting, BC_MEETING_REPORT), ==, "Samen gekeken");
  g_assert_cmpstr (bc_record_get_text (meeting, BC_MEETING_OUTCOME), ==, "");
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_MEETING), ==,
                   bc_record_get_id (meeting));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_DUE), ==, "2026-12-12");
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_STAFF), ==, "");
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_TEXT), ==, "Hoe houd ik het kort?");
  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_SHARED), ==, FALSE);
  g_assert_cmpstr (bc_record_get_text (support, BC_EXTERNAL_SUPPORT_PURPOSE), ==, "Samen lezen");
}

/* The fourth step of the schema gives these tables more columns. */
static void
test_what_is_a_teachers_own_is_still_there (OldSchool *old, gconstpointer version)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (old->file, old->key, BC_STORE_DEFAULT, &error);
  g_autoptr (BcRecord) card = only_one (store, BC_TYPE_REPERTOIRE_CARD);
  g_autoptr (BcRecord) item = only_one (store, BC_TYPE_SEALED_ITEM);
  g_autoptr (BcRecord) experiment = only_one (store, BC_TYPE_EXPERIMENT);
  g_autoptr (BcRecord) question = only_one (store, BC_TYPE_QUESTION);
  g_autoptr (GPtrArray) steps = bc_store_list (store, BC_TYPE_DEVELOPMENT_STEP, &error,
                                               BC_DEVELOPMENT_STEP_QUESTION,
                                               bc_record_get_id (question), -1);

  g_assert_no_error (error);
  g_assert_cmpuint (steps->len, ==, 1);
  g_assert_cmpstr (bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE), ==, "Maatjesleren");
  g_assert_true (bc_record_get_integer (card, BC_REPERTOIRE_CARD_SHARED));
  g_assert_cmpuint (g_bytes_get_size (bc_record_get_sealed (item, BC_SEALED_ITEM_BOX)), ==, 4);
  g_assert_null (bc_record_get_sealed (item, BC_SEALED_ITEM_ACTING));
  g_assert_cmpstr (bc_record_get_text (experiment, BC_EXPERIMENT_QUESTION), ==,
                   "Helpt stil beginnen?");
  g_assert_cmpstr (bc_record_get_text (steps->pdata[0], BC_DEVELOPMENT_STEP_TEXT), ==,
                   "Een les laten filmen");
  g_assert_false (bc_record_get_integer (question, BC_QUESTION_DONE));
}

/* Whoever reads the table cannot tell who asked: there is no place for it. */
static void
test_a_question_of_the_school_knows_nobody (OldSchool *old, gconstpointer version)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (old->file, old->key, BC_STORE_DEFAULT, &error);
  g_autoptr (BcDatabase) database = NULL;
  gint64 others = -1;

  g_assert_no_error (error);
  database = bc_database_open (old->file, old->key, BC_DATABASE_READ, &error);
  g_assert_no_error (error);
  bc_database_read_integer (database,
                            "SELECT count (*) FROM pragma_table_info ('system_question') "
                            "WHERE name NOT IN ('id', 'created', 'changed', 'removed', 'date', "
                            "'text', 'status')",
                            &others, &error);
  g_assert_no_error (error);
  g_assert_cmpint (others, ==, 0);
}

static void
add (const char *what, guint version, void (*test) (OldSchool *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/migrations/%u/%s", version, what);

  g_test_add (path, OldSchool, GUINT_TO_POINTER (version), old_school_set_up, test,
              old_school_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint version = 1; version <= VERSIONS; version++)
    {
      add ("an-old-school-opens-with-all-that-was-in-it", version,
           test_an_old_school_opens_with_all_that_was_in_it);
      add ("every-kind-of-record-can-be-saved-in-it", version,
           test_every_kind_of_record_can_be_saved_in_it);
      add ("the-school-as-it-was-lies-beside-it", version,
           test_the_school_as_it_was_lies_beside_it);
      add ("a-question-of-the-school-knows-nobody", version,
           test_a_question_of_the_school_knows_nobody);
    }
  add ("talks-and-what-was-agreed-are-still-there", 2,
       test_talks_and_what_was_agreed_are_still_there);
  add ("what-is-a-teachers-own-is-still-there", 3, test_what_is_a_teachers_own_is_still_there);
  return g_test_run ();
}
