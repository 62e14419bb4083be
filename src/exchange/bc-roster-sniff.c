/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-sniff"

#include "exchange/bc-roster-sniff.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-error.h"

#define MAX_SIZE (32 * 1024 * 1024)

static gboolean
refuse (BcRosterError code,
        const char *message,
        GError **error)
{
  g_set_error_literal (error, BC_ROSTER_ERROR, code, message);

  return FALSE;
}

BcFileBytes *
bc_roster_load (GFile *file,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GError) cause = NULL;
  BcFileBytes *bytes = bc_file_bytes_load (file, MAX_SIZE, cancellable, &cause);

  if (bytes != NULL)
    return bytes;
  if (g_error_matches (cause, BC_FILE_ERROR, BC_FILE_ERROR_TOO_BIG))
    refuse (BC_ROSTER_ERROR_TOO_BIG,
            _("This file is far larger than any pupil export. Choose the export of one school."),
            error);
  else if (cause->domain == BC_FILE_ERROR)
    refuse (BC_ROSTER_ERROR_UNREADABLE, cause->message, error);
  else
    g_propagate_error (error, g_steal_pointer (&cause));
  return NULL;
}

static gboolean
starts_with (const BcFileBytes *bytes,
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
refuse_archive (const BcFileBytes *bytes,
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
refuse_other_kinds (const BcFileBytes *bytes,
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
bc_roster_sniff (const BcFileBytes *bytes,
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
