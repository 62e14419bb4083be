/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN_PAGE (bc_plan_page_get_type ())

/**
 * BcPlanPage:
 *
 * The editor of the groepsplan: clusters side by side or, where that is too narrow, below each
 * other; pupils moved by hand or key, and the plan on paper. The signal `said` (const char *) has a
 * sentence for the user.
 */
G_DECLARE_FINAL_TYPE (BcPlanPage, bc_plan_page, BC, PLAN_PAGE, BcPage)

G_END_DECLS
