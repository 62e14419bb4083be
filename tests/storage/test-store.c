/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "domain/bc-records.h"
#include "storage/bc-store.h"
#include "tests/storage/store-fixture.h"
#include "tests/test-permissions.h"

static BcStore *
create (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  BcStore *store = bc_store_create (fixture->file, fixture->key, &error);

  g_assert_no_error (error);
  bc_store_set_author (store, "anke");
  return store;
}

static BcStore *
reopen (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  BcStore *store = bc_store_open (fixture->file, fixture->key, BC_STORE_DEFAULT, &error);

  g_assert_no_error (error);
  return store;
}

static void
save (BcStore *store, gpointer record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  bc_store_save (store, records, &error);
  g_assert_no_error (error);
}

static BcPupil *
save_pupil (BcStore *store, const char *name)
{
  BcPupil *pupil = bc_record_new (BC_TYPE_PUPIL);

  bc_record_set_text (pupil, BC_PUPIL_GIVEN_NAME, name);
  save (store, pupil);
  return pupil;
}

static void
test_every_kind_of_record_comes_back (Fixture *fixture, gconstpointer data)
{
  for (guint pass = 0; pass < 2; pass++)
    {
      g_autoptr (BcStore) store = pass == 0 ? create (fixture) : reopen (fixture);

      for (guint i = 0; i < bc_records_count (); i++)
        {
          g_autofree char *id = g_strdup_printf ("record-%u", i);
          g_autoptr (BcRecord) record = NULL;
          guint n_fields = 0;
          const BcField *fields;

          if (pass == 0)
            record = bc_record_new_with_id (bc_records_type (i), id);
          else
            record = bc_store_get (store, bc_records_type (i), id, NULL);
          g_assert_nonnull (record);
          fields = bc_record_get_fields (record, &n_fields);
          for (guint f = 0; f < n_fields; f++)
            {
              if (fields[f].kind == BC_FIELD_TEXT || fields[f].kind == BC_FIELD_LONG_TEXT
                  || fields[f].kind == BC_FIELD_DATE)
                {
                  if (pass == 0)
                    bc_record_set_text (record, f, fields[f].name);
                  g_assert_cmpstr (bc_record_get_text (record, f), ==, fields[f].name);
                }
              else if (fields[f].kind == BC_FIELD_BOOLEAN || fields[f].kind == BC_FIELD_INTEGER)
                {
                  if (pass == 0)
                    bc_record_set_integer (record, f, 1);
                  g_assert_cmpint (bc_record_get_integer (record, f), ==, 1);
                }
              else if (fields[f].kind == BC_FIELD_SEALED)
                {
                  g_autoptr (GBytes) box = g_bytes_new_static ("\0box", 4);

                  if (pass == 0)
                    bc_record_set_sealed (record, f, box);
                  g_assert_true (g_bytes_equal (bc_record_get_sealed (record, f), box));
                }
            }
          if (pass == 0)
            save (store, record);
        }
    }
}

static void
test_the_file_shows_no_plain_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Wolkenveld");
  const char *endings[] = { "", "-wal" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_file_get_path (fixture->file);
      g_autofree char *whole = g_strconcat (path, endings[i], NULL);
      g_autofree char *bytes = NULL;
      gsize length = 0;

      g_assert_true (g_file_get_contents (whole, &bytes, &length, NULL));
      g_assert_cmpuint (length, >, 0);
      g_assert_null (memmem (bytes, length, "Wolkenveld", strlen ("Wolkenveld")));
      g_assert_null (memmem (bytes, length, "pupil", strlen ("pupil")));
    }
}

static void
test_another_key_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcSecret) other = bc_secret_new_random (32);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = create (fixture);

  bc_store_close (store);
  g_clear_object (&store);
  store = bc_store_open (fixture->file, other, BC_STORE_DEFAULT, &error);
  g_assert_null (store);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_WRONG_KEY);
}

static void
test_a_foreign_file_is_refused_and_untouched (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *text = g_strnfill (8192, 'a');
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  store = bc_store_open (fixture->file, fixture->key, BC_STORE_DEFAULT, &error);
  g_assert_null (store);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_WRONG_KEY);
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, text);
}

static void
test_a_missing_file_is_said_to_be_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = bc_store_open (fixture->file, fixture->key, BC_STORE_DEFAULT, &error);

  g_assert_null (store);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_GONE);
}

static guint
count_files (const char *path)
{
  GDir *folder = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;
  g_dir_close (folder);
  return n;
}

