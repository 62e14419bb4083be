/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_MEETING_PAGE (bc_meeting_page_get_type ())

/**
 * BcMeetingPage:
 *
 * A groepsbespreking under way, in large type for a screen that everybody looks at: the point that
 * is talked about, what is agreed and what goes on. Its target is the id of a talk.
 */
G_DECLARE_FINAL_TYPE (BcMeetingPage, bc_meeting_page, BC, MEETING_PAGE, BcPage)

G_END_DECLS
