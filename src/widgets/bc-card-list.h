/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "widgets/bc-record-box.h"

G_BEGIN_DECLS

#define BC_TYPE_CARD_LIST (bc_card_list_get_type ())

/**
 * BcCardList:
 *
 * A section with a [class@Bc.FoldCard] for each record. What somebody begins stands first, and is
 * nowhere but here until it has words.
 */
G_DECLARE_FINAL_TYPE (BcCardList, bc_card_list, BC, CARD_LIST, GtkBox)

/**
 * BcCardListRead:
 *
 * Returns: (transfer full) (nullable) (element-type BcRecord): what to show; %NULL where that could
 *   not be read, and what is shown stays
 */
typedef GPtrArray *(*BcCardListRead) (gpointer data);

/**
 * bc_card_list_new:
 * @title: the heading; may be ""
 * @hint: what it says while there is nothing in it
 * @read: what to show
 * @make: makes the card of a record
 * @data: for @read and @make; lives as long as the list
 *
 * Returns: (transfer floating): a list that shows nothing until it is refreshed
 */
GtkWidget *bc_card_list_new (const char      *title,
                             const char      *hint,
                             BcCardListRead   read,
                             BcRecordBoxMake  make,
                             gpointer         data);

/**
 * bc_card_list_get_section:
 *
 * Returns: (transfer none) (type BcSection): its section, for what is to be done beside the heading
 */
GtkWidget *bc_card_list_get_section (BcCardList *self);

/**
 * bc_card_list_get_box:
 *
 * Returns: (transfer none): the box with the cards
 */
GtkBox *bc_card_list_get_box (BcCardList *self);

/**
 * bc_card_list_begin:
 * @draft: a draft of what is listed
 *
 * Shows it first, opened, with the cursor in it.
 */
void bc_card_list_begin (BcCardList *self,
                         gpointer    draft);

/**
 * bc_card_list_drop:
 *
 * Lets go of what was begun and has no words.
 */
void bc_card_list_drop (BcCardList *self);

/**
 * bc_card_list_open:
 * @record: one of what is listed
 *
 * Opens its card.
 *
 * Returns: whether it is listed
 */
gboolean bc_card_list_open (BcCardList *self,
                            gpointer    record);

/**
 * bc_card_list_refresh:
 *
 * Shows how things stand; what is open stays.
 */
void bc_card_list_refresh (BcCardList *self);

G_END_DECLS
