/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-word-match"

#include "domain/bc-word-match.h"

#include <string.h>

/* No letter falls apart into more (Unicode says so). */
#define MOST_PARTS 18
/* How much stands before the first word that is found. */
#define LETTERS_BEFORE 60

struct _BcWordMatch
{
  GPtrArray *words;
};

/* A word of a text: where it stands, and how it is compared. */
typedef struct
{
  const char *start;
  const char *end;
  char       *folded;
} Word;

/* The small letter without its accents. The letters that look like two (œ, ß) stay what they are,
 * as they do in the index. */
static void
add_folded (GString *folded, gunichar letter)
{
  gunichar parts[MOST_PARTS] = { letter };
  gsize n_parts = 1;

  if (letter > 0x7f)
    n_parts = g_unichar_fully_decompose (letter, FALSE, parts, MOST_PARTS);
  for (gsize i = 0; i < n_parts; i++)
    {
      if (!g_unichar_ismark (parts[i]))
        g_string_append_unichar (folded, g_unichar_tolower (parts[i]));
    }
}

/* An accent of its own is part of the letter before it. */
static gboolean
is_in_word (gunichar letter, gboolean begun)
{
  return g_unichar_isalnum (letter) || (begun && g_unichar_ismark (letter));
}

/* The next word from @text; %FALSE where there is none. */
static gboolean
next_word (const char *text, Word *word)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  while (*text != '\0' && !is_in_word (g_utf8_get_char (text), FALSE))
    text = g_utf8_next_char (text);
  word->start = text;
  while (*text != '\0' && is_in_word (g_utf8_get_char (text), TRUE))
    {
      add_folded (folded, g_utf8_get_char (text));
      text = g_utf8_next_char (text);
    }
  word->end = text;
  word->folded = g_string_free (g_steal_pointer (&folded), FALSE);
  if (word->end > word->start)
    return TRUE;
  g_clear_pointer (&word->folded, g_free);
  return FALSE;
}

BcWordMatch *
bc_word_match_new (const char *query)
{
  BcWordMatch *self = g_new0 (BcWordMatch, 1);
  g_autofree char *valid = g_utf8_make_valid (query, -1);
  Word word = { valid, valid, NULL };

  self->words = g_ptr_array_new_with_free_func (g_free);
  while (next_word (word.end, &word))
    g_ptr_array_add (self->words, word.folded);
  g_ptr_array_add (self->words, NULL);
  return self;
}

void
bc_word_match_free (BcWordMatch *self)
{
  g_ptr_array_unref (self->words);
  g_free (self);
}

const char *const *
bc_word_match_get_words (BcWordMatch *self)
{
  return (const char *const *) self->words->pdata;
}

static gboolean
begins (BcWordMatch *self, const char *folded)
{
  for (guint i = 0; i + 1 < self->words->len; i++)
    {
      if (g_str_has_prefix (folded, self->words->pdata[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_word (const char *text, const char *wanted)
{
  Word word = { text, text, NULL };

  while (next_word (word.end, &word))
    {
      gboolean found = g_str_has_prefix (word.folded, wanted);

      g_free (word.folded);
      if (found)
        return TRUE;
    }
  return FALSE;
}

guint
bc_word_match_count (BcWordMatch *self, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  guint count = 0;

  for (guint i = 0; i + 1 < self->words->len; i++)
    count += has_word (valid, self->words->pdata[i]);
  return count;
}

gboolean
bc_word_match_finds (BcWordMatch *self, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (guint i = 0; i + 1 < self->words->len; i++)
    {
      if (!has_word (valid, self->words->pdata[i]))
        return FALSE;
    }
  return self->words->len > 1;
}

static void
append_escaped (GString *markup, const char *start, const char *end)
{
  g_autofree char *escaped = g_markup_escape_text (start, end - start);

  g_string_append (markup, escaped);
}

/* Where the piece begins: before the first word that is found, at the start of a word. */
static const char *
find_start (BcWordMatch *self, const char *text)
{
  const char *start = text;
  Word word = { text, text, NULL };
  gboolean found = FALSE;

  while (!found && next_word (word.end, &word))
    {
      found = begins (self, word.folded);
      g_free (word.folded);
    }
  if (!found || g_utf8_strlen (text, word.start - text) <= LETTERS_BEFORE)
    return text;
  start = g_utf8_offset_to_pointer (word.start, -LETTERS_BEFORE);
  while (start < word.start && *start != ' ')
    start = g_utf8_next_char (start);
  return start;
}

/* Where it ends: not within a word, or a long one would be cut where it is found. */
static const char *
find_end (const char *start, guint length)
{
  const char *end = start;

  for (guint i = 0; i < length && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  while (*end != '\0' && is_in_word (g_utf8_get_char (end), TRUE))
    end = g_utf8_next_char (end);
  return end;
}

char *
bc_word_match_dup_markup (BcWordMatch *self, const char *text, guint length)
{
  g_autofree char *line = g_utf8_make_valid (text, -1);
  g_autoptr (GString) markup = g_string_new (NULL);
  const char *start, *end, *at;
  Word word;

  g_strdelimit (line, "\t\r\n", ' ');
  start = at = find_start (self, line);
  end = find_end (start, length);
  if (start > line)
    g_string_append (markup, "…");
  word.end = start;
  while (word.end < end && next_word (word.end, &word))
    {
      gboolean found = begins (self, word.folded);

      g_free (word.folded);
      if (word.start >= end)
        break;
      append_escaped (markup, at, word.start);
      g_string_append (markup, found ? "<b>" : "");
      append_escaped (markup, word.start, word.end);
      g_string_append (markup, found ? "</b>" : "");
      at = word.end;
    }
  append_escaped (markup, at, end);
  if (*end != '\0')
    g_string_append (markup, "…");
  return g_string_free (g_steal_pointer (&markup), FALSE);
}
