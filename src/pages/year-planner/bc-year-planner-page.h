/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_YEAR_PLANNER_PAGE (bc_year_planner_page_get_type ())

/**
 * BcYearPlannerPage:
 *
 * The groepsbesprekingen of all groups over the school year: what is planned and what took place,
 * moved by hand, and what is missing planned in one step.
 */
G_DECLARE_FINAL_TYPE (BcYearPlannerPage, bc_year_planner_page, BC, YEAR_PLANNER_PAGE, BcPage)

G_END_DECLS
