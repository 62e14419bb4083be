/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_QUESTION_COURSE (bc_question_course_get_type ())

/**
 * BcQuestionCourse:
 *
 * What became of a leervraag, stop by stop, each with the way to it; while that is nothing, a kind
 * word and one next step. Its actions `question.bring` and `question.step` ask for that.
 */
G_DECLARE_FINAL_TYPE (BcQuestionCourse, bc_question_course, BC, QUESTION_COURSE, GtkBox)

/**
 * bc_question_course_new:
 * @question: (type BcQuestion): a leervraag of the user
 *
 * Returns: (transfer floating): its course
 */
GtkWidget *bc_question_course_new (BcContext *context,
                                   gpointer   question);

/**
 * bc_question_course_refresh:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows how it stands now.
 *
 * Returns: whether it could be read
 */
gboolean bc_question_course_refresh (BcQuestionCourse  *self,
                                     GError           **error);

G_END_DECLS
