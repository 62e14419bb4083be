/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_OVERVIEW_PAGE (bc_overview_page_get_type ())

/**
 * BcOverviewPage:
 *
 * The groepsoverzicht as a matrix that is filled in like a spreadsheet.
 */
G_DECLARE_FINAL_TYPE (BcOverviewPage, bc_overview_page, BC, OVERVIEW_PAGE, BcPage)

G_END_DECLS
