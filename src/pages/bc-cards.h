/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"
#include "widgets/bc-fold-card.h"

G_BEGIN_DECLS

/* What the cards of pages have in common, each a [class@Bc.FoldCard]. */

/**
 * bc_card_new:
 * @context: the school; lives as long as the card, and is the data of @show
 * @record: what it shows
 * @show: says its title and summary
 *
 * Returns: (transfer floating): a card without fields
 */
GtkWidget *bc_card_new (BcContext      *context,
                        gpointer        record,
                        BcFoldCardShow  show);

/**
 * bc_card_append_text:
 * @field: a text of @record
 * @title: what stands above it
 * @question: what stands in it while it is empty
 *
 * Puts a text at the end of the card.
 */
void bc_card_append_text (GtkWidget  *card,
                          BcContext  *context,
                          gpointer    record,
                          guint       field,
                          const char *title,
                          const char *question);

/**
 * bc_card_append_line:
 *
 * Puts two small things beside each other, as far as they fit.
 */
void bc_card_append_line (GtkWidget *card,
                          GtkWidget *first,
                          GtkWidget *second);

/**
 * bc_card_dup_title:
 * @what: what it is, or whose
 * @day: a day, or ""
 *
 * Returns: (transfer full): "Child · 12 November"; without the day where there is none
 */
char *bc_card_dup_title (const char *what,
                         const char *day);

/**
 * bc_card_append_removal:
 * @card: a card
 * @record: what it shows
 * @label: what the button says, with a mnemonic
 * @done: what is said when it is taken away
 *
 * Puts a button at the end of the card that takes its record away, with a way back.
 */
void bc_card_append_removal (GtkWidget  *card,
                             BcContext  *context,
                             gpointer    record,
                             const char *label,
                             const char *done);

/**
 * bc_card_new_experiment:
 * @context: the school; lives as long as the card
 * @experiment: something that is tried
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_card_new_experiment (BcContext *context,
                                   gpointer   experiment);

G_END_DECLS
