/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_MIRROR_PAGE (bc_mirror_page_get_type ())

/**
 * BcMirrorPage:
 *
 * The mirror (spiegel) of who looks into it: who acts, which way help goes, the sides of Meijer's
 * pairs and the levels of support, period by period, as pictures with words and as a table. It
 * changes nothing, and has no word of how it should be.
 */
G_DECLARE_FINAL_TYPE (BcMirrorPage, bc_mirror_page, BC, MIRROR_PAGE, BcPage)

G_END_DECLS
