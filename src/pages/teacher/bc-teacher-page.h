/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_TEACHER_PAGE (bc_teacher_page_get_type ())

/**
 * BcTeacherPage:
 *
 * The centre of the circle: what is the teacher's own, and how it stands, in counts and days alone.
 * What was written is on pages of its own.
 */
G_DECLARE_FINAL_TYPE (BcTeacherPage, bc_teacher_page, BC, TEACHER_PAGE, BcPage)

G_END_DECLS
