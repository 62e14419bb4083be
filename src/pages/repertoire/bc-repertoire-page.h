/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_REPERTOIRE_PAGE (bc_repertoire_page_get_type ())

/**
 * BcRepertoirePage:
 *
 * What a teacher can do, and who can help (repertoire): the cards, and the talents. Its target is
 * "help" for who can help whom, or the id of a card or a talent.
 */
G_DECLARE_FINAL_TYPE (BcRepertoirePage, bc_repertoire_page, BC, REPERTOIRE_PAGE, BcPage)

G_END_DECLS
