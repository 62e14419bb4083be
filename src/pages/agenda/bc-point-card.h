/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_POINT_CARD (bc_point_card_get_type ())

/**
 * BcPointCard:
 *
 * What the school works on (schoolontwikkelpunt), as a line that opens: what was agreed, whether to
 * improve or to secure it, the steps that teachers take for it, what was promised and what the
 * school agreed. The school leader sees no steps.
 */
G_DECLARE_FINAL_TYPE (BcPointCard, bc_point_card, BC, POINT_CARD, GtkBox)

/**
 * bc_point_card_new:
 * @point: (type BcDevelopmentPoint): a development point
 *
 * Returns: (transfer floating): the card, folded
 */
GtkWidget *bc_point_card_new (BcContext *context,
                              gpointer   point);

void bc_point_card_refresh (BcPointCard *self);

/* Unfolds it and puts the cursor in it. */
void bc_point_card_open (BcPointCard *self);

G_END_DECLS
