/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* A place for a PDF, in a folder of its own. */
static inline GFile *
report_output (void)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-sheet-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);

  return g_file_new_for_path (path);
}

/* What a program of the distribution says about the file. Inlined, gcc takes the words for their
 * address. */
G_NO_INLINE static G_GNUC_UNUSED char *
report_ask (const char *const *command, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  char *said = NULL;
  int status = 1;

  for (guint i = 0; command[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) (g_str_equal (command[i], "FILE") ? path : command[i]));
  g_ptr_array_add (argv, NULL);
  g_assert_true (g_spawn_sync (NULL, (char **) argv->pdata, NULL,
                               G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &said,
                               NULL, &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return said;
}

/* The words of the file, or of one page of it, counted from "1". */
static inline char *
report_read (GFile *file, const char *page)
{
  const char *whole[] = { "pdftotext", "-layout", "FILE", "-", NULL };
  const char *one[] = { "pdftotext", "-layout", "-f", page, "-l", page, "FILE", "-", NULL };

  return report_ask (page != NULL ? one : whole, file);
}

/* How many pages of A4 there are; all must lie in the same way. */
static inline guint
report_count_pages (GFile *file, gboolean landscape)
{
  const char *command[] = { "pdfinfo", "FILE", NULL };
  g_autofree char *info = report_ask (command, file);
  const char *count = strstr (info, "Pages:");

  g_assert_nonnull (count);
  g_assert_true (g_regex_match_simple (landscape ? "Page size: +84[12].* x 595.*A4"
                                                 : "Page size: +595.* x 84[12].*A4",
                                       info, 0, 0));
  return (guint) g_ascii_strtoull (count + strlen ("Pages:"), NULL, 10);
}