static void
test_in_a_closed_folder_no_school_is_made (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  test_permissions_count (TRUE);
  g_assert_null (bc_store_create (fixture->file, fixture->key, &error));
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY);
  test_permissions_count (FALSE);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
}

static void
test_a_school_that_may_not_be_written_is_left_alone (Fixture *fixture, gconstpointer data)
{
  static const int modes[][2] = { { 0500, 0600 }, { 0700, 0400 }, { 0700, 0 } };
  static const int codes[] = { BC_STORE_ERROR_READ_ONLY, BC_STORE_ERROR_READ_ONLY,
                               BC_STORE_ERROR_GONE };
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *before = NULL;
  gsize length = 0;
  g_autoptr (BcStore) store = create (fixture);

  bc_store_close (store);
  g_assert_true (g_file_get_contents (path, &before, &length, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_autofree char *after = NULL;
      gsize length_after = 0;
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (g_chmod (path, modes[i][1]), ==, 0);
      g_assert_cmpint (g_chmod (fixture->folder, modes[i][0]), ==, 0);
      test_permissions_count (TRUE);
      g_assert_null (bc_store_open (fixture->file, fixture->key, BC_STORE_DEFAULT, &error));
      g_assert_error (error, BC_STORE_ERROR, codes[i]);
      test_permissions_count (FALSE);
      g_assert_cmpuint (count_files (fixture->folder), ==, 1);
      g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
      g_assert_cmpmem (before, length, after, length_after);
      g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
    }
}

static void
test_a_school_is_never_made_over_another (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) second = NULL;

  bc_store_close (store);
  second = bc_store_create (fixture->file, fixture->key, &error);
  g_assert_null (second);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_EXISTS);
}

static void
test_damage_is_found (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *bytes = NULL;
  gsize length = 0;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Noor");
  g_autoptr (BcStore) again = NULL;

  g_assert_true (bc_store_check (store, &error));
  g_assert_no_error (error);
  bc_store_close (store);
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (gsize at = 6000; at < length; at += 4096)
    bytes[at] ^= 1;
  g_assert_true (g_file_set_contents (path, bytes, length, NULL));

  again = bc_store_open (fixture->file, fixture->key, BC_STORE_DEFAULT, &error);
  g_assert_true (again == NULL || !bc_store_check (again, &error));
  g_assert_nonnull (error);
}

static void
test_a_second_writer_is_refused_and_may_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Sem");
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) second = bc_store_open (fixture->file, fixture->key, BC_STORE_DEFAULT,
                                              &error);
  g_autoptr (BcStore) reader = NULL;
  g_autoptr (GPtrArray) pupils = NULL;

  g_assert_null (second);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, g_get_user_name ()));

  reader = bc_store_open (fixture->file, fixture->key, BC_STORE_READ_ONLY, NULL);
  g_assert_nonnull (reader);
  pupils = bc_store_list (reader, BC_TYPE_PUPIL, NULL, -1);
  g_assert_cmpuint (pupils->len, ==, 1);
  g_clear_error (&error);
  bc_record_set_text (pupils->pdata[0], BC_PUPIL_GIVEN_NAME, "Other");
  g_assert_false (bc_store_save (reader, pupils, &error));
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY);
}

static void
test_the_lock_of_a_dead_program_falls_open (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *lock = g_strconcat (path, ".lock", NULL);
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcStore) again = NULL;

  bc_store_close (store);
  g_assert_true (g_file_set_contents (lock, "[Open]\nUser=x\nHost=y\n", -1, NULL));
  again = reopen (fixture);
  g_assert_nonnull (again);
}

static void
test_the_same_row_is_the_same_object (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Lotte");
  g_autoptr (BcPupil) got = bc_store_get (store, BC_TYPE_PUPIL, bc_record_get_id (pupil), NULL);

  g_assert_true (got == pupil);
  bc_record_set_text (pupil, BC_PUPIL_GIVEN_NAME, "not saved yet");
  g_clear_object (&got);
  got = bc_store_get (store, BC_TYPE_PUPIL, bc_record_get_id (pupil), NULL);
  g_assert_cmpstr (bc_record_get_text (got, BC_PUPIL_GIVEN_NAME), ==, "not saved yet");
}

