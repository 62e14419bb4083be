/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A school that is only read: nothing stays behind, and the folder need not be writable. */
#include <gio/gio.h>
#include <glib/gstdio.h>

#include "domain/bc-records.h"
#include "storage/bc-store.h"
#include "tests/storage/store-fixture.h"
#include "tests/test-permissions.h"

/* A school with one pupil, which nobody has open. */
static void
make_school (Fixture *fixture)
{
  g_autoptr (BcStore) store = bc_store_create (fixture->file, fixture->key, NULL);
  g_autoptr (BcPupil) pupil = bc_record_new (BC_TYPE_PUPIL);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  bc_record_set_text (pupil, BC_PUPIL_GIVEN_NAME, "Aya");
  g_ptr_array_add (records, pupil);
  bc_store_save (store, records, &error);
  g_assert_no_error (error);
  bc_store_close (store);
}

static void
assert_reads_one_pupil (BcStore *store)
{
  g_autoptr (GPtrArray) pupils = bc_store_list (store, BC_TYPE_PUPIL, NULL, -1);

  g_assert_nonnull (pupils);
  g_assert_cmpuint (pupils->len, ==, 1);
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
test_reading_leaves_nothing_behind (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length = 0, length_after = 0;
  g_autoptr (BcStore) reader = NULL;

  make_school (fixture);
  g_assert_true (g_file_get_contents (path, &before, &length, NULL));
  reader = bc_store_open (fixture->file, fixture->key, BC_STORE_READ_ONLY, NULL);
  g_assert_nonnull (reader);
  assert_reads_one_pupil (reader);
  bc_store_close (reader);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length, after, length_after);
}

static void
test_a_school_in_a_closed_folder_is_read (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *journal = g_strconcat (path, "-wal", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcStore) reader = NULL;
  g_autoptr (BcStore) view = NULL;
  g_autoptr (BcStore) busy = NULL;

  make_school (fixture);
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  test_permissions_count (TRUE);
  reader = bc_store_open (fixture->file, fixture->key, BC_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  assert_reads_one_pupil (reader);
  view = bc_store_new_view (reader, &error);
  g_assert_no_error (error);
  assert_reads_one_pupil (view);
  g_assert_true (g_file_equal (bc_store_get_file (reader), fixture->file));
  bc_store_close (view);
  bc_store_close (reader);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);

  /* Somebody who may write there is at work: a copy would be of two moments. */
  test_permissions_count (FALSE);
  g_assert_true (g_file_set_contents (journal, "x", -1, NULL));
  g_assert_cmpint (g_chmod (journal, 0), ==, 0);
  test_permissions_count (TRUE);
  busy = bc_store_open (fixture->file, fixture->key, BC_STORE_READ_ONLY, &error);
  g_assert_null (busy);
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_BUSY);
  test_permissions_count (FALSE);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/reading/nothing-stays-behind", test_reading_leaves_nothing_behind);
  ADD ("/reading/in-a-closed-folder", test_a_school_in_a_closed_folder_is_read);
  return g_test_run ();
}
