/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-history-sheet.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_pupil_review_document_new:
 * @context: the school, and which group
 * @meeting: a pupil review
 * @today: the day of printing
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Fills pages with a leerlingbespreking: the question of the teacher first, what was brought in,
 * what comes of it and what was agreed on. A part without words keeps its title, with room to
 * write; the slot of the question is always there (domain row 43). Nothing that is somebody's own
 * comes on it.
 *
 * Returns: (transfer full): the document, or %NULL when the school cannot be read
 */
BcHistorySheet *bc_pupil_review_document_new (BcContext   *context,
                                              BcMeeting   *meeting,
                                              const char  *today,
                                              GError     **error);

G_END_DECLS
