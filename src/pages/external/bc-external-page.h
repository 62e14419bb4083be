/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_EXTERNAL_PAGE (bc_external_page_get_type ())

/**
 * BcExternalPage:
 *
 * The place beyond the school: support from outside with what it is for and what the teacher does,
 * and what was given to whom.
 */
G_DECLARE_FINAL_TYPE (BcExternalPage, bc_external_page, BC, EXTERNAL_PAGE, BcPage)

G_END_DECLS
