/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_PERIOD_PAGE (bc_period_page_get_type ())

/**
 * BcPeriodPage:
 *
 * The periods of the school year: their names and days, as many as the school likes. What people
 * wrote keeps its period.
 *
 * The signal `did` (const char *sentence) tells of something that may be taken back at once.
 */
G_DECLARE_FINAL_TYPE (BcPeriodPage, bc_period_page, BC, PERIOD_PAGE, AdwBin)

GtkWidget *bc_period_page_new (BcEdits *edits);

G_END_DECLS
