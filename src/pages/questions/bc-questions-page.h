/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_QUESTIONS_PAGE (bc_questions_page_get_type ())

/**
 * BcQuestionsPage:
 *
 * The leervragen of the user: one is asked in any form, kept for oneself or shared, and followed to
 * what became of it. Its target is the id of the leervraag to go to.
 */
G_DECLARE_FINAL_TYPE (BcQuestionsPage, bc_questions_page, BC, QUESTIONS_PAGE, BcPage)

G_END_DECLS
