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
 * bc_act_card_solution:
 * @solution: a solution that the user may read; one of a colleague is to be read alone
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_act_card_solution (BcContext *context,
                                 gpointer   solution);

G_END_DECLS
