/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-route-state.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_BASIC_QUESTION (bc_basic_question_get_type ())

/**
 * BcBasicQuestion:
 *
 * One basisvraag of a place, with room for an answer that saves itself, a way past it, and under a
 * fold what was answered before. It hides where there is nothing to ask.
 */
G_DECLARE_FINAL_TYPE (BcBasicQuestion, bc_basic_question, BC, BASIC_QUESTION, GtkBox)

/**
 * bc_basic_question_new:
 *
 * Returns: (transfer floating): a question of no place yet
 */
GtkWidget *bc_basic_question_new (void);

/**
 * bc_basic_question_show:
 * @context: (nullable): the school, and which group and period
 * @place: which place asks
 *
 * Shows how things stand. The question stays the same one as long as @context and @place do, so a
 * page may call this from each refresh.
 */
void bc_basic_question_show (BcBasicQuestion *self,
                             BcContext       *context,
                             BcPlace          place);

G_END_DECLS
