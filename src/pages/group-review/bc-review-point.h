/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_REVIEW_POINT (bc_review_point_get_type ())

/**
 * BcReviewPoint:
 *
 * A point of a groepsbespreking in preparation: what stands ready for it, and what the teacher
 * brings.
 *
 * Signals: `moved` (steps) when it is to stand higher (-1) or lower (1); `removed` when it is to
 * go.
 */
G_DECLARE_FINAL_TYPE (BcReviewPoint, bc_review_point, BC, REVIEW_POINT, GtkBox)

/**
 * bc_review_point_new:
 * @context: the school
 * @meeting: a group review
 * @point: a point of it
 * @leads: whether the user leads the review, and so makes its agenda
 *
 * Returns: (transfer floating): the point, for bc_review_point_place() and bc_review_point_read()
 */
GtkWidget *bc_review_point_new (BcContext     *context,
                                BcMeeting     *meeting,
                                BcAgendaPoint *point,
                                gboolean       leads);

/**
 * bc_review_point_get_point:
 *
 * Returns: (transfer none): the point
 */
BcAgendaPoint *bc_review_point_get_point (BcReviewPoint *self);

/**
 * bc_review_point_place:
 * @number: where it stands, from 0
 * @n_points: of how many
 *
 * Shows how it is called, and where it stands.
 */
void bc_review_point_place (BcReviewPoint *self,
                            guint          number,
                            guint          n_points);

/**
 * bc_review_point_read:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what stands ready now. That is read from all of the group's work: not to be done at every
 * key.
 *
 * Returns: whether it could be read
 */
gboolean bc_review_point_read (BcReviewPoint  *self,
                               GError        **error);

/**
 * bc_review_point_focus:
 *
 * Puts the cursor in its first text.
 */
void bc_review_point_focus (BcReviewPoint *self);

G_END_DECLS
