/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_REFLECTIONS_PAGE (bc_reflections_page_get_type ())

/**
 * BcReflectionsPage:
 *
 * Thinking back: one's own reflections, what colleagues shared of theirs, and what one tries. The
 * digibord may mirror the screen: who comes here sees days, and opens what they want to read.
 */
G_DECLARE_FINAL_TYPE (BcReflectionsPage, bc_reflections_page, BC, REFLECTIONS_PAGE, BcPage)

G_END_DECLS
