/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_CARD_CHOOSER (bc_card_chooser_get_type ())

/**
 * BcCardChooser:
 *
 * The shelf of repertoire cards, to draw one from for a cluster.
 */
G_DECLARE_FINAL_TYPE (BcCardChooser, bc_card_chooser, BC, CARD_CHOOSER, AdwWindow)

/**
 * bc_card_chooser_new:
 * @parent: the window above which it hangs
 * @context: the school
 * @plan: the plan
 * @cluster: for which cluster of it
 *
 * Returns: (transfer none): the dialog, not presented yet
 */
BcCardChooser *bc_card_chooser_new (GtkWindow   *parent,
                                    BcContext   *context,
                                    BcGroupPlan *plan,
                                    BcCluster   *cluster);

G_END_DECLS
