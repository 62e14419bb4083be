/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"
#include "vault/bc-keyring.h"

G_BEGIN_DECLS

#define BC_TYPE_TAG_CHOICE (bc_tag_choice_get_type ())

/**
 * BcTagChoice:
 *
 * The tags of the school, family by family, each to be put on a record or taken off. It saves
 * itself.
 */
G_DECLARE_FINAL_TYPE (BcTagChoice, bc_tag_choice, BC, TAG_CHOICE, GtkBox)

/**
 * bc_tag_choice_new:
 * @title: what it chooses, for “Undo: …” and for who cannot see it
 * @tags: (element-type BcTag): the tags, as bc_tags_list() gives them
 * @edits: where changes go
 * @record: whose tags they are
 * @field: the text of @record that keeps the words
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_tag_choice_new (const char *title,
                              GPtrArray  *tags,
                              BcEdits    *edits,
                              gpointer    record,
                              guint       field);

/**
 * bc_tag_choice_new_sealed:
 * @title: what it chooses, for “Undo: …” and for who cannot see it
 * @tags: (element-type BcTag): the tags, as bc_tags_list() gives them
 * @edits: where changes go
 * @keyring: (nullable): who seals and reads the words; %NULL where the field is not sealed
 * @record: whose tags they are
 * @field: the sealed field of @record that keeps the words
 *
 * The same for words that nobody but their author can read.
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_tag_choice_new_sealed (const char *title,
                                     GPtrArray  *tags,
                                     BcEdits    *edits,
                                     BcKeyring  *keyring,
                                     gpointer    record,
                                     guint       field);

G_END_DECLS
