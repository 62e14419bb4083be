/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SHARE_BOX (bc_share_box_get_type ())

/**
 * BcShareBox:
 *
 * Says who can read a reflection of one's own, with the one thing that changes it: sharing it,
 * sharing its new words, or taking it back as long as nobody went on with it; and below it what
 * colleagues said. Its buttons are the actions of the page.
 */
G_DECLARE_FINAL_TYPE (BcShareBox, bc_share_box, BC, SHARE_BOX, GtkBox)

/**
 * bc_share_box_new:
 * @item: a reflection of the user's own
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *bc_share_box_new (BcContext    *context,
                             BcSealedItem *item);

/**
 * bc_share_box_show:
 * @shared: (nullable): the copy that colleagues read
 *
 * Says how things stand.
 */
void bc_share_box_show (BcShareBox   *self,
                        BcReflection *shared);

G_END_DECLS
