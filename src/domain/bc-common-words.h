/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which words two texts have in common, for rules that must be explained: no guessing at meaning,
 * only words that anybody can point at. */

/**
 * bc_common_words_split:
 * @text: a text
 *
 * The words of @text that say something: in small letters, once each, without the words that any
 * onderwijsbehoefte is made of (“instructie die”, “opdrachten die”).
 *
 * Returns: (transfer full) (array zero-terminated=1): the words, in their order
 */
GStrv bc_common_words_split (const char *text);

/**
 * bc_common_words_are_alike:
 * @one: a word of bc_common_words_split()
 * @other: another
 *
 * Whether two words begin alike for the greater part: “voordoet” and “voordoen”; or one begins the
 * other: “stappen” and “stappenkaart”.
 */
gboolean bc_common_words_are_alike (const char *one,
                                    const char *other);

/**
 * bc_common_words_has:
 * @words: (array zero-terminated=1): words
 * @word: a word
 *
 * Returns: whether one of @words is like @word
 */
gboolean bc_common_words_has (const char *const *words,
                              const char        *word);

/**
 * bc_common_words_count:
 * @one: (array zero-terminated=1): words
 * @other: (array zero-terminated=1): words
 *
 * Returns: how many of @one have a like in @other
 */
guint bc_common_words_count (const char *const *one,
                             const char *const *other);

G_END_DECLS
