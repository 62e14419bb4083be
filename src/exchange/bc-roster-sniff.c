/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-sniff"

#include "exchange/bc-roster-sniff.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-error.h"

#define MAX_SIZE (32 * 1024 * 1024)
#define FIRST_SIZE (64 * 1024)

static gboolean
refuse (BcRosterError code,
        const char *message,
        GError **error)
{
  g_set_error_literal (error, BC_ROSTER_ERROR, code, message);

  return FALSE;
}

static gboolean
refuse_too_big (GError **error)
{
  return refuse (BC_ROSTER_ERROR_TOO_BIG,
                 _("This file is far larger than any pupil export. Choose the export of one "
                   "school."),
                 error);
}

/* Tells in our own words why a file cannot be read; stopping stays what it is. */
static gboolean
refuse_io_error (const GError *cause,
                 GError **error)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_error_copy (cause));
      return FALSE;
    }
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return refuse (BC_ROSTER_ERROR_UNREADABLE,
                   _("This file is no longer there. Choose it once more."), error);
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return refuse (BC_ROSTER_ERROR_UNREADABLE,
                   _("You are not allowed to open this file. Copy it to a folder of your own and "
                     "choose it there."),
                   error);

  return refuse (BC_ROSTER_ERROR_UNREADABLE,
                 _("This file cannot be read. Copy it to this computer and choose it there."),
                 error);
}

/* Before opening: a pipe would wait forever, and what is too big need not be read. */
static gboolean
check_file (GFile *file,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (file,
                                                  G_FILE_ATTRIBUTE_STANDARD_TYPE
                                                  "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, &cause);

  if (info == NULL)
    return refuse_io_error (cause, error);
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    return refuse (BC_ROSTER_ERROR_UNREADABLE,
                   _("This is a folder. Choose the file of the export itself."), error);
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return refuse (BC_ROSTER_ERROR_UNREADABLE,
                   _("This is not an ordinary file. Choose the file of the export itself."), error);
  if (g_file_info_get_size (info) > MAX_SIZE)
    return refuse_too_big (error);

  return TRUE;
}

void
bc_roster_bytes_free (BcRosterBytes *self)
{
  if (self->data != NULL)
    explicit_bzero (self->data, self->size);
  g_free (self->data);
  g_free (self);
}

/* Makes room without leaving an unwiped copy behind. */
static void
grow (BcRosterBytes *self,
      gsize capacity)
{
  char *larger = g_malloc (capacity);

  if (self->size > 0)
    memcpy (larger, self->data, self->size);
  if (self->data != NULL)
    explicit_bzero (self->data, self->size);
  g_free (self->data);
  self->data = larger;
}

/* Loads an ordinary file of a sensible size. */
BcRosterBytes *
bc_roster_bytes_load (GFile *file,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (BcRosterBytes) self = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) cause = NULL;
  gsize capacity = 0;
  gssize n;

  if (!check_file (file, cancellable, error))
    return NULL;
  stream = g_file_read (file, cancellable, &cause);
  if (stream == NULL)
    {
      refuse_io_error (cause, error);
      return NULL;
    }

  self = g_new0 (BcRosterBytes, 1);
  do
    {
      if (self->size == capacity)
        {
          capacity = MAX (capacity * 2, FIRST_SIZE);
          grow (self, capacity);
        }
      n = g_input_stream_read (G_INPUT_STREAM (stream), self->data + self->size,
                               capacity - self->size, cancellable, &cause);
      self->size += MAX (n, 0);
    }
  while (n > 0 && self->size <= MAX_SIZE);

  if (n < 0 && !refuse_io_error (cause, error))
    return NULL;
  if (self->size > MAX_SIZE && !refuse_too_big (error))
    return NULL;

  return g_steal_pointer (&self);
}

static gboolean
starts_with (const BcRosterBytes *bytes,
             const char *magic,
             gsize length)
{
  return bytes->size >= length && memcmp (bytes->data, magic, length) == 0;
}

static gboolean
name_ends_with (const char *name,
                const char *suffix)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, suffix);
}

