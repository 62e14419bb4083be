/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-text-diff"

#include "config.h"

#include "domain/bc-text-diff.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Comparing costs the product of both lengths. Past this a text was replaced: nobody looks for the
 * same words in it. */
#define MOST_CELLS (4 * 1000 * 1000)

/* A word with the blanks behind it. */
typedef struct
{
  const char *start;
  gsize letters;
  gsize length;
} Word;

typedef struct
{
  GArray *before;
  GArray *after;
  guint first;
  guint before_end;
  guint after_end;
  guint16 *common;
} Comparison;

void
bc_text_piece_free (BcTextPiece *self)
{
  g_free (self->text);
  g_free (self);
}

static gboolean
is_blank (const char *place)
{
  return g_unichar_isspace (g_utf8_get_char (place));
}

static const char *
skip (const char *text, gboolean blanks)
{
  while (*text != '\0' && is_blank (text) == blanks)
    text = g_utf8_next_char (text);
  return text;
}

static GArray *
split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));

  text = skip (text, TRUE);
  while (*text != '\0')
    {
      Word word = { text, 0, 0 };

      text = skip (text, FALSE);
      word.letters = text - word.start;
      text = skip (text, TRUE);
      word.length = text - word.start;
      g_array_append_val (words, word);
    }
  return words;
}

static gboolean
is_same (GArray *before, guint i, GArray *after, guint j)
{
  Word *one = &g_array_index (before, Word, i);
  Word *other = &g_array_index (after, Word, j);

  return one->letters == other->letters && memcmp (one->start, other->start, one->letters) == 0;
}

/* ---- pieces ---- */

/* The words of a text lie behind one another, so a run of them is one stretch of it. */
static void
add (GPtrArray *pieces, BcTextChange change, GArray *words, guint from, guint to)
{
  BcTextPiece *last = pieces->len > 0 ? pieces->pdata[pieces->len - 1] : NULL;
  BcTextPiece *piece;
  Word *first, *final;
  char *text;

  if (from == to)
    return;
  first = &g_array_index (words, Word, from);
  final = &g_array_index (words, Word, to - 1);
  text = g_strndup (first->start, final->start + final->length - first->start);
  if (last != NULL && last->change == change)
    {
      g_autofree char *before = last->text;
      g_autofree char *more = text;

      last->text = g_strconcat (before, more, NULL);
      return;
    }
  piece = g_new0 (BcTextPiece, 1);
  piece->change = change;
  piece->text = text;
  g_ptr_array_add (pieces, piece);
}

/* ---- comparing ---- */

/* What begins and ends alike needs no comparing. */
static Comparison
narrow (GArray *before, GArray *after)
{
  Comparison self = { before, after, 0, before->len, after->len, NULL };

  while (self.first < self.before_end && self.first < self.after_end &&
         is_same (before, self.first, after, self.first))
    self.first++;
  while (self.before_end > self.first && self.after_end > self.first &&
         is_same (before, self.before_end - 1, after, self.after_end - 1))
    {
      self.before_end--;
      self.after_end--;
    }
  return self;
}

/* How many words the rests of both texts have in common, from each place on. */
static guint16 *
cell (Comparison *self, guint i, guint j)
{
  gsize width = self->after_end - self->first + 1;

  return &self->common[(i - self->first) * width + (j - self->first)];
}

static gboolean
count_common (Comparison *self)
{
  gsize rows = self->before_end - self->first + 1;
  gsize columns = self->after_end - self->first + 1;

  if (rows * columns > MOST_CELLS || MIN (rows, columns) > G_MAXUINT16)
    return FALSE;
  self->common = g_new0 (guint16, rows * columns);
  for (guint i = self->before_end; i > self->first; i--)
    for (guint j = self->after_end; j > self->first; j--)
      {
        if (is_same (self->before, i - 1, self->after, j - 1))
          *cell (self, i - 1, j - 1) = *cell (self, i, j) + 1;
        else
          *cell (self, i - 1, j - 1) = MAX (*cell (self, i, j - 1), *cell (self, i - 1, j));
      }
  return TRUE;
}

