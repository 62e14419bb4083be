/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SCHOOL_QUESTION (bc_school_question_get_type ())

/**
 * BcSchoolQuestion:
 *
 * A question of the school (systeemvraag): a text without names, how it stands, from how many
 * leervragen it came and what the school works on because of it.
 * Its action `agenda.take-up` with its id asks to make a development point of it.
 */
G_DECLARE_FINAL_TYPE (BcSchoolQuestion, bc_school_question, BC, SCHOOL_QUESTION, GtkBox)

/**
 * bc_school_question_new:
 * @names: (nullable) (element-type utf8): from bc_school_names_list()
 * @question: (type BcSystemQuestion): a question of the school
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *bc_school_question_new (BcContext *context,
                                   GPtrArray *names,
                                   gpointer   question);

void bc_school_question_refresh (BcSchoolQuestion *self);

/* Puts the cursor in its text. */
void bc_school_question_focus (BcSchoolQuestion *self);

G_END_DECLS
