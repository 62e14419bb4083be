/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-line"

#include "domain/bc-agreement-line.h"

#include <string.h>

#include "domain/bc-spoken-day.h"

/* More words than this are no longer somebody's name. */
#define MOST_WORDS_OF_NAME 6

/* What parts a line: first what can hardly be anything else. */
static const char *const separators[] = {
  "\\s+/\\s*|\\s*/\\s+|\\s*;\\s*",
  "\\s+[-–—]\\s+",
  "(?<!\\d)/|/(?!\\d)",
};

/* A line in parts. */
typedef struct
{
  GStrv parts;
  int due;
  int who;
  char *day;
} Reading;

static void
reading_clear (Reading *self)
{
  g_clear_pointer (&self->parts, g_strfreev);
  g_clear_pointer (&self->day, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

char *
bc_agreement_line_fold (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  GString *kept = g_string_new (folded);

  g_string_replace (kept, "'", "", 0);
  g_string_replace (kept, "’", "", 0);
  g_strstrip (kept->str);
  return g_string_free (kept, FALSE);
}

const char *
bc_agreement_line_skip_title (const char *folded)
{
  static const char *const titles[] = { "juf ",    "juffrouw ", "meester ", "mevrouw ",
                                        "meneer ", "miss ",     "mister " };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      if (g_str_has_prefix (folded, titles[i]))
        return folded + strlen (titles[i]);
    }
  return folded;
}

static gboolean
is_person (const char *part, const char *const *people)
{
  g_autofree char *name = bc_agreement_line_fold (part);

  for (guint i = 0; people[i] != NULL; i++)
    {
      g_autofree char *folded = bc_agreement_line_fold (people[i]);

      if (g_str_equal (folded, name))
        return TRUE;
    }
  /* "juf Anke", not "juf Anke leest elke dag voor": one name, or some with "en" between. */
  if (bc_agreement_line_skip_title (name) != name)
    {
      g_auto (GStrv) words = g_strsplit (name, " ", -1);

      return g_strv_length (words) <= 3 || g_strv_contains ((const char *const *) words, "en") ||
             g_strv_contains ((const char *const *) words, "and");
    }
  return FALSE;
}

/* Whether a part that nobody is known by may still be a name: no figures, and no beginning that
 * speaks of time: "voor de kerst". */
static gboolean
may_be_person (const char *part)
{
  static const char *const times[] = { "voor",   "vóór",      "na",    "tot",    "elke",
                                       "iedere", "uiterlijk", "zodra", "before", "after",
                                       "until",  "every",     "by",    NULL };
  g_autofree char *small = g_utf8_strdown (part, -1);
  g_auto (GStrv) words = g_strsplit_set (small, " \t", -1);

  return g_strv_length (words) <= MOST_WORDS_OF_NAME && strpbrk (part, "0123456789") == NULL &&
         !g_strv_contains (times, words[0]);
}

static int
find_person (Reading *self, const char *const *people)
{
  for (int i = 0; self->parts[i] != NULL; i++)
    {
      if (i != self->due && is_person (self->parts[i], people))
        return i;
    }
  return -1;
}

/* The last day: what comes before it may well be part of what was agreed. */
static void
find_day (Reading *self, const char *today)
{
  for (int i = (int) g_strv_length (self->parts) - 1; i >= 0; i--)
    {
      g_autofree char *day = bc_spoken_day_read (self->parts[i], today);

      if (*day == '\0')
        continue;
      self->due = i;
      self->day = g_steal_pointer (&day);
      return;
    }
}

static GStrv
split (const char *line, const char *separator)
{
  g_autoptr (GRegex) regex = g_regex_new (separator, G_REGEX_OPTIMIZE, 0, NULL);
  g_auto (GStrv) all = g_regex_split (regex, line, 0);
  GPtrArray *kept = g_ptr_array_new ();

  for (guint i = 0; all[i] != NULL; i++)
    {
      if (*g_strstrip (all[i]) != '\0')
        g_ptr_array_add (kept, g_strdup (all[i]));
    }
  g_ptr_array_add (kept, NULL);
  return (GStrv) g_ptr_array_free (kept, FALSE);
}

/* Whether the parts tell more than the line as a whole; the first separator is not in doubt. */
static gboolean
read_parts (
  Reading *self, guint way, const char *line, const char *const *people, const char *today)
{
  guint n_parts;

  reading_clear (self);
  self->parts = split (line, separators[way]);
  self->due = -1;
  n_parts = g_strv_length (self->parts);
  if (n_parts < 2)
    return FALSE;
  find_day (self, today);
  self->who = find_person (self, people);
  /* Something has to be left of what was agreed. */
  if (self->who >= 0 && self->due >= 0 && n_parts == 2)
    self->who = -1;
  if (way > 0)
    return self->due >= 0 || self->who >= 0;
  return TRUE;
}

/* Without anybody known, who is the second of what is left. */
static void
guess_person (Reading *self)
{
  int n_left = 0;

  for (int i = 0; self->who < 0 && self->parts[i] != NULL; i++)
    {
      if (i == self->due)
        continue;
      if (n_left > 0 && may_be_person (self->parts[i]))
        self->who = i;
      n_left++;
    }
}

static char *
join_rest (Reading *self)
{
  GString *what = g_string_new (NULL);

  for (int i = 0; self->parts[i] != NULL; i++)
    {
      if (i != self->due && i != self->who)
        g_string_append_printf (what, "%s%s", what->len > 0 ? " / " : "", self->parts[i]);
    }
  return g_string_free (what, FALSE);
}

BcAgreementLine *
bc_agreement_line_read (const char *line, const char *const *people, const char *today)
{
  BcAgreementLine *self = g_new0 (BcAgreementLine, 1);
  g_autofree char *whole = g_strstrip (g_utf8_make_valid (line, -1));
  g_auto (Reading) reading = { .due = -1, .who = -1 };

  for (guint way = 0; way < G_N_ELEMENTS (separators); way++)
    {
      if (!read_parts (&reading, way, whole, people, today))
        continue;
      guess_person (&reading);
      self->what = join_rest (&reading);
      self->who = g_strdup (reading.who >= 0 ? reading.parts[reading.who] : "");
      self->due = g_strdup (reading.due >= 0 ? reading.day : "");
      return self;
    }
  self->what = g_steal_pointer (&whole);
  self->who = g_strdup ("");
  self->due = g_strdup ("");
  return self;
}

void
bc_agreement_line_free (BcAgreementLine *self)
{
  g_free (self->what);
  g_free (self->who);
  g_free (self->due);
  g_free (self);
}
