/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_GROUP_REVIEW_PAGE (bc_group_review_page_get_type ())

/**
 * BcGroupReviewPage:
 *
 * The place of the groepsbespreking: the one to come with its points, what stands ready for each
 * and what the teacher prepared; below it those that were held.
 */
G_DECLARE_FINAL_TYPE (BcGroupReviewPage, bc_group_review_page, BC, GROUP_REVIEW_PAGE, BcPage)

G_END_DECLS