static void
test_what_is_removed_is_not_listed_and_not_lost (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Yusuf");
  g_autoptr (GPtrArray) pupils = NULL;
  g_autoptr (BcPupil) got = NULL;

  bc_record_set_removed (pupil, TRUE);
  save (store, pupil);
  pupils = bc_store_list (store, BC_TYPE_PUPIL, NULL, -1);
  g_assert_cmpuint (pupils->len, ==, 0);
  got = bc_store_get (store, BC_TYPE_PUPIL, bc_record_get_id (pupil), NULL);
  g_assert_true (bc_record_is_removed (got));
}

static void
count_cb (BcStore *store, const char *table, gpointer count)
{
  g_assert_cmpstr (table, ==, "pupil");
  (*(guint *) count)++;
}

static void
test_a_save_tells_once_which_table_changed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (GPtrArray) pupils = g_ptr_array_new_with_free_func (g_object_unref);
  guint count = 0;

  g_signal_connect (store, "changed", G_CALLBACK (count_cb), &count);
  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (pupils, bc_record_new (BC_TYPE_PUPIL));
  g_assert_true (bc_store_save (store, pupils, NULL));
  g_assert_cmpuint (count, ==, 1);
}

static void
test_a_list_takes_the_fields_asked_for (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) first = save_pupil (store, "Fenna");
  g_autoptr (BcPupil) second = save_pupil (store, "Ilyas");
  g_autoptr (GPtrArray) found = bc_store_list (store, BC_TYPE_PUPIL, NULL, BC_PUPIL_GIVEN_NAME,
                                               "Ilyas", BC_PUPIL_KEY, "", -1);

  g_assert_cmpuint (found->len, ==, 1);
  g_assert_true (found->pdata[0] == second);
}

static void
test_a_failed_save_keeps_what_was_to_be_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autoptr (BcPupil) pupil = NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notes = NULL;

  bc_record_set_text (note, BC_NOTE_FACT, "Noor legt het uit aan Sem");
  bc_record_set_text (note, BC_NOTE_PUPIL, "nobody");
  g_ptr_array_add (records, note);
  g_assert_false (bc_store_save (store, records, &error));
  g_assert_nonnull (error);
  g_assert_true (bc_record_needs_saving (note));

  pupil = save_pupil (store, "Noor");
  bc_record_set_text (note, BC_NOTE_PUPIL, bc_record_get_id (pupil));
  save (store, note);
  notes = bc_store_list (store, BC_TYPE_NOTE, NULL, -1);
  g_assert_cmpuint (notes->len, ==, 1);
}

static void
test_a_copy_can_be_opened_with_the_same_key (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Zoë");
  g_autofree char *path = g_build_filename (fixture->folder, "copy.binnencirkel", NULL);
  g_autoptr (GFile) copy = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) second = NULL;
  g_autoptr (BcPupil) got = NULL;

  g_assert_true (bc_store_backup (store, copy, &error));
  g_assert_no_error (error);
  second = bc_store_open (copy, fixture->key, BC_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  got = bc_store_get (second, BC_TYPE_PUPIL, bc_record_get_id (pupil), NULL);
  g_assert_cmpstr (bc_record_get_text (got, BC_PUPIL_GIVEN_NAME), ==, "Zoë");
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GError **error = data;

  g_assert_false (bc_store_save_finish (BC_STORE (source), result, error));
}

static void
test_a_read_leaves_alone_what_is_on_its_way (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autofree char *words = g_strnfill (2000000, 'a');
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GPtrArray) read = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GError) error = NULL;

  bc_record_set_text (note, BC_NOTE_FACT, "oud");
  save (store, note);
  bc_record_set_text (note, BC_NOTE_FACT, words);
  g_ptr_array_add (records, note);
  g_assert_true (bc_store_limit_size (store, 65536));
  bc_store_save_async (store, records, NULL, saved_cb, &error);
  read = bc_store_list (store, BC_TYPE_NOTE, NULL, -1);
  g_assert_cmpstr (bc_record_get_text (read->pdata[0], BC_NOTE_FACT), ==, words);
  while (error == NULL)
    g_main_context_iteration (NULL, TRUE);
  again = bc_store_list (store, BC_TYPE_NOTE, NULL, -1);
  g_assert_cmpstr (bc_record_get_text (again->pdata[0], BC_NOTE_FACT), ==, words);
  g_assert_true (bc_record_needs_saving (note));

  /* Once it is on the disk, a read follows the disk again. */
  g_assert_true (bc_store_limit_size (store, G_MAXINT32));
  save (store, note);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (bc_record_get_unread_fields (note), ==, 0);
}

