/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-entries.h"

G_BEGIN_DECLS

/* Where the circle shows a place: its colours by name. */
const char *bc_place_view_tint (BcPlace place);

/* A row for one entry, to be read in a list. */
GtkWidget *bc_place_view_row (const BcEntry *entry);

G_END_DECLS
