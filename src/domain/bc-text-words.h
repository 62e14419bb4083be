/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcTextWord:
 * @letters: (array length=length): its letters and digits in lower case, without accents and
 *   apostrophes: "Zo’n" is "zon"
 * @length: how many; at least one
 * @capital: whether it was written with a capital
 * @first: whether it is the first of its sentence
 * @ends_clause: whether a comma or anything stronger follows it, or nothing at all
 * @ends_sentence: whether a full stop, a question mark, a new line or the like follows it, or
 *   nothing at all
 *
 * A word as it was meant rather than as it was typed.
 */
typedef struct
{
  const gunichar *letters;
  guint           length;
  gboolean        capital;
  gboolean        first;
  gboolean        ends_clause;
  gboolean        ends_sentence;
} BcTextWord;

/**
 * BcTextWords:
 * @words: (array length=n_words): the words, in the order of the text
 * @n_words: how many
 *
 * A text taken apart.
 */
typedef struct
{
  BcTextWord *words;
  guint       n_words;
  gunichar   *letters;
} BcTextWords;

/**
 * bc_text_words_new:
 * @text: any text; bytes that are no UTF-8 part words
 *
 * Returns: (transfer full): its words
 */
BcTextWords *bc_text_words_new (const char *text);

void bc_text_words_free (BcTextWords *self);

/**
 * bc_text_words_are_near:
 * @one: (array length=n_one): letters
 * @other: (array length=n_other): letters
 *
 * Returns: whether at most one slip of the fingers lies between them: a letter too many, too few,
 *   another one, or two neighbours that changed places (a distance of Damerau of at most 1)
 */
gboolean bc_text_words_are_near (const gunichar *one,
                                 guint           n_one,
                                 const gunichar *other,
                                 guint           n_other);

/**
 * bc_text_words_are_begun_in:
 * @self: the words that somebody looks for, as far as they were typed
 * @text: any text
 *
 * For a search as one types: "reken een" finds “Eén rekenrek”.
 *
 * Returns: whether each of the words begins a word of @text; also where there are no words
 */
gboolean bc_text_words_are_begun_in (const BcTextWords *self,
                                     const char        *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcTextWords, bc_text_words_free)

G_END_DECLS
