/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_PLACE_PAGE (bc_place_page_get_type ())

/**
 * BcPlacePage:
 *
 * What one place of the circle holds of a group in a period, to be read.
 */
G_DECLARE_FINAL_TYPE (BcPlacePage, bc_place_page, BC, PLACE_PAGE, BcPage)

G_END_DECLS
