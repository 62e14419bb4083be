/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* Takes away a folder of a test with all that is in it. */
static inline void
test_folder_remove (GFile *folder)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
    folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
    G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFileInfo *info;
  GFile *file;

  while (files != NULL && g_file_enumerator_iterate (files, &info, &file, NULL, NULL)
         && file != NULL)
    {
      if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
        test_folder_remove (file);
      else
        g_file_delete (file, NULL, NULL);
    }
  g_file_delete (folder, NULL, NULL);
}

static inline void
test_folder_remove_cb (gpointer folder)
{
  test_folder_remove (folder);
  g_object_unref (folder);
}

/* A new folder that goes when the test has ended. A test with a fixture that still holds files then
 * removes its folder itself. */
static inline char *
test_folder_make (void)
{
  char *path = g_dir_make_tmp ("bc-test-XXXXXX", NULL);

  g_assert_nonnull (path);
  g_test_queue_destroy (test_folder_remove_cb, g_file_new_for_path (path));
  return path;
}
