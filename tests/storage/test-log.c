/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "domain/bc-records.h"
#include "storage/bc-database.h"
#include "tests/test-folder.h"

/* The log is seen through a connection of the test's own: no page reads it yet. */

#define KILLS 200

static const char *program;

static char *
make_path (void)
{
  g_autofree char *folder = test_folder_make ();

  return g_build_filename (folder, "school.binnencirkel", NULL);
}

static BcSecret *
known_key (void)
{
  BcSecret *key = bc_secret_new (32);

  memset (bc_secret_get_data (key), 7, 32);
  return key;
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

static gint64
number (BcDatabase *database, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 result = 0;

  bc_database_read_integer (database, sql, &result, &error);
  g_assert_no_error (error);
  return result;
}

static void
test_each_changed_column_is_one_operation (void)
{
  g_autofree char *path = make_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSecret) key = known_key ();
  g_autoptr (BcStore) store = bc_store_create (file, key, NULL);
  g_autoptr (BcPupil) pupil = bc_record_new (BC_TYPE_PUPIL);
  g_autoptr (BcDatabase) database = bc_database_open (file, key, BC_DATABASE_READ, NULL);

  bc_store_set_author (store, "anke");
  bc_record_set_text (pupil, BC_PUPIL_GIVEN_NAME, "Noor");
  bc_record_set_text (pupil, BC_PUPIL_YEAR, "5");
  save (store, pupil);
  /* created, author, given_name, year */
  g_assert_cmpint (number (database, "SELECT count(*) FROM op"), ==, 4);
  g_assert_cmpint (number (database, "SELECT count(*) FROM op WHERE parents = ''"), ==, 4);

  bc_record_set_text (pupil, BC_PUPIL_YEAR, "6");
  save (store, pupil);
  g_assert_cmpint (number (database, "SELECT count(*) FROM op"), ==, 5);
  g_assert_cmpint (number (database,
                           "SELECT count(*) FROM op new JOIN op old ON new.parents = "
                           "CAST (old.oid AS TEXT) WHERE new.value = '6' AND old.value = '5' "
                           "AND new.hlc > old.hlc"),
                   ==, 1);
  g_assert_cmpint (number (database, "SELECT count(*) FROM head"), ==, 4);

  bc_record_set_removed (pupil, TRUE);
  save (store, pupil);
  g_assert_cmpint (number (database, "SELECT count(*) FROM op"), ==, 6);
}

static void
test_each_opening_is_a_run_of_its_own (void)
{
  g_autofree char *path = make_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSecret) key = known_key ();
  g_autoptr (BcDatabase) database = NULL;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BcStore) store = i == 0 ? bc_store_create (file, key, NULL)
                                         : bc_store_open (file, key, BC_STORE_DEFAULT, NULL);
      g_autoptr (BcPupil) pupil = bc_record_new (BC_TYPE_PUPIL);

      save (store, pupil);
    }
  database = bc_database_open (file, key, BC_DATABASE_READ, NULL);
  g_assert_cmpint (number (database, "SELECT count(DISTINCT run) FROM op"), ==, 3);
  g_assert_cmpint (number (database, "SELECT count(DISTINCT oid) = count(*) FROM op"), ==, 1);
}

static void
test_a_later_version_is_refused (void)
{
  g_autofree char *path = make_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSecret) key = known_key ();
  g_autoptr (BcStore) store = bc_store_create (file, key, NULL);
  g_autoptr (BcDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  bc_store_close (store);
  g_clear_object (&store);
  database = bc_database_open (file, key, BC_DATABASE_WRITE, NULL);
  g_assert_true (bc_database_run (database, "PRAGMA user_version = 9999", NULL));
  g_clear_pointer (&database, bc_database_free);
  store = bc_store_open (file, key, BC_STORE_DEFAULT, &error);
  g_assert_null (store);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_NEWER);
}

