/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_STEPS_PAGE (bc_steps_page_get_type ())

/**
 * BcStepsPage:
 *
 * The ontwikkelstappen of the user, and before them what was promised to the user and is waited
 * for. Its target is the id of the step to go to.
 */
G_DECLARE_FINAL_TYPE (BcStepsPage, bc_steps_page, BC, STEPS_PAGE, BcPage)

G_END_DECLS
