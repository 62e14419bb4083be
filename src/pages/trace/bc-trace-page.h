/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_TRACE_PAGE (bc_trace_page_get_type ())

/**
 * BcTracePage:
 *
 * The doorwerking as a picture that one can follow: from what was seen in a group to what the
 * school agreed, and back. Its target is the id of anything on the path; without one it is the path
 * of the first question of the school.
 */
G_DECLARE_FINAL_TYPE (BcTracePage, bc_trace_page, BC, TRACE_PAGE, BcPage)

G_END_DECLS
