/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_NAMELESS_FIELD (bc_nameless_field_get_type ())

/**
 * BcNamelessField:
 *
 * A text that is kept without the names of the school's people. What somebody types stays as typed
 * until they leave the field; what is kept is without names from the first letter, and a line below
 * says which go.
 */
G_DECLARE_FINAL_TYPE (BcNamelessField, bc_nameless_field, BC, NAMELESS_FIELD, GtkBox)

/**
 * bc_nameless_field_new:
 * @title: what stands above it
 * @question: what stands in it while it is empty
 * @edits: where changes go
 * @names: (nullable) (element-type utf8): from bc_school_names_list(); without them nothing can be
 *   written
 * @record: (type BcSystemQuestion): whose text it is; a draft stays one until something is typed
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *bc_nameless_field_new (const char *title,
                                  const char *question,
                                  BcEdits    *edits,
                                  GPtrArray  *names,
                                  gpointer    record);

/**
 * bc_nameless_field_new_loose:
 * @text: what stands in it
 *
 * The same for a text that belongs to no record yet.
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *bc_nameless_field_new_loose (const char *title,
                                        const char *question,
                                        BcEdits    *edits,
                                        GPtrArray  *names,
                                        const char *text);

/**
 * bc_nameless_field_dup_text:
 *
 * Returns: (transfer full): what it says, without names
 */
char *bc_nameless_field_dup_text (BcNamelessField *self);

G_END_DECLS
