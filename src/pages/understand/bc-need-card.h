/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_NEED_CARD (bc_need_card_get_type ())

/**
 * BcNeedCard:
 *
 * An onderwijsbehoefte: its hulpzin, the goal, what kind it is, and the voices that support it. A
 * draft is its sentence alone.
 *
 * The signal `entered` tells that the sentence is done.
 */
G_DECLARE_FINAL_TYPE (BcNeedCard, bc_need_card, BC, NEED_CARD, GtkBox)

/**
 * bc_need_card_new:
 * @context: the school
 * @understanding: what the need is part of
 * @pupil: whose it is
 * @need: the need, or a draft
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_need_card_new (BcContext       *context,
                             BcUnderstanding *understanding,
                             BcPupil         *pupil,
                             BcNeed          *need);

/**
 * bc_need_card_begin:
 * @text: how the sentence begins; "" for the cursor alone
 *
 * Puts the cursor in the sentence, and writes how it begins.
 */
void bc_need_card_begin (BcNeedCard *self,
                         const char *text);

/**
 * bc_need_card_refresh:
 *
 * Shows how things stand.
 */
void bc_need_card_refresh (BcNeedCard *self);

G_END_DECLS
