/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-talk-page.h"

G_BEGIN_DECLS

#define BC_TYPE_PUPIL_REVIEW_PAGE (bc_pupil_review_page_get_type ())

/**
 * BcPupilReviewPage:
 *
 * The place of the leerlingbespreking, around the question of the teacher (domain row 43). Its
 * target is the id of a talk.
 */
G_DECLARE_FINAL_TYPE (BcPupilReviewPage, bc_pupil_review_page, BC, PUPIL_REVIEW_PAGE, BcTalkPage)

G_END_DECLS
