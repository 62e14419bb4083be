/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-route-state.h"
#include "wheel/bc-wheel-geometry.h"

G_BEGIN_DECLS

/* Where the circle shows a place. */
const BcWheelSector *bc_place_view_sector (BcPlace place);

/* Its colours, by the name that the wheel knows them by. */
const char *bc_place_view_tint (BcPlace place);

G_END_DECLS
