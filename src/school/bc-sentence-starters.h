/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-need-hints.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/* The hulpzinnen of the section "sentence-starters": an opening ("instructie die"), with endings
 * that are often used. They help to begin; what is written stays free. */

/**
 * bc_sentence_starters_suggest:
 * @settings: what the school says
 * @text: what was typed so far
 * @most: how many at most
 *
 * What @text may become. An opening ends with a space, for there is more to come; whoever types a
 * word from the middle of a sentence finds it too.
 *
 * Returns: (transfer full) (element-type utf8): whole texts, the likeliest first
 */
GPtrArray *bc_sentence_starters_suggest (BcSettings *settings,
                                         const char *text,
                                         guint       most);

/**
 * bc_sentence_starters_get_kind:
 * @text: a hulpzin
 *
 * Returns: (transfer none): the BC_NEED_ word of the opening that @text begins with, or ""
 */
const char *bc_sentence_starters_get_kind (BcSettings *settings,
                                           const char *text);

/**
 * bc_sentence_starters_get_about:
 * @kind: the BC_NEED_ word of a need, or ""
 * @text: its hulpzin
 *
 * Returns: what the opening of @text is about; else what needs of @kind are about
 */
BcNeedAbout bc_sentence_starters_get_about (BcSettings *settings,
                                            const char *kind,
                                            const char *text);

/**
 * bc_sentence_starters_dup_opening:
 * @kind: one of the BC_NEED_ words
 *
 * Returns: (transfer full): how a sentence of @kind begins, with a space after it; "" where there
 *   is none
 */
char *bc_sentence_starters_dup_opening (BcSettings *settings,
                                        const char *kind);

G_END_DECLS
