/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-route-state.h"
#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_CIRCLE_PAGE (bc_circle_page_get_type ())

/**
 * BcCirclePage:
 *
 * The circle of one group in one period, and beside it what the chosen place asks and holds.
 */
G_DECLARE_FINAL_TYPE (BcCirclePage, bc_circle_page, BC, CIRCLE_PAGE, BcPage)

/**
 * bc_circle_page_focus:
 * @place: where a person comes from; %BC_N_PLACES for where the circle was left
 *
 * Gives the keyboard to the part of the circle for @place.
 */
void bc_circle_page_focus (BcCirclePage *self,
                           BcPlace       place);

G_END_DECLS
