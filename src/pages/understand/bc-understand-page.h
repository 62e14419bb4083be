/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_UNDERSTAND_PAGE (bc_understand_page_get_type ())

/**
 * BcUnderstandPage:
 *
 * Begrijpen: the pupils of the group at the left, what is understood of the chosen one at the
 * right. Its target is the id of a pupil; without one it is about the group.
 */
G_DECLARE_FINAL_TYPE (BcUnderstandPage, bc_understand_page, BC, UNDERSTAND_PAGE, BcPage)

G_END_DECLS
