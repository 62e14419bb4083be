/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SHELF_VIEW (bc_shelf_view_get_type ())

/**
 * BcShelfView:
 *
 * The repertoire of the user: own cards, those of colleagues, and the starters that are not among
 * the own ones yet; searched as one types.
 */
G_DECLARE_FINAL_TYPE (BcShelfView, bc_shelf_view, BC, SHELF_VIEW, GtkBox)

/**
 * bc_shelf_view_show:
 * @context: (nullable): the school; %NULL lets go of everything
 *
 * Shows how it stands now.
 */
void bc_shelf_view_show (BcShelfView *self,
                         BcContext   *context);

/**
 * bc_shelf_view_open:
 * @id: the id of a card
 *
 * Opens that card, if it is on the shelf.
 */
void bc_shelf_view_open (BcShelfView *self,
                         const char  *id);

G_END_DECLS
