/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-talk-page.h"

G_BEGIN_DECLS

#define BC_TYPE_CONSULT_PAGE (bc_consult_page_get_type ())

/**
 * BcConsultPage:
 *
 * The place of the consultatie: a teacher brings in a question, about a child or not, and what they
 * need. Its target is the id of a talk.
 */
G_DECLARE_FINAL_TYPE (BcConsultPage, bc_consult_page, BC, CONSULT_PAGE, BcTalkPage)

G_END_DECLS
