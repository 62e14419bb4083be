/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-history-sheet.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_report_document_new:
 * @context: the school, and which group
 * @meeting: a talk
 * @today: the day of printing
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Fills pages with the report of a talk (verslag), and who agrees with it. What is somebody's own
 * never comes on it.
 *
 * Returns: (transfer full): the document, or %NULL when the school cannot be read
 */
BcHistorySheet *bc_report_document_new (BcContext   *context,
                                        BcMeeting   *meeting,
                                        const char  *today,
                                        GError     **error);

G_END_DECLS
