/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_PUPIL_PAGE (bc_pupil_page_get_type ())

/**
 * BcPupilPage:
 *
 * Everything about one child in one look: this period, and the earlier ones under a fold. Its
 * target is the id of the pupil. Nothing is changed here; each line leads to where it is worked on.
 */
G_DECLARE_FINAL_TYPE (BcPupilPage, bc_pupil_page, BC, PUPIL_PAGE, BcPage)

G_END_DECLS
