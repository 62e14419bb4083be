/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_BEAM (bc_beam_get_type ())

/**
 * BcBeam:
 *
 * Two numbers as marks on a beam, to the left and to the right of where it rests: filled squares
 * here and open rounds there, in a colour of their own, with the number beside them. A third number
 * can stand in the middle. No side is the good one. It is a picture: whoever shows it says the same
 * in words.
 */
G_DECLARE_FINAL_TYPE (BcBeam, bc_beam, BC, BEAM, GtkWidget)

/**
 * bc_beam_new:
 * @tilts: whether the beam hangs over to the heavier side
 *
 * Returns: (transfer floating): a beam with nothing on it
 */
GtkWidget *bc_beam_new (gboolean tilts);

/**
 * bc_beam_show:
 * @left: how many at the left
 * @middle: how many in the middle
 * @right: how many at the right
 * @most: the highest number of the beams it is looked at with, so that marks are of one size
 */
void bc_beam_show (BcBeam *self,
                   guint   left,
                   guint   middle,
                   guint   right,
                   guint   most);

G_END_DECLS