static gboolean
is_edex2000 (const char *name)
{
  static const char *const names[] = { "edexll.txt", "edexlk.txt", "edexgr.txt", "edexlg.txt" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (name, names[i]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
refuse_archive (const BcRosterBytes *bytes,
                const char *name,
                GError **error)
{
  gsize looked_at = MIN (bytes->size, 4096);
  gboolean is_sheet = name_ends_with (name, ".xlsx") || name_ends_with (name, ".ods")
                      || g_strstr_len (bytes->data, looked_at, "[Content_Types].xml") != NULL
                      || g_strstr_len (bytes->data, looked_at, "opendocument.spreadsheet") != NULL;

  if (is_sheet)
    return refuse (BC_ROSTER_ERROR_NOT_A_ROSTER,
                   _("This is a spreadsheet. Open it in your spreadsheet program, save it as “CSV "
                     "UTF-8” and choose that file."),
                   error);

  return refuse (BC_ROSTER_ERROR_NOT_A_ROSTER,
                 _("This is a zip file. Unpack it first and choose the export that is in it."),
                 error);
}

static gboolean
refuse_other_kinds (const BcRosterBytes *bytes,
                    const char *name,
                    GError **error)
{
  if (starts_with (bytes, "PK\3\4", 4) || starts_with (bytes, "PK\5\6", 4))
    return refuse_archive (bytes, name, error);
  if (starts_with (bytes, "\xD0\xCF\x11\xE0", 4) || name_ends_with (name, ".xlsx")
      || name_ends_with (name, ".xls") || name_ends_with (name, ".ods"))
    return refuse (BC_ROSTER_ERROR_NOT_A_ROSTER,
                   _("This is a spreadsheet that Binnencirkel cannot open. Open it in your "
                     "spreadsheet program, save it as “CSV UTF-8” and choose that file."),
                   error);
  if (starts_with (bytes, "%PDF", 4))
    return refuse (BC_ROSTER_ERROR_NOT_A_ROSTER,
                   _("This is a document to read or print (PDF). Choose EDEXML when exporting from "
                     "the administration."),
                   error);
  if (is_edex2000 (name))
    return refuse (BC_ROSTER_ERROR_NOT_A_ROSTER,
                   _("This is the old EDEX form. Choose EDEXML, version 2.1, when exporting."),
                   error);

  return TRUE;
}

static gboolean
starts_as_web_page (const char *text,
                    gsize size)
{
  static const char *const starts[] = { "<!doctype html", "<html" };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      gsize length = strlen (starts[i]);

      if (size >= length && g_ascii_strncasecmp (text, starts[i], length) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Finds out by its first bytes, hardly by its name, what a file is; refuses what is no roster. */
gboolean
bc_roster_sniff (const BcRosterBytes *bytes,
                 const char *name,
                 BcRosterShape *shape,
                 GError **error)
{
  gsize start = 0;

  if (bytes->size > 0 && !refuse_other_kinds (bytes, name, error))
    return FALSE;

  if (starts_with (bytes, "\xEF\xBB\xBF", 3))
    start = 3;
  else if (starts_with (bytes, "\xFF\xFE", 2) || starts_with (bytes, "\xFE\xFF", 2))
    start = 2;
  while (start < bytes->size
         && (g_ascii_isspace (bytes->data[start]) || (start < 4 && bytes->data[start] == '\0')))
    start++;
  if (start == bytes->size)
    return refuse (BC_ROSTER_ERROR_EMPTY, _("This file is empty. Make a new export."), error);
  if (starts_as_web_page (bytes->data + start, bytes->size - start))
    return refuse (BC_ROSTER_ERROR_NOT_A_ROSTER,
                   _("This is a web page, probably a login page that was saved in place of the "
                     "export. Log in to the administration and export again."),
                   error);

  *shape = bytes->data[start] == '<' && bytes->size >= 4 ? BC_ROSTER_SHAPE_XML
                                                         : BC_ROSTER_SHAPE_TABLE;

  return TRUE;
}
