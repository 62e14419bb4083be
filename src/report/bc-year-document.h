/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-year-sheet.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_year_document_new:
 * @context: the school
 * @today: the day of printing, in the school year
 * @error: return location for an error in %BC_STORE_ERROR, or %BC_REPORT_ERROR where the school has
 *   no school year
 *
 * Returns: (transfer full) (nullable): the group reviews of the school year, on paper
 */
BcYearSheet *bc_year_document_new (BcContext   *context,
                                   const char  *today,
                                   GError     **error);

G_END_DECLS
