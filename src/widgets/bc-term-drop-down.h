/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-terms.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_TERM_DROP_DOWN (bc_term_drop_down_get_type ())

/**
 * BcTermDropDown:
 *
 * The words of a family in a list that opens, for families too wide for [class@Bc.TermChoice]. The
 * choice saves itself.
 */
G_DECLARE_FINAL_TYPE (BcTermDropDown, bc_term_drop_down, BC, TERM_DROP_DOWN, AdwBin)

/**
 * bc_term_drop_down_new:
 * @title: what is chosen, for who cannot see it and for undo
 * @none: what stands there while nothing is chosen
 * @family: the words to choose from
 * @edits: where changes go
 * @record: whose choice it is
 * @field: which text of @record holds the word
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_term_drop_down_new (const char   *title,
                                  const char   *none,
                                  BcTermFamily  family,
                                  BcEdits      *edits,
                                  gpointer      record,
                                  guint         field);

/**
 * bc_term_drop_down_new_of:
 * @words: what can be chosen, as @record keeps it: such as the ids of records
 * @labels: how each is said, in the same order
 *
 * The same for words that belong to no family.
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_term_drop_down_new_of (const char         *title,
                                     const char         *none,
                                     const char *const  *words,
                                     const char *const  *labels,
                                     BcEdits            *edits,
                                     gpointer            record,
                                     guint               field);

G_END_DECLS
