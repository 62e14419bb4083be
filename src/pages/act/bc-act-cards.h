/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Cards for what is kept while a plan is carried out, each a [class@Bc.FoldCard]. */

/**
 * bc_act_card_feedback:
 * @context: the school; lives as long as the card
 * @feedback: what somebody makes of the plan
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_act_card_feedback (BcContext *context,
                                 gpointer   feedback);

/**
 * bc_act_card_experiment:
 * @experiment: something that is tried
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_act_card_experiment (BcContext *context,
                                   gpointer   experiment);

/**
 * bc_act_card_solution:
 * @solution: a solution that the user may read; one of a colleague is to be read alone
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_act_card_solution (BcContext *context,
                                 gpointer   solution);

/**
 * bc_act_card_append_removal:
 * @card: a card
 * @record: what it shows
 * @label: what the button says, with a mnemonic
 * @done: what is said when it is taken away
 *
 * Puts a button at the end of the card that takes its record away, with a way back.
 */
void bc_act_card_append_removal (GtkWidget  *card,
                                 BcContext  *context,
                                 gpointer    record,
                                 const char *label,
                                 const char *done);

G_END_DECLS
