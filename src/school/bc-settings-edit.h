/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-settings.h"

G_BEGIN_DECLS

/* Changing a part of a section of the settings. A path tells which part: the names of parts and the
 * numbers of items, from 0, with '/' between: "questions/2/patterns". The empty path is the whole.
 * Of a list that there is for each language it means the one in the language of the user. */

/**
 * bc_settings_edit_find:
 * @whole: a section
 * @path: the path of a part
 *
 * Returns: (transfer none) (nullable): the part; %NULL where there is none
 */
JsonNode *bc_settings_edit_find (JsonNode   *whole,
                                 const char *path);

/**
 * bc_settings_edit_find_shape:
 *
 * Returns: (transfer none) (nullable): how the part at @path is built
 */
const BcShape *bc_settings_edit_find_shape (const char *section,
                                            const char *path);

/**
 * bc_settings_edit_dup_path:
 *
 * Returns: (transfer full): the path of the part @part of what is at @path
 */
char *bc_settings_edit_dup_path (const char *path,
                                 const char *part);

char *bc_settings_edit_dup_item_path (const char *path,
                                      guint       item);

/**
 * bc_settings_edit_type:
 * @path: the path of a text
 * @text: its new words, the school's own from now on in any language
 *
 * Changes a text while somebody types: typing on in the same place is one step.
 */
void bc_settings_edit_type (BcSettings *settings,
                            const char *section,
                            const char *path,
                            const char *text);

/**
 * bc_section_set:
 * @path: the path of a word, a number or a boolean
 * @value: (transfer full): its new value
 *
 * Changes it, as a step of its own; going on with a number is one step.
 */
void bc_settings_edit_set (BcSettings *settings,
                           const char *section,
                           const char *path,
                           JsonNode   *value);

/**
 * bc_settings_edit_insert:
 * @path: the path of a list
 * @item: where in it
 *
 * Puts an empty item there, as a step.
 */
void bc_settings_edit_insert (BcSettings *settings,
                              const char *section,
                              const char *path,
                              guint       item);

void bc_settings_edit_remove (BcSettings *settings,
                              const char *section,
                              const char *path,
                              guint       item);

/**
 * bc_settings_edit_move:
 * @path: the path of a list
 * @from: which item
 * @to: its number afterwards; beyond the end is the end
 *
 * Returns: whether anything moved
 */
gboolean bc_settings_edit_move (BcSettings *settings,
                                const char *section,
                                const char *path,
                                guint       from,
                                guint       to);

G_END_DECLS
