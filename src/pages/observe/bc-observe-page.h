/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_OBSERVE_PAGE (bc_observe_page_get_type ())

/**
 * BcObservePage:
 *
 * Waarnemen: the notes of the group and what becomes of them, looking back on the plan before,
 * signals, whom one did not see, and what is not clear yet. Its target is the id of a note, or
 * "look-back".
 */
G_DECLARE_FINAL_TYPE (BcObservePage, bc_observe_page, BC, OBSERVE_PAGE, BcPage)

G_END_DECLS
