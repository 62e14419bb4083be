/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_CASCADE_PAGE (bc_cascade_page_get_type ())

/**
 * BcCascadePage:
 *
 * The levels of support (niveau 1 to 5) in the school's own words, and how what the groups do is
 * spread over them from period to period: of the chosen group, or of the whole school for who does
 * not teach.
 */
G_DECLARE_FINAL_TYPE (BcCascadePage, bc_cascade_page, BC, CASCADE_PAGE, BcPage)

G_END_DECLS
