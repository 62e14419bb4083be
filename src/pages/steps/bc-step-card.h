/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_STEP_CARD (bc_step_card_get_type ())

/**
 * BcStepCard:
 *
 * An ontwikkelstap of the user: its words, what it follows from and belongs to, who reads it, and
 * what makes it possible: what is needed, what was promised and whether it was delivered.
 */
G_DECLARE_FINAL_TYPE (BcStepCard, bc_step_card, BC, STEP_CARD, GtkBox)

/**
 * bc_step_card_new:
 * @step: (type BcDevelopmentStep): a step of the user
 * @questions: (element-type BcQuestion): the leervragen that it may follow from
 * @points: (element-type BcDevelopmentPoint): what of the school it may belong to
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_step_card_new (BcContext *context,
                             gpointer   step,
                             GPtrArray *questions,
                             GPtrArray *points);

void bc_step_card_refresh (BcStepCard *self);

/* Puts the cursor in its words. */
void bc_step_card_focus (BcStepCard *self);

G_END_DECLS
