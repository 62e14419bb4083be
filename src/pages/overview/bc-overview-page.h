/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-overview.h"

G_BEGIN_DECLS

#define BC_TYPE_OVERVIEW_PAGE (bc_overview_page_get_type ())

/**
 * BcOverviewPage:
 *
 * The groepsoverzicht as a matrix that is filled in like a spreadsheet.
 */
G_DECLARE_FINAL_TYPE (BcOverviewPage, bc_overview_page, BC, OVERVIEW_PAGE, AdwBin)

/**
 * bc_overview_page_show:
 * @edits: (nullable): where changes go
 * @overview: (nullable): what to show; %NULL for nothing
 *
 * Shows an overview. For the same group and period read anew, the focus stays where it is.
 */
void bc_overview_page_show (BcOverviewPage *self,
                            BcEdits        *edits,
                            BcOverview     *overview);

G_END_DECLS
