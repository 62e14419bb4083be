/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_FOLD_CARD (bc_fold_card_get_type ())

/**
 * BcFoldCard:
 *
 * A record as a line that opens: a title and a summary, and under the fold the fields.
 */
G_DECLARE_FINAL_TYPE (BcFoldCard, bc_fold_card, BC, FOLD_CARD, GtkBox)

/**
 * BcFoldCardShow:
 * @card: the card
 * @record: its record
 *
 * Says title and summary with bc_fold_card_say().
 */
typedef void (*BcFoldCardShow) (BcFoldCard *card,
                                gpointer    record,
                                gpointer    data);

/**
 * bc_fold_card_new:
 * @edits: where changes go
 * @record: what it shows
 * @show: called now, and after each edit
 * @data: (nullable): for @show; lives as long as the card
 *
 * Returns: (transfer floating): a card without fields, folded
 */
GtkWidget *bc_fold_card_new (BcEdits        *edits,
                             gpointer        record,
                             BcFoldCardShow  show,
                             gpointer        data);

/**
 * bc_fold_card_say:
 * @title: what it is, and when
 * @summary: its words; on more lines where they are long, and not shown while the card is open
 */
void bc_fold_card_say (BcFoldCard *self,
                       const char *title,
                       const char *summary);

/**
 * bc_fold_card_set_icon:
 * @name: an icon before the title, which says it in words too
 */
void bc_fold_card_set_icon (BcFoldCard *self,
                            const char *name);

/**
 * BcFoldCardFill:
 * @card: the card
 * @record: its record
 *
 * Appends the fields.
 */
typedef void (*BcFoldCardFill) (BcFoldCard *card,
                                gpointer    record,
                                gpointer    data);

/**
 * bc_fold_card_fill_later:
 * @fill: called once, when the card is opened for the first time; with the data of the card
 *
 * For what is sealed, or much: while the card is folded its words are nowhere on the screen.
 */
void bc_fold_card_fill_later (BcFoldCard     *self,
                              BcFoldCardFill  fill);

/**
 * bc_fold_card_append:
 * @field: what comes under the fold
 */
void bc_fold_card_append (BcFoldCard *self,
                          GtkWidget  *field);

/**
 * bc_fold_card_open:
 *
 * Unfolds it and puts the cursor in its first empty text, or else in its first.
 */
void bc_fold_card_open (BcFoldCard *self);

G_END_DECLS
