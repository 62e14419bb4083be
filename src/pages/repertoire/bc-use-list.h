/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_USE_LIST (bc_use_list_get_type ())

/**
 * BcUseList:
 *
 * What worked where: the plans that a repertoire card is used in. They are read when the list comes
 * to be seen.
 */
G_DECLARE_FINAL_TYPE (BcUseList, bc_use_list, BC, USE_LIST, GtkBox)

/**
 * bc_use_list_new:
 * @context: the school
 * @card: a repertoire card
 * @invitation: what is said while it is used nowhere; may be ""
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *bc_use_list_new (BcContext        *context,
                            BcRepertoireCard *card,
                            const char       *invitation);

/**
 * bc_use_list_refresh:
 *
 * Reads again, if it is to be seen.
 */
void bc_use_list_refresh (BcUseList *self);

G_END_DECLS
