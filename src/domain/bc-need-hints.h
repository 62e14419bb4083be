/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcNeedAbout:
 * @BC_NEED_ABOUT_UNKNOWN: it was not said
 * @BC_NEED_ABOUT_CONTENT: what there is to learn and to do (leerstof)
 * @BC_NEED_ABOUT_PEOPLE: who does something: the teacher, classmates, parents
 * @BC_NEED_ABOUT_CONDITIONS: place, time
 *
 * What an onderwijsbehoefte is about.
 */
typedef enum
{
  BC_NEED_ABOUT_UNKNOWN,
  BC_NEED_ABOUT_CONTENT,
  BC_NEED_ABOUT_PEOPLE,
  BC_NEED_ABOUT_CONDITIONS,
} BcNeedAbout;

/**
 * bc_need_about_from_word:
 * @word: (nullable): "content", "people" or "conditions"
 *
 * Returns: what @word means; %BC_NEED_ABOUT_UNKNOWN for any other
 */
BcNeedAbout bc_need_about_from_word (const char *word);

/**
 * bc_need_about_of_kind:
 * @kind: one of the BC_NEED_ words, or ""
 *
 * Returns: what needs of this kind are about as a rule
 */
BcNeedAbout bc_need_about_of_kind (const char *kind);

/**
 * BcNeedFacts:
 * @kind: one of the BC_NEED_ words, or ""
 * @about: what it is about
 * @has_deed: whether it says what the teacher does for it
 *
 * What the hints look at of a need.
 */
typedef struct
{
  const char *kind;
  BcNeedAbout about;
  gboolean    has_deed;
} BcNeedFacts;

/**
 * bc_need_asks_deed:
 * @kind: one of the BC_NEED_ words, or ""
 *
 * The article warns that what the teacher does escapes attention. A need of the teacher, of
 * instruction or of feedback says it by itself; each other one has room for it and asks.
 *
 * Returns: whether a need of this kind leaves the question what the teacher does
 */
gboolean bc_need_asks_deed (const char *kind);

/**
 * BcNeedHint:
 * @BC_NEED_HINT_NONE: nothing to say
 * @BC_NEED_HINT_ONLY_CONTENT: all the needs are about leerstof
 * @BC_NEED_HINT_NO_TEACHER: no need says what the teacher does
 *
 * What one might look at once more; an invitation, never a mistake.
 */
typedef enum
{
  BC_NEED_HINT_NONE,
  BC_NEED_HINT_ONLY_CONTENT,
  BC_NEED_HINT_NO_TEACHER,
} BcNeedHint;

/**
 * bc_need_hint:
 * @needs: (array length=n_needs): the needs of one child
 * @n_needs: how many
 *
 * The article warns for needs that are one-sidedly goals of leerstof, so that what the teacher
 * does escapes attention. A need whose kind was not said may be about anything: it takes the hint
 * away.
 *
 * Returns: the one hint that matters most
 */
BcNeedHint bc_need_hint (const BcNeedFacts *needs,
                         guint              n_needs);

G_END_DECLS
