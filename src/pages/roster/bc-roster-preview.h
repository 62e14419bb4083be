/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-roster-import.h"

G_BEGIN_DECLS

#define BC_TYPE_ROSTER_PREVIEW (bc_roster_preview_get_type ())

/**
 * BcRosterPreview:
 *
 * What a roster would change, by group and by name; what of the file is not kept; and what was
 * odd about it.
 */
G_DECLARE_FINAL_TYPE (BcRosterPreview, bc_roster_preview, BC, ROSTER_PREVIEW, AdwBin)

void bc_roster_preview_show (BcRosterPreview *self,
                             BcRosterImport  *import);

G_END_DECLS
