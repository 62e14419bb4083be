/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_REPORT_PAGE (bc_report_page_get_type ())

/**
 * BcReportPage:
 *
 * The report of a groepsbespreking: who led it writes it, the teacher reads it and agrees, and what
 * changes afterwards is marked. Its target is the id of a talk.
 */
G_DECLARE_FINAL_TYPE (BcReportPage, bc_report_page, BC, REPORT_PAGE, BcPage)

G_END_DECLS
