/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcTextChange:
 * @BC_TEXT_KEPT: stands in both texts
 * @BC_TEXT_REMOVED: stands in the older text alone
 * @BC_TEXT_ADDED: stands in the newer text alone
 *
 * What became of some words.
 */
typedef enum
{
  BC_TEXT_KEPT,
  BC_TEXT_REMOVED,
  BC_TEXT_ADDED,
} BcTextChange;

/**
 * BcTextPiece:
 * @change: what became of it
 * @text: words, with the blanks behind them
 *
 * A run of words that went the same way.
 */
typedef struct
{
  BcTextChange  change;
  char         *text;
} BcTextPiece;

void bc_text_piece_free (BcTextPiece *self);

/**
 * bc_text_diff:
 * @before: the older text
 * @after: the newer text
 *
 * Compares two texts word by word. A word is what stands between blanks; where only the blanks
 * differ, the words are kept with those of @after. The kept and the added pieces after one another
 * are @after, but for blanks it begins with; the kept and the removed ones are the words of
 * @before.
 *
 * Returns: (transfer full) (element-type BcTextPiece): the pieces in the order to read them, what
 *   was removed before what came in its place
 */
GPtrArray *bc_text_diff (const char *before,
                         const char *after);

/**
 * bc_text_diff_dup_markup:
 * @pieces: (element-type BcTextPiece): from bc_text_diff()
 *
 * Returns: (transfer full): the text in Pango's markup: what was removed is struck through, what
 *   was added is bold and underlined, so that no colour is needed to tell them apart
 */
char *bc_text_diff_dup_markup (GPtrArray *pieces);

/**
 * bc_text_diff_dup_words:
 * @pieces: (element-type BcTextPiece): from bc_text_diff()
 *
 * Returns: (transfer full): the same to be heard: “removed” and “added” stand in it as words
 */
char *bc_text_diff_dup_words (GPtrArray *pieces);

/**
 * bc_text_has_same_words:
 *
 * Returns: whether @before and @after differ in blanks at most
 */
gboolean bc_text_has_same_words (const char *before,
                                 const char *after);

G_END_DECLS
