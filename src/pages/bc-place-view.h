/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-entries.h"
#include "wheel/bc-wheel-geometry.h"

G_BEGIN_DECLS

/* Where the circle shows a place. */
const BcWheelSector *bc_place_view_sector (BcPlace place);

/* Its colours, by the name that the wheel knows them by. */
const char *bc_place_view_tint (BcPlace place);

/* A row for one entry, to be read in a list. */
GtkWidget *bc_place_view_row (const BcEntry *entry);

G_END_DECLS
