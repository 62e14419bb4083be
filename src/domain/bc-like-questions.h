/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcLikeQuestion:
 * @id: which it is
 * @source: where it was asked: a group, or whoever asks where that is none
 * @words: (array zero-terminated=1): what it is about
 * @tags: (array zero-terminated=1): by which tags it is found
 *
 * A leervraag as it is compared with others.
 */
typedef struct
{
  const char *id;
  const char *source;
  GStrv       words;
  GStrv       tags;
} BcLikeQuestion;

/**
 * BcLikeQuestions:
 *
 * The leervragen that are compared. The ids and sources given to it must outlive it.
 */
typedef struct
{
  GPtrArray *questions;
} BcLikeQuestions;

/**
 * BcLikeness:
 * @ids: (element-type utf8): the questions, at least two, from at least two sources
 * @n_sources: from how many
 * @words: (array zero-terminated=1): the words that they share, as the first of them has them
 * @tags: (array zero-terminated=1): the tags that they share
 *
 * Questions that ask alike, and by what one sees it.
 */
typedef struct
{
  GPtrArray *ids;
  guint      n_sources;
  GStrv      words;
  GStrv      tags;
} BcLikeness;

BcLikeQuestions *bc_like_questions_new (void);

/**
 * bc_like_questions_add:
 * @id: which it is
 * @source: a group, or whoever asks
 * @text: the question
 * @tags: its tags, separated by a space or a new line
 */
void bc_like_questions_add (BcLikeQuestions *self,
                            const char      *id,
                            const char      *source,
                            const char      *text,
                            const char      *tags);

/**
 * bc_like_questions_find:
 *
 * Two questions ask alike when they share two things that anybody can point at: words that say
 * something, or tags. What comes from one group alone is no question of the school, however often
 * it is asked. A question is in one likeness at most, where it shares the most.
 *
 * Returns: (transfer full) (element-type BcLikeness): what asks alike, the most questions first
 */
GPtrArray *bc_like_questions_find (BcLikeQuestions *self);

void bc_like_questions_free (BcLikeQuestions *self);
void bc_likeness_free       (BcLikeness *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcLikeQuestions, bc_like_questions_free)

G_END_DECLS
