/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"
#include "widgets/bc-text-field.h"

G_BEGIN_DECLS

#define BC_TYPE_SENTENCE_ENTRY (bc_sentence_entry_get_type ())

/**
 * BcSentenceEntry:
 *
 * A hulpzin that completes as one types: usual openings and endings in a list below it, walked with
 * the arrows and taken over with Tab or Enter. What one writes oneself always stays as it is.
 */
G_DECLARE_FINAL_TYPE (BcSentenceEntry, bc_sentence_entry, BC, SENTENCE_ENTRY, AdwBin)

/**
 * bc_sentence_entry_new:
 * @title: what the sentence is
 * @question: what stands in it while it is empty
 * @settings: where the sentences come from
 * @edits: where changes go
 * @record: whose sentence it is
 * @field: which text of @record
 *
 * Returns: (transfer floating): the entry
 */
GtkWidget *bc_sentence_entry_new (const char *title,
                                  const char *question,
                                  BcSettings *settings,
                                  BcEdits    *edits,
                                  gpointer    record,
                                  guint       field);

/**
 * bc_sentence_entry_get_field:
 *
 * Returns: (transfer none): the field one types in, a line
 */
BcTextField *bc_sentence_entry_get_field (BcSentenceEntry *self);

/**
 * bc_sentence_entry_begin:
 * @text: how the sentence begins
 *
 * Writes @text as somebody who types it would, and shows how it may go on.
 */
void bc_sentence_entry_begin (BcSentenceEntry *self,
                              const char      *text);

G_END_DECLS
