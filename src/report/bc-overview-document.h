/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-overview-sheet.h"
#include "school/bc-overview.h"

G_BEGIN_DECLS

/**
 * bc_overview_document_new:
 * @overview: the groepsoverzicht
 * @today: the day of printing
 *
 * Fills pages with what the overview says. Working notes never come on it.
 *
 * Returns: (transfer full): the pages
 */
BcOverviewSheet *bc_overview_document_new (BcOverview *overview,
                                           const char *today);

G_END_DECLS
