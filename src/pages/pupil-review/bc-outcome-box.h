/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_OUTCOME_BOX (bc_outcome_box_get_type ())

/**
 * BcOutcomeBox:
 *
 * What comes of a pupil review. Whether it fits in a cluster is asked first (article: maatwerk is
 * “geen synoniem voor individueel onderwijs”); what is chosen is a change in the groepsplan, with
 * a way there.
 */
G_DECLARE_FINAL_TYPE (BcOutcomeBox, bc_outcome_box, BC, OUTCOME_BOX, GtkBox)

/**
 * bc_outcome_box_new:
 * @context: the school
 * @meeting: a pupil review
 *
 * Returns: (transfer floating): what came of @meeting, and what may
 */
GtkWidget *bc_outcome_box_new (BcContext *context,
                               BcMeeting *meeting);

/**
 * bc_outcome_box_refresh:
 *
 * Reads it again; what is the same stays, with its focus.
 */
void bc_outcome_box_refresh (BcOutcomeBox *self);

G_END_DECLS
