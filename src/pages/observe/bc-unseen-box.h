/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-notes.h"

G_BEGIN_DECLS

#define BC_TYPE_UNSEEN_BOX (bc_unseen_box_get_type ())

/**
 * BcUnseenBox:
 *
 * Of whom nothing was noted for a while: a click on a name begins a note about that child.
 */
G_DECLARE_FINAL_TYPE (BcUnseenBox, bc_unseen_box, BC, UNSEEN_BOX, GtkBox)

/**
 * bc_unseen_box_show:
 * @notes: (nullable): the notes of the group; %NULL when the school closes
 */
void bc_unseen_box_show (BcUnseenBox *self,
                         BcNotes     *notes);

G_END_DECLS