static void
test_a_full_disk_loses_nothing (void)
{
  g_autofree char *path = make_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSecret) key = known_key ();
  g_autoptr (BcStore) store = bc_store_create (file, key, NULL);
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autofree char *text = g_strnfill (4 * 1024 * 1024, 'n');
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BcNote) got = NULL;

  /* A note of 4 MiB where the file may grow by less. */
  g_assert_true (bc_store_limit_size (store, 1024 * 1024));
  bc_record_set_text (note, BC_NOTE_FACT, text);
  g_ptr_array_add (records, note);
  g_assert_false (bc_store_save (store, records, &error));
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_FULL);
  g_assert_true (bc_record_needs_saving (note));

  g_assert_true (bc_store_limit_size (store, 1024 * 1024 * 1024));
  g_clear_error (&error);
  g_assert_true (bc_store_save (store, records, &error));
  g_assert_true (bc_store_check (store, &error));
  got = bc_store_get (store, BC_TYPE_NOTE, bc_record_get_id (note), NULL);
  g_assert_cmpstr (bc_record_get_text (got, BC_NOTE_FACT), ==, text);
}

/* The child: saves notes until it is killed and tells each save that was confirmed. */
static int
save_until_killed (const char *path, const char *prefix)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSecret) key = known_key ();
  g_autoptr (BcStore) store = bc_store_open (file, key, BC_STORE_DEFAULT, NULL);

  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%05u", prefix, i);
      g_autofree char *line = g_strconcat (id, "\n", NULL);
      g_autoptr (BcNote) note = bc_record_new_with_id (BC_TYPE_NOTE, id);

      bc_record_set_text (note, BC_NOTE_FACT, id);
      save (store, note);
      if (write (STDOUT_FILENO, line, strlen (line)) < 0)
        return 1;
    }
  return 0;
}

static char *
run_and_kill (const char *path, guint turn)
{
  g_autofree char *prefix = g_strdup_printf ("turn%03u", turn);
  const char *argv[] = { program, "--save", path, prefix, NULL };
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  char buffer[4096];
  ssize_t length;
  GPid pid;
  int out;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid,
                            NULL, &out, NULL, &error);
  g_assert_no_error (error);
  /* One in four dies while it opens the school, the others while they save. */
  if (turn % 4 != 0 && (length = read (out, buffer, sizeof buffer)) > 0)
    g_string_append_len (told, buffer, length);
  g_usleep (g_test_rand_int_range (0, 40000));
  kill (pid, SIGKILL);
  while ((length = read (out, buffer, sizeof buffer)) > 0)
    g_string_append_len (told, buffer, length);
  close (out);
  waitpid (pid, NULL, 0);
  return g_string_free (g_steal_pointer (&told), FALSE);
}

static void
test_every_confirmed_save_survives_kill_9 (void)
{
  g_autofree char *path = make_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSecret) key = known_key ();
  g_autoptr (BcStore) store = bc_store_create (file, key, NULL);
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);
  guint confirmed = 0;

  g_clear_object (&store);
  {
    g_autoptr (GString) told = g_string_new (NULL);
    g_auto (GStrv) ids = NULL;

    for (guint turn = 0; turn < KILLS; turn++)
      {
        g_autofree char *part = run_and_kill (path, turn);

        g_string_append (told, part);
      }
    store = bc_store_open (file, key, BC_STORE_DEFAULT, &error);
    g_assert_no_error (error);
    notes = bc_store_list (store, BC_TYPE_NOTE, &error, -1);
    for (guint i = 0; i < notes->len; i++)
      g_hash_table_add (found, (gpointer) bc_record_get_id (notes->pdata[i]));
    ids = g_strsplit (told->str, "\n", -1);
    for (guint i = 0; ids[i] != NULL; i++)
      {
        if (*ids[i] == '\0')
          continue;
        confirmed++;
        if (!g_hash_table_contains (found, ids[i]))
          g_error ("%s was confirmed and is lost", ids[i]);
      }
  }
  g_test_message ("%u saves confirmed over %u kills, %u found", confirmed, KILLS, notes->len);
  g_assert_cmpuint (confirmed, >, KILLS / 2);
  g_assert_true (bc_store_check (store, &error));
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  program = argv[0];
  if (argc == 4 && g_str_equal (argv[1], "--save"))
    return save_until_killed (argv[2], argv[3]);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/log/each-changed-column-is-one-operation",
                   test_each_changed_column_is_one_operation);
  g_test_add_func ("/log/each-opening-is-a-run-of-its-own", test_each_opening_is_a_run_of_its_own);
  g_test_add_func ("/log/a-later-version-is-refused", test_a_later_version_is_refused);
  g_test_add_func ("/log/a-full-disk-loses-nothing", test_a_full_disk_loses_nothing);
  g_test_add_func ("/log/every-confirmed-save-survives-kill-9",
                   test_every_confirmed_save_survives_kill_9);
  return g_test_run ();
}
