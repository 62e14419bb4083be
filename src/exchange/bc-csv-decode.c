/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-csv-decode"

#include "exchange/bc-csv-decode.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-error.h"

/* What Windows-1252 has in the place of the control signs 0x80 to 0x9F; 0 is undefined. */
static const gunichar upper_signs[32] = {
  0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/* The five bytes that mean nothing become U+FFFD and set @replaced. */
char *
bc_decode_windows_1252 (const char *data,
                        gsize size,
                        gboolean *replaced)
{
  GString *text = g_string_sized_new (size + size / 16);

  for (gsize i = 0; i < size; i++)
    {
      guchar byte = data[i];
      gunichar c = byte;

      if (byte < 0x80)
        {
          g_string_append_c (text, byte);
          continue;
        }
      if (byte < 0xA0)
        c = upper_signs[byte - 0x80];
      if (c == 0)
        {
          c = 0xFFFD;
          *replaced = TRUE;
        }
      g_string_append_unichar (text, c);
    }

  return g_string_free (text, FALSE);
}

static char *
refuse_binary (GError **error)
{
  g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_DAMAGED,
                       _("This is not a text file, or it is damaged. Open it in your spreadsheet "
                         "program and save it as “CSV UTF-8”."));

  return NULL;
}

static char *
decode_utf16 (const char *data,
              gsize size,
              const char *charset,
              GError **error)
{
  gsize length = 0;
  g_autofree char *text = g_convert (data, size, "UTF-8", charset, NULL, &length, NULL);

  if (text == NULL || memchr (text, '\0', length) != NULL)
    return refuse_binary (error);

  return g_steal_pointer (&text);
}

/**
 * bc_csv_decode:
 * @wanted: (nullable): a character set that a person chose
 * @encoding: (out): a static name for what was found
 * @replaced: (out): set to %TRUE if some bytes meant nothing
 *
 * Returns: (transfer full) (nullable): the text as UTF-8
 */
char *
bc_csv_decode (const char *data,
               gsize size,
               const char *wanted,
               const char **encoding,
               gboolean *replaced,
               GError **error)
{
  gboolean says_1252 = wanted != NULL && g_ascii_strcasecmp (wanted, "windows-1252") == 0;

  *encoding = "UTF-8";
  if (size >= 2 && (memcmp (data, "\xFF\xFE", 2) == 0 || memcmp (data, "\xFE\xFF", 2) == 0))
    {
      *encoding = "UTF-16";
      return decode_utf16 (data + 2, size - 2, data[0] == '\xFF' ? "UTF-16LE" : "UTF-16BE", error);
    }
  if (memchr (data, '\0', size) != NULL)
    return refuse_binary (error);

  if (size >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  if (!says_1252 && g_utf8_validate (data, size, NULL))
    return g_strndup (data, size);

  *encoding = "windows-1252";

  return bc_decode_windows_1252 (data, size, replaced);
}

/**
 * bc_csv_find_mixed_line:
 * @data: bytes that as a whole are not UTF-8
 *
 * Returns: the first line that is UTF-8 all the same and so will look garbled, or 0
 */
guint
bc_csv_find_mixed_line (const char *data,
                        gsize size)
{
  const char *end = data + size;
  guint line = 1;

  for (const char *start = data; start < end; line++)
    {
      const char *stop = memchr (start, '\n', end - start);
      gboolean high = FALSE;

      if (stop == NULL)
        stop = end;
      for (const char *p = start; p < stop && !high; p++)
        high = (*p & 0x80) != 0;
      if (high && g_utf8_validate (start, stop - start, NULL))
        return line;
      start = stop + 1;
    }

  return 0;
}
