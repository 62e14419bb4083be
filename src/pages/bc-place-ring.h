/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/bc-route-state.h"

G_BEGIN_DECLS

#define BC_TYPE_PLACE_RING (bc_place_ring_get_type ())

/**
 * BcPlaceRing:
 *
 * The circle in the size of an icon, with one place coloured: it tells where a page lies. It says
 * nothing to a screen reader; what holds it does.
 */
G_DECLARE_FINAL_TYPE (BcPlaceRing, bc_place_ring, BC, PLACE_RING, GtkWidget)

void bc_place_ring_set_place (BcPlaceRing *self,
                              BcPlace      place);

G_END_DECLS
