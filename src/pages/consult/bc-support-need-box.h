/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SUPPORT_NEED_BOX (bc_support_need_box_get_type ())

/**
 * BcSupportNeedBox:
 *
 * What a teacher needs (ondersteuningsbehoefte), in a consultation: their own to write, which is
 * theirs alone until they share it and can be taken back; those that others shared to read.
 */
G_DECLARE_FINAL_TYPE (BcSupportNeedBox, bc_support_need_box, BC, SUPPORT_NEED_BOX, GtkBox)

/**
 * bc_support_need_box_new:
 * @context: the school, and who looks
 * @meeting: a consultation
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *bc_support_need_box_new (BcContext *context,
                                    BcMeeting *meeting);

/**
 * bc_support_need_box_refresh:
 *
 * Brings it up to date; what one types in stays.
 */
void bc_support_need_box_refresh (BcSupportNeedBox *self);

G_END_DECLS
