/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-terms.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_TERM_CHOICE (bc_term_choice_get_type ())

/**
 * BcTermChoice:
 *
 * The words of a family side by side, one of them chosen with one click; a second click takes it
 * back, for nothing has to be said. The choice saves itself.
 *
 * Signal: `chosen` (word) when a person chose a word, or "" to take it back; a handler that returns
 * %TRUE keeps the choice itself.
 */
G_DECLARE_FINAL_TYPE (BcTermChoice, bc_term_choice, BC, TERM_CHOICE, GtkBox)

/**
 * bc_term_choice_new:
 * @title: what is chosen, for who cannot see it and for undo
 * @family: the words to choose from
 * @edits: where changes go
 * @record: whose choice it is
 * @field: which text of @record holds the word
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_term_choice_new (const char   *title,
                               BcTermFamily  family,
                               BcEdits      *edits,
                               gpointer      record,
                               guint         field);

G_END_DECLS
