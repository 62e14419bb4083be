/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_ACT_PAGE (bc_act_page_get_type ())

/**
 * BcActPage:
 *
 * Uitvoeren: does what was planned fit now, how the plan came to be what it is, what others make of
 * it, and what is tried. Its target may be "history" for the versions of the plan, "history/since"
 * for what changed since the last of them, or "next" for opening the next round.
 */
G_DECLARE_FINAL_TYPE (BcActPage, bc_act_page, BC, ACT_PAGE, BcPage)

G_END_DECLS