/* Between two words that stayed, first all that was removed and then all that came. */
static void
flush (Comparison *self, GPtrArray *pieces, guint from, guint i, guint also_from, guint j)
{
  add (pieces, BC_TEXT_REMOVED, self->before, from, i);
  add (pieces, BC_TEXT_ADDED, self->after, also_from, j);
}

static void
walk (Comparison *self, GPtrArray *pieces)
{
  guint i = self->first, j = self->first;
  guint from = i, also_from = j;

  while (i < self->before_end && j < self->after_end)
    {
      if (is_same (self->before, i, self->after, j))
        {
          flush (self, pieces, from, i, also_from, j);
          add (pieces, BC_TEXT_KEPT, self->after, j, j + 1);
          from = ++i;
          also_from = ++j;
        }
      else if (*cell (self, i + 1, j) >= *cell (self, i, j + 1))
        i++;
      else
        j++;
    }
  flush (self, pieces, from, self->before_end, also_from, self->after_end);
}

GPtrArray *
bc_text_diff (const char *before, const char *after)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_text_piece_free);
  g_autofree char *older = g_utf8_make_valid (before, -1);
  g_autofree char *newer = g_utf8_make_valid (after, -1);
  g_autoptr (GArray) words = split (older);
  g_autoptr (GArray) new_words = split (newer);
  Comparison self = narrow (words, new_words);

  add (pieces, BC_TEXT_KEPT, new_words, 0, self.first);
  if (count_common (&self))
    walk (&self, pieces);
  else
    flush (&self, pieces, self.first, self.before_end, self.first, self.after_end);
  add (pieces, BC_TEXT_KEPT, new_words, self.after_end, new_words->len);
  g_free (self.common);
  return pieces;
}

/* ---- showing ---- */

/* The blanks behind a piece are nobody's; the last word of a text has none, and another may come
 * after it here. */
static void
show (GString *all, BcTextPiece *piece, gboolean last, const char *format, gboolean escape)
{
  g_autofree char *words = g_strchomp (g_strdup (piece->text));
  const char *blanks = piece->text + strlen (words);
  g_autofree char *shown = escape ? g_markup_escape_text (words, -1) : g_strdup (words);

  if (*words != '\0')
    g_string_append_printf (all, format, shown);
  g_string_append (all, *blanks == '\0' && !last ? " " : blanks);
}

char *
bc_text_diff_dup_markup (GPtrArray *pieces)
{
  static const char *const formats[] = {
    [BC_TEXT_KEPT] = "%s", [BC_TEXT_REMOVED] = "<s>%s</s>", [BC_TEXT_ADDED] = "<b><u>%s</u></b>"
  };
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      BcTextPiece *piece = pieces->pdata[i];

      show (all, piece, i + 1 == pieces->len, formats[piece->change], TRUE);
    }
  return g_string_free (all, FALSE);
}

char *
bc_text_diff_dup_words (GPtrArray *pieces)
{
  /* Translators: words that were taken out of a text, to be read aloud. */
  const char *removed = _ ("[removed: %s]");
  /* Translators: words that came into a text, to be read aloud. */
  const char *added = _ ("[added: %s]");
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      BcTextPiece *piece = pieces->pdata[i];
      const char *format = piece->change == BC_TEXT_KEPT      ? "%s"
                           : piece->change == BC_TEXT_REMOVED ? removed
                                                              : added;

      show (all, piece, i + 1 == pieces->len, format, FALSE);
    }
  return g_string_free (all, FALSE);
}

gboolean
bc_text_has_same_words (const char *before, const char *after)
{
  g_autofree char *older = g_utf8_make_valid (before, -1);
  g_autofree char *newer = g_utf8_make_valid (after, -1);
  g_autoptr (GArray) words = split (older);
  g_autoptr (GArray) new_words = split (newer);

  if (words->len != new_words->len)
    return FALSE;
  for (guint i = 0; i < words->len; i++)
    {
      if (!is_same (words, i, new_words, i))
        return FALSE;
    }
  return TRUE;
}
