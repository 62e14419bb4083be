/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-clean"

#include "exchange/bc-roster-clean.h"

#include <stdio.h>
#include <string.h>

/* The codes of jaargroep, from babies to those who left; the place is the order in school. */
static const char *const years[] = { "B",  "D",  "0",  "1",  "2",  "3", "4", "5", "6", "7", "8",
                                     "11", "12", "13", "14", "15", "16", "S", "V", "C", "N", "H" };

static const char *const particles[] = { "van", "de",  "der", "den", "het", "'t", "’t",  "ten",
                                         "ter", "te",  "in",  "op",  "aan", "el", "la",  "le",
                                         "du",  "des", "d'",  "d’",  "von", "zu", "'s",  "bij",
                                         "uit", "v.",  "d.",  "v.d.", "vd",  "al", "da",  "dos" };

/**
 * bc_roster_clean_text:
 * @text: valid UTF-8
 * @length: in bytes, or -1
 * @hidden: (out) (optional): set to %TRUE if invisible characters were taken out, else untouched
 *
 * Takes out control and format characters (a text that turns the writing direction could make
 * a name look like another), makes each run of white space one space and composes accents, so
 * that equal names are equal bytes.
 *
 * Returns: (transfer full): the text, perhaps ""
 */
char *
bc_roster_clean_text (const char *text,
                      gssize length,
                      gboolean *hidden)
{
  g_autofree char *composed = g_utf8_normalize (text, length, G_NORMALIZE_DEFAULT_COMPOSE);
  GString *clean = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = composed; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      GUnicodeType type = g_unichar_type (c);

      if (g_unichar_isspace (c) || c == 0x85)
        space = TRUE;
      else if (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT)
        {
          if (hidden != NULL)
            *hidden = TRUE;
        }
      else
        {
          if (space && clean->len > 0)
            g_string_append_c (clean, ' ');
          space = FALSE;
          g_string_append_unichar (clean, c);
        }
    }

  return g_string_free (clean, FALSE);
}

/**
 * bc_roster_clip:
 * @text: valid UTF-8
 * @max_chars: in characters
 *
 * Returns: (transfer full): the first @max_chars characters of @text
 */
char *
bc_roster_clip (const char *text,
                guint max_chars)
{
  if (g_utf8_strlen (text, -1) <= (glong) max_chars)
    return g_strdup (text);

  return g_utf8_substring (text, 0, max_chars);
}

static char *
make_date (guint64 day,
           guint64 month,
           guint64 year)
{
  if (day > 31 || month > 12 || year < 1900 || year > 2200
      || !g_date_valid_dmy (day, month, year))
    return NULL;

  return g_strdup_printf ("%04u-%02u-%02u", (guint) year, (guint) month, (guint) day);
}

/* Reads up to @max digits at *@text; fails on none, or on more. */
static gboolean
take_number (const char **text,
             guint min,
             guint max,
             guint64 *number)
{
  guint n = 0;

  *number = 0;
  while (g_ascii_isdigit ((*text)[n]) && n <= max)
    *number = *number * 10 + g_ascii_digit_value ((*text)[n++]);
  *text += n;

  return n >= min && n <= max;
}

static gboolean
take_char (const char **text,
           const char *accepted,
           char *taken)
{
  if (**text == '\0' || strchr (accepted, **text) == NULL)
    return FALSE;
  *taken = *(*text)++;

  return TRUE;
}

static gboolean
is_zone (const char *text)
{
  return *text == '\0' || strcmp (text, "Z") == 0
         || (strlen (text) == 6 && (*text == '+' || *text == '-') && text[3] == ':');
}

/**
 * bc_roster_date_from_xml:
 * @text: an xs:date or xs:dateTime, with or without a zone
 *
 * Returns: (transfer full) (nullable): YYYY-MM-DD, or %NULL if that day does not exist
 */
char *
bc_roster_date_from_xml (const char *text)
{
  guint64 day, month, year;
  char dash;

  if (!take_number (&text, 4, 4, &year) || !take_char (&text, "-", &dash)
      || !take_number (&text, 2, 2, &month) || !take_char (&text, "-", &dash)
      || !take_number (&text, 2, 2, &day) || (*text != 'T' && !is_zone (text)))
    return NULL;

  return make_date (day, month, year);
}

/**
 * bc_roster_date_from_person:
 * @text: a day as it stands in a table: 3-4-2018, 03/04/2018, 3.4.2018 (always day first)
 *   or 2018-04-03; a time of day behind it is passed over
 *
 * Years of two digits are not understood: the century would be a guess.
 *
 * Returns: (transfer full) (nullable): YYYY-MM-DD, or %NULL
 */
