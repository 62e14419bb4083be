/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PLACE_CHECK (bc_place_check_get_type ())

/**
 * BcPlaceCheck:
 *
 * Who sees an experiment of one's own: oneself alone, or also who works with the group it is about.
 */
G_DECLARE_FINAL_TYPE (BcPlaceCheck, bc_place_check, BC, PLACE_CHECK, GtkBox)

/**
 * bc_place_check_new:
 * @context: the school, and the group that it may be about
 * @experiment: an experiment of the user's own
 *
 * Returns: (transfer floating): a tick that saves itself, and what it means
 */
GtkWidget *bc_place_check_new (BcContext    *context,
                               BcExperiment *experiment);

G_END_DECLS
