/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Cards of the page of reflections, each a [class@Bc.FoldCard]. Folded they say a day, and whether
 * it is shared or whose it is, and no word of what was written. */

/**
 * bc_reflection_card_new:
 * @context: the school; lives as long as the card
 * @item: a reflection of the user's own
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_reflection_card_new (BcContext *context,
                                   gpointer   item);

/**
 * bc_reflection_card_show:
 * @card: from bc_reflection_card_new()
 * @shared: (nullable): the copy that colleagues read
 *
 * Says whether it is shared.
 */
void bc_reflection_card_show (GtkWidget    *card,
                              BcReflection *shared);

/**
 * bc_reflection_card_new_shared:
 * @shared: what a colleague shared
 *
 * Returns: (transfer floating): the card, to be read
 */
GtkWidget *bc_reflection_card_new_shared (BcContext *context,
                                          gpointer   shared);

/**
 * bc_reflection_card_show_comments:
 * @card: from bc_reflection_card_new_shared()
 *
 * Brings the remarks up to date.
 */
void bc_reflection_card_show_comments (GtkWidget *card);

/**
 * bc_reflection_card_new_experiment:
 * @experiment: something the user tries
 *
 * Returns: (transfer floating): the card, on which one says who sees it
 */
GtkWidget *bc_reflection_card_new_experiment (BcContext *context,
                                              gpointer   experiment);

G_END_DECLS
