/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-history-sheet.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/**
 * bc_history_document_new:
 * @plan: a group plan that was made
 * @today: the day of printing
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Fills pages with how the plan came to be what it is: each version with its day, what changed in
 * it word for word, and why; then what changed since. Notes never come on it.
 *
 * Returns: (transfer full): the document, or %NULL when the history cannot be read
 */
BcHistorySheet *bc_history_document_new (BcGroupPlan  *plan,
                                         const char   *today,
                                         GError      **error);

G_END_DECLS
