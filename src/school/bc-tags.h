/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-settings.h"

G_BEGIN_DECLS

/**
 * BcTag:
 * @family: what it belongs with, by name
 * @word: what a record keeps
 * @name: what a person reads
 *
 * A word of the school for what a note or an arrangement is about.
 */
typedef struct
{
  char *family;
  char *word;
  char *name;
} BcTag;

void bc_tag_free (BcTag *self);

/**
 * bc_tags_list:
 * @section: a section of the settings: a list of families, each with "name" and "tags", a list of
 *   "word" and "name"
 *
 * Returns: (transfer full) (element-type BcTag): the tags, family by family
 */
GPtrArray *bc_tags_list (BcSettings *settings,
                         const char *section);

/**
 * bc_tags_contain:
 * @words: the words of a record, separated by a space
 *
 * Returns: whether @word is one of @words
 */
gboolean bc_tags_contain (const char *words,
                          const char *word);

/**
 * bc_tags_dup_with:
 * @words: the words of a record
 * @word: a word
 * @wanted: whether it is to be there
 *
 * Returns: (transfer full): @words with or without @word; the others stay, known or not
 */
char *bc_tags_dup_with (const char *words,
                        const char *word,
                        gboolean    wanted);

/**
 * bc_tags_list_names:
 * @tags: (element-type BcTag): the tags of the school
 * @words: the words of a record
 *
 * Returns: (transfer full) (array zero-terminated=1): what a person reads for each; a word that the
 *   school dropped since stands for itself
 */
GStrv bc_tags_list_names (GPtrArray  *tags,
                          const char *words);

G_END_DECLS
