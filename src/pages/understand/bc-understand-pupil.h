/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_UNDERSTAND_PUPIL (bc_understand_pupil_get_type ())

/**
 * BcUnderstandPupil:
 *
 * What is understood of one pupil, to be worked on: voices, what helps and hinders, needs.
 */
G_DECLARE_FINAL_TYPE (BcUnderstandPupil, bc_understand_pupil, BC, UNDERSTAND_PUPIL, GtkBox)

GtkWidget *bc_understand_pupil_new (BcContext       *context,
                                    BcUnderstanding *understanding,
                                    BcPupil         *pupil);

/**
 * bc_understand_pupil_get_pupil:
 *
 * Returns: (transfer none): whom it is about
 */
BcPupil *bc_understand_pupil_get_pupil (BcUnderstandPupil *self);

/**
 * bc_understand_pupil_refresh:
 *
 * Shows how things stand, and leaves focus and cursor where they are.
 */
void bc_understand_pupil_refresh (BcUnderstandPupil *self);

G_END_DECLS
