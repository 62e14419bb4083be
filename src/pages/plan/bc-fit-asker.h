/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_FIT_ASKER (bc_fit_asker_get_type ())

/**
 * BcFitAsker:
 *
 * Asks, before there is an arrangement for one child: does this fit in a cluster? It lists the
 * clusters that share a need with the child, and can be passed by. The signal `own-way`
 * ([class@Bc.Pupil]) says that it is to be a way of its own.
 */
G_DECLARE_FINAL_TYPE (BcFitAsker, bc_fit_asker, BC, FIT_ASKER, GtkBox)

/**
 * bc_fit_asker_new:
 * @plan: the plan
 *
 * Returns: (transfer floating): the question, hidden until bc_fit_asker_ask()
 */
GtkWidget *bc_fit_asker_new (BcGroupPlan *plan);

/**
 * bc_fit_asker_ask:
 *
 * Shows the question, with the focus on who it is about.
 */
void bc_fit_asker_ask (BcFitAsker *self);

G_END_DECLS
