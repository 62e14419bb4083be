/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"
#include "vault/bc-keyring.h"

G_BEGIN_DECLS

#define BC_TYPE_TEXT_FIELD (bc_text_field_get_type ())

/**
 * BcTextField:
 *
 * A titled text that grows with its words and saves itself; while it is empty it shows the
 * question it answers. Beside it stands the vragenkantelaar: a care question typed in it is
 * answered with a question about teaching, which may be taken over after what the text says.
 *
 * Signals: `typed` (text) when somebody changed it, a handler that returns %TRUE keeps the text
 * itself; `left` after the focus went elsewhere; `entered` on Enter in a field that is one line.
 */
G_DECLARE_FINAL_TYPE (BcTextField, bc_text_field, BC, TEXT_FIELD, GtkBox)

/**
 * bc_text_field_new:
 * @title: what stands above it
 * @question: what stands in it while it is empty
 * @edits: where changes go
 * @record: whose text it is
 * @field: which text of @record
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *bc_text_field_new (const char *title,
                              const char *question,
                              BcEdits    *edits,
                              gpointer    record,
                              guint       field);

/**
 * bc_text_field_new_sealed:
 * @title: what stands above it
 * @question: what stands in it while it is empty
 * @edits: where changes go
 * @keyring: (nullable): who seals and reads it; %NULL where the field is not sealed
 * @record: whose text it is
 * @field: which sealed field of @record
 *
 * The same for a text that nobody but its author can open. What was sealed for somebody else shows
 * as nothing, and cannot be written over.
 *
 * Returns: (transfer floating): the field
 */
GtkWidget *bc_text_field_new_sealed (const char *title,
                                     const char *question,
                                     BcEdits    *edits,
                                     BcKeyring  *keyring,
                                     gpointer    record,
                                     guint       field);

/**
 * bc_text_field_be_line:
 *
 * Makes it one line of a list: without the title above it, which is still said to who cannot see
 * it, and with Enter to go on to the next.
 */
void bc_text_field_be_line (BcTextField *self);

/**
 * bc_text_field_get_view:
 *
 * Returns: (transfer none): the view one types in
 */
GtkTextView *bc_text_field_get_view (BcTextField *self);

/**
 * bc_text_field_hide_title:
 *
 * For where something else says already what it is; a screen reader still says the title.
 */
void bc_text_field_hide_title (BcTextField *self);

/**
 * bc_text_field_focus:
 *
 * Puts the cursor in it.
 */
void bc_text_field_focus (BcTextField *self);

/**
 * bc_text_field_select:
 *
 * Puts the cursor in it and selects its words: typing writes better ones in their place.
 */
void bc_text_field_select (BcTextField *self);

G_END_DECLS
