/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_AGREEMENTS_PAGE (bc_agreements_page_get_type ())

/**
 * BcAgreementsPage:
 *
 * What was agreed across the school: one's own or all that one may see, open or done, of one group
 * or all; another is added in one line.
 */
G_DECLARE_FINAL_TYPE (BcAgreementsPage, bc_agreements_page, BC, AGREEMENTS_PAGE, BcPage)

G_END_DECLS
