/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_SELF_PAGE (bc_self_page_get_type ())

/**
 * BcSelfPage:
 *
 * Zelfverstaan: one of five questions about oneself at a time, and what one wrote before beside it.
 * Everything is sealed for its author; it is under a cover until they ask for it, for the digibord
 * may mirror this screen. There is no way to paper.
 *
 * Its target is the component of a question or the id of an answer; else it shows the question that
 * is asked now.
 */
G_DECLARE_FINAL_TYPE (BcSelfPage, bc_self_page, BC, SELF_PAGE, BcPage)

G_END_DECLS
