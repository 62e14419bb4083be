/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_TEXT_FIELD (bc_text_field_get_type ())

/**
 * BcTextField:
 *
 * A titled text that grows with its words and saves itself; while it is empty it shows the
 * question it answers.
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
 * bc_text_field_set_tilter:
 * @settings: the school's settings
 *
 * Puts the vragenkantelaar beside the text: a care question typed in it is answered with a question
 * about teaching, which may be taken over as a line after the text.
 */
void bc_text_field_set_tilter (BcTextField *self,
                               BcSettings  *settings);

/**
 * bc_text_field_focus:
 *
 * Puts the cursor in it.
 */
void bc_text_field_focus (BcTextField *self);

G_END_DECLS