static void
test_a_closed_store_says_so (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (BcPupil) pupil = save_pupil (store, "Fenna");
  g_autoptr (GFile) copy = g_file_new_build_filename (fixture->folder, "copy", NULL);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  GError *errors[4] = { NULL };

  bc_store_close (store);
  bc_record_set_text (pupil, BC_PUPIL_GIVEN_NAME, "Sem");
  g_ptr_array_add (records, pupil);
  g_assert_false (bc_store_save (store, records, &errors[0]));
  g_assert_null (bc_store_list (store, BC_TYPE_PUPIL, &errors[1], -1));
  g_assert_false (bc_store_backup (store, copy, &errors[2]));
  bc_store_save_async (store, records, NULL, saved_cb, &errors[3]);
  while (errors[3] == NULL)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_assert_error (errors[i], BC_STORE_ERROR, BC_STORE_ERROR_FAILED);
      g_clear_error (&errors[i]);
    }
  g_assert_false (g_file_query_exists (copy, NULL));
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer done)
{
  g_assert_true (bc_store_save_finish (BC_STORE (source), result, NULL));
  *(gboolean *) done = TRUE;
}

static void
test_a_copy_does_not_mind_a_save (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStore) store = create (fixture);
  g_autoptr (GPtrArray) pupils = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) copy = g_file_new_build_filename (fixture->folder, "copy", NULL);
  g_autoptr (GError) error = NULL;
  gboolean done = FALSE;

  for (guint i = 0; i < 5000; i++)
    g_ptr_array_add (pupils, bc_record_new (BC_TYPE_PUPIL));
  bc_store_save_async (store, pupils, NULL, kept_cb, &done);
  g_assert_true (bc_store_backup (store, copy, &error));
  g_assert_no_error (error);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_a_store_that_cannot_be_made_leaves_nothing (Fixture *fixture, gconstpointer data)
{
  struct rlimit before, small = { 65536, RLIM_INFINITY };
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) store = NULL;
  GDir *folder;
  const char *name;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_null (bc_store_create (fixture->file, fixture->key, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  folder = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    g_assert_true (g_str_has_suffix (name, ".lock"));
  g_dir_close (folder);
  store = create (fixture);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/store/every-kind-of-record-comes-back", test_every_kind_of_record_comes_back);
  ADD ("/store/the-file-shows-no-plain-text", test_the_file_shows_no_plain_text);
  ADD ("/store/another-key-is-refused", test_another_key_is_refused);
  ADD ("/store/a-foreign-file-is-refused", test_a_foreign_file_is_refused_and_untouched);
  ADD ("/store/a-missing-file-is-said", test_a_missing_file_is_said_to_be_missing);
  ADD ("/store/nothing-in-a-closed-folder", test_in_a_closed_folder_no_school_is_made);
  ADD ("/store/what-may-not-be-written-is-left",
       test_a_school_that_may_not_be_written_is_left_alone);
  ADD ("/store/never-made-over-another", test_a_school_is_never_made_over_another);
  ADD ("/store/damage-is-found", test_damage_is_found);
  ADD ("/store/a-second-writer-is-refused", test_a_second_writer_is_refused_and_may_read);
  ADD ("/store/a-dead-programs-lock-falls-open", test_the_lock_of_a_dead_program_falls_open);
  ADD ("/store/the-same-row-is-the-same-object", test_the_same_row_is_the_same_object);
  ADD ("/store/a-read-leaves-alone-what-is-on-its-way",
       test_a_read_leaves_alone_what_is_on_its_way);
  ADD ("/store/a-closed-store-says-so", test_a_closed_store_says_so);
  ADD ("/store/a-copy-does-not-mind-a-save", test_a_copy_does_not_mind_a_save);
  ADD ("/store/what-cannot-be-made-leaves-nothing",
       test_a_store_that_cannot_be_made_leaves_nothing);
  ADD ("/store/removed-is-not-listed", test_what_is_removed_is_not_listed_and_not_lost);
  ADD ("/store/a-save-tells-once", test_a_save_tells_once_which_table_changed);
  ADD ("/store/a-list-takes-fields", test_a_list_takes_the_fields_asked_for);
  ADD ("/store/a-failed-save-keeps", test_a_failed_save_keeps_what_was_to_be_saved);
  ADD ("/store/a-copy-can-be-opened", test_a_copy_can_be_opened_with_the_same_key);
  return g_test_run ();
}
