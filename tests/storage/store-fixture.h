/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "storage/bc-store.h"
#include "tests/test-folder.h"

/* A folder with room for a school, and its key. */
typedef struct
{
  char     *folder;
  GFile    *file;
  BcSecret *key;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("bc-store-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "school.binnencirkel", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->key = bc_secret_new_random (32);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  test_folder_remove (folder);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
  bc_secret_unref (fixture->key);
}
