/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-text-words"

#include "domain/bc-text-words.h"

#include <string.h>

/* No letter falls apart into more (Unicode says so). */
#define MOST_PARTS 18

/* The words are found by number first: the letters move while they are gathered. */
typedef struct
{
  GArray  *letters;
  GArray  *words;
  guint    start;
  gboolean capital;
  gboolean first;
} Reader;

static gboolean
is_apostrophe (gunichar letter)
{
  return letter == '\'' || letter == '`' || letter == 0xb4 || letter == 0x2018 || letter == 0x2019;
}

static gboolean
ends_sentence (gunichar letter)
{
  return letter == '.' || letter == '?' || letter == '!' || letter == ';' || letter == '\n'
         || letter == '\r' || letter == 0x2026 || letter == 0x2029;
}

static gboolean
ends_clause (gunichar letter)
{
  return ends_sentence (letter) || letter == ',' || letter == ':' || letter == '('
         || letter == ')' || letter == '"' || letter == 0x201d || letter == 0x2013
         || letter == 0x2014;
}

static void
add_letter (Reader *reader, gunichar letter)
{
  gunichar parts[MOST_PARTS];
  gsize n_parts = 1;

  if (reader->start == reader->letters->len && g_unichar_isupper (letter))
    reader->capital = TRUE;
  parts[0] = letter;
  if (letter > 0x7f)
    n_parts = g_unichar_fully_decompose (letter, TRUE, parts, MOST_PARTS);
  for (gsize i = 0; i < n_parts; i++)
    {
      gunichar small = g_unichar_tolower (parts[i]);

      if (g_unichar_isalnum (small))
        g_array_append_val (reader->letters, small);
    }
}

static void
end_word (Reader *reader)
{
  BcTextWord word = { .length = reader->letters->len - reader->start,
                      .capital = reader->capital,
                      .first = reader->first };

  if (word.length > 0)
    {
      g_array_append_val (reader->words, word);
      reader->first = FALSE;
    }
  reader->start = reader->letters->len;
  reader->capital = FALSE;
}

static void
end_part (Reader *reader, gboolean sentence)
{
  BcTextWord *last;

  reader->first |= sentence;
  if (reader->words->len == 0)
    return;
  last = &g_array_index (reader->words, BcTextWord, reader->words->len - 1);
  last->ends_clause = TRUE;
  last->ends_sentence |= sentence;
}

static void
read_letter (Reader *reader, gunichar letter)
{
  if (g_unichar_isalnum (letter))
    add_letter (reader, letter);
  else if (!is_apostrophe (letter) && !g_unichar_ismark (letter))
    {
      end_word (reader);
      if (ends_clause (letter))
        end_part (reader, ends_sentence (letter));
    }
}

static const char *
next_letter (const char *at, gunichar *letter)
{
  *letter = (guchar) *at < 0x80 ? (gunichar) *at : g_utf8_get_char_validated (at, -1);
  if (*letter == (gunichar) -1 || *letter == (gunichar) -2)
    {
      *letter = ' ';
      return at + 1;
    }
  return g_utf8_next_char (at);
}

BcTextWords *
bc_text_words_new (const char *text)
{
  BcTextWords *self = g_new0 (BcTextWords, 1);
  Reader reader = { .letters = g_array_new (FALSE, FALSE, sizeof (gunichar)),
                    .words = g_array_new (FALSE, FALSE, sizeof (BcTextWord)),
                    .first = TRUE };
  const gunichar *at;

  while (*text != '\0')
    {
      gunichar letter;

      text = next_letter (text, &letter);
      read_letter (&reader, letter);
    }
  end_word (&reader);
  end_part (&reader, TRUE);
  self->n_words = reader.words->len;
  self->words = (BcTextWord *) g_array_free (reader.words, FALSE);
  self->letters = (gunichar *) g_array_free (reader.letters, FALSE);
  at = self->letters;
  for (guint i = 0; i < self->n_words; i++)
    {
      self->words[i].letters = at;
      at += self->words[i].length;
    }
  return self;
}

void
bc_text_words_free (BcTextWords *self)
{
  g_free (self->words);
  g_free (self->letters);
  g_free (self);
}

static gboolean
same (const gunichar *one, const gunichar *other, guint length)
{
  return length == 0 || memcmp (one, other, length * sizeof (gunichar)) == 0;
}

gboolean
bc_text_words_are_near (const gunichar *one, guint n_one, const gunichar *other, guint n_other)
{
  guint at = 0;

  if (n_one > n_other)
    return bc_text_words_are_near (other, n_other, one, n_one);
  if (n_other - n_one > 1)
    return FALSE;
  while (at < n_one && one[at] == other[at])
    at++;
  if (n_one < n_other)
    return same (one + at, other + at + 1, n_one - at);
  if (at == n_one)
    return TRUE;
  if (same (one + at + 1, other + at + 1, n_one - at - 1))
    return TRUE;
  return at + 1 < n_one && one[at] == other[at + 1] && one[at + 1] == other[at]
         && same (one + at + 2, other + at + 2, n_one - at - 2);
}

static gboolean
is_begun_among (const BcTextWord *begin, const BcTextWords *words)
{
  for (guint i = 0; i < words->n_words; i++)
    {
      if (words->words[i].length >= begin->length
          && same (words->words[i].letters, begin->letters, begin->length))
        return TRUE;
    }
  return FALSE;
}

gboolean
bc_text_words_are_begun_in (const BcTextWords *self, const char *text)
{
  g_autoptr (BcTextWords) words = bc_text_words_new (text);

  for (guint i = 0; i < self->n_words; i++)
    {
      if (!is_begun_among (&self->words[i], words))
        return FALSE;
    }
  return TRUE;
}
