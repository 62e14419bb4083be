/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>
#include <string.h>

#include "storage/bc-database.h"
#include "tests/test-folder.h"

/* Schools that earlier versions of the program made. They are kept unlocked and packed, which is
 * small, and locked again here, each with the tables, triggers and log of its own time. */

typedef struct
{
  GFile    *folder;
  GFile    *file;
  BcSecret *key;
} OldSchool;

static inline GFile *
old_school_unpack (GFile *folder, guint version)
{
  g_autofree char *name = g_strdup_printf ("version-%u.db.gz", version);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "schools", name, NULL);
  g_autoptr (GFile) packed = g_file_new_for_path (path);
  GFile *plain = g_file_get_child (folder, "plain.db");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) from = g_file_read (packed, NULL, &error);
  g_autoptr (GConverter) gunzip = NULL;
  g_autoptr (GInputStream) unpacked = NULL;
  g_autoptr (GFileOutputStream) to = NULL;

  g_assert_no_error (error);
  gunzip = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  unpacked = g_converter_input_stream_new (G_INPUT_STREAM (from), gunzip);
  to = g_file_create (plain, G_FILE_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_splice (G_OUTPUT_STREAM (to), unpacked, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL,
                          &error);
  g_assert_no_error (error);
  return plain;
}

static inline void
old_school_run (sqlite3 *handle, const char *sql)
{
  char *problem = NULL;

  sqlite3_exec (handle, sql, NULL, NULL, &problem);
  g_assert_cmpstr (problem, ==, NULL);
}

/* With the key of 32 times 7. */
static inline void
old_school_lock (GFile *plain, GFile *file, guint version)
{
  g_autofree char *attach = NULL;
  g_autofree char *finish = g_strdup_printf (
    "SELECT sqlcipher_export ('school'); PRAGMA school.user_version = %u; "
    "PRAGMA school.application_id = 0x42696e6e; DETACH school", version);
  g_autoptr (GString) hex = g_string_new (NULL);
  sqlite3 *handle = NULL;

  for (guint i = 0; i < 32; i++)
    g_string_append (hex, "07");
  attach = g_strdup_printf ("ATTACH '%s' AS school KEY \"x'%s'\"", g_file_peek_path (file),
                            hex->str);
  g_assert_cmpint (sqlite3_open (g_file_peek_path (plain), &handle), ==, SQLITE_OK);
  old_school_run (handle, attach);
  old_school_run (handle, finish);
  sqlite3_close (handle);
}

static inline void
old_school_set_up (OldSchool *old, gconstpointer version)
{
  g_autofree char *path = g_dir_make_tmp ("bc-old-XXXXXX", NULL);
  g_autoptr (GFile) plain = NULL;

  old->folder = g_file_new_for_path (path);
  old->file = g_file_get_child (old->folder, "school.binnencirkel");
  old->key = bc_secret_new (32);
  memset (bc_secret_get_data (old->key), 7, 32);
  plain = old_school_unpack (old->folder, GPOINTER_TO_UINT (version));
  old_school_lock (plain, old->file, GPOINTER_TO_UINT (version));
}

static inline void
old_school_tear_down (OldSchool *old, gconstpointer version)
{
  test_folder_remove (old->folder);
  g_object_unref (old->folder);
  g_object_unref (old->file);
  bc_secret_unref (old->key);
}