char *
bc_roster_date_from_person (const char *text)
{
  guint64 first, second, third;
  char separator, again;
  const char *start = text;

  if (!take_number (&text, 1, 4, &first) || !take_char (&text, "-/.", &separator))
    return NULL;
  if (text - start == 5)
    {
      g_autofree char *day = g_strndup (start, strcspn (start, " "));
      return bc_roster_date_from_xml (day);
    }
  if (!take_number (&text, 1, 2, &second) || !take_char (&text, "-/.", &again)
      || again != separator || !take_number (&text, 4, 4, &third))
    return NULL;
  if (*text == ' ')
    text += strspn (text, " 0123456789:");
  if (*text != '\0')
    return NULL;

  return make_date (first, second, third);
}

static gboolean
parse_iso (const char *iso,
           GDate *date)
{
  int year, month, day;

  if (sscanf (iso, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy (day, month, year))
    return FALSE;
  g_date_set_dmy (date, day, month, year);

  return TRUE;
}

/**
 * bc_roster_birth_is_plausible:
 * @birth: YYYY-MM-DD
 * @reference: YYYY-MM-DD, the day the data were true
 *
 * Returns: whether the child was 2 to 20 years old on that day
 */
gboolean
bc_roster_birth_is_plausible (const char *birth,
                              const char *reference)
{
  GDate born, oldest, youngest;

  if (!parse_iso (birth, &born) || !parse_iso (reference, &youngest))
    return FALSE;
  oldest = youngest;
  g_date_subtract_years (&youngest, 2);
  g_date_subtract_years (&oldest, 21);

  return g_date_compare (&born, &oldest) > 0 && g_date_compare (&born, &youngest) <= 0;
}

/**
 * bc_roster_year_rank:
 * @code: a code of jaargroep
 *
 * Returns: its place in the order of school life, or -1 if there is no such code
 */
int
bc_roster_year_rank (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    if (g_strcmp0 (years[i], code) == 0)
      return i;

  return -1;
}

static gboolean
is_particle (const char *word)
{
  g_autofree char *lower = g_utf8_strdown (word, -1);

  for (guint i = 0; i < G_N_ELEMENTS (particles); i++)
    if (strcmp (particles[i], lower) == 0)
      return TRUE;

  return FALSE;
}

static void
split_at_commas (char **parts,
                 char **given_name,
                 char **prefix,
                 char **surname)
{
  guint n = g_strv_length (parts);
  g_auto (GStrv) words = g_strsplit (g_strstrip (parts[n - 1]), " ", -1);
  guint last = g_strv_length (words);
  char *trailing;

  *surname = bc_roster_clean_text (parts[0], -1, NULL);
  if (n > 2)
    {
      *prefix = bc_roster_clean_text (parts[1], -1, NULL);
      *given_name = bc_roster_clean_text (parts[2], -1, NULL);
      return;
    }

  /* "Berg, Jan van den": the prefix trails the given name, which may be "Al" or "Van". */
  while (last > 1 && is_particle (words[last - 1]))
    last--;
  *prefix = g_strjoinv (" ", words + last);
  trailing = words[last];
  words[last] = NULL;
  *given_name = g_strjoinv (" ", words);
  words[last] = trailing;
}

/**
 * bc_roster_split_name:
 * @whole: a cleaned name in one piece
 * @given_name: (out):
 * @prefix: (out):
 * @surname: (out):
 *
 * Splits "Berg, van den, Jan", "Berg, Jan van den" and "Jan van den Berg". A person should see
 * the result before it is used.
 */
void
bc_roster_split_name (const char *whole,
                      char **given_name,
                      char **prefix,
                      char **surname)
{
  g_auto (GStrv) parts = g_strsplit (whole, ",", 3);
  g_auto (GStrv) words = NULL;
  GString *before = g_string_new (NULL);
  guint i = 1;

  if (g_strv_length (parts) > 1)
    {
      g_string_free (before, TRUE);
      split_at_commas (parts, given_name, prefix, surname);
      return;
    }

  words = g_strsplit (whole, " ", -1);
  *given_name = g_strdup (words[0] != NULL ? words[0] : "");
  /* The last word is the surname even if it looks like a prefix. */
  for (; i + 1 < g_strv_length (words) && is_particle (words[i]); i++)
    g_string_append_printf (before, "%s%s", before->len > 0 ? " " : "", words[i]);
  *prefix = g_string_free (before, FALSE);
  *surname = words[0] != NULL && words[i] != NULL ? g_strjoinv (" ", words + i) : g_strdup ("");
}
