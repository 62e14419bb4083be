/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcWordMatch:
 *
 * The words that somebody looks for. A text has them where each begins a word of it, in any order;
 * capitals and accents make no difference. A word is letters and digits, all else is between words.
 */
typedef struct _BcWordMatch BcWordMatch;

/**
 * bc_word_match_new:
 * @query: what was typed, whatever that is
 *
 * Returns: (transfer full): its words
 */
BcWordMatch *bc_word_match_new  (const char *query);
void         bc_word_match_free (BcWordMatch *self);

/**
 * bc_word_match_get_words:
 *
 * Returns: (transfer none) (array zero-terminated=1): the words, in small letters without accents;
 *   none where nothing is looked for
 */
const char *const *bc_word_match_get_words (BcWordMatch *self);

/**
 * bc_word_match_finds:
 * @text: a text
 *
 * Returns: whether all of the words are in @text; %FALSE where nothing is looked for
 */
gboolean bc_word_match_finds (BcWordMatch *self,
                              const char  *text);

/**
 * bc_word_match_count:
 * @text: a text
 *
 * Returns: how many of the words are in @text
 */
guint bc_word_match_count (BcWordMatch *self,
                           const char  *text);

/**
 * bc_word_match_dup_markup:
 * @text: a text
 * @length: about how many letters of it
 *
 * The part of @text around the first word that is found, on one line.
 *
 * Returns: (transfer full): it in Pango's markup, with the words that are found in bold
 */
char *bc_word_match_dup_markup (BcWordMatch *self,
                                const char  *text,
                                guint        length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcWordMatch, bc_word_match_free)

G_END_DECLS
