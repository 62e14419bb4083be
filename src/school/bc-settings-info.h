/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What people read for the sections of the settings and their parts. A section that is not known
 * here still works: it shows under its own name. */

/**
 * bc_settings_info_get_title:
 * @section: the name of a section
 *
 * Returns: (transfer none): what it is called
 */
const char *bc_settings_info_get_title (const char *section);

/**
 * bc_settings_info_get_hint:
 *
 * Returns: (transfer none): in a sentence what it is for; may be ""
 */
const char *bc_settings_info_get_hint (const char *section);

/**
 * bc_settings_info_get_key:
 *
 * The program needs the items of some lists, one of each, in their order: a school may change what
 * they say, not which there are.
 *
 * Returns: (transfer none) (nullable): the part that tells the items of such a section apart;
 *   %NULL where the school adds, removes and orders them as it likes
 */
const char *bc_settings_info_get_key (const char *section);

/**
 * bc_settings_info_get_part_title:
 * @section: the name of a section
 * @part: the name of a part of it, at any depth
 *
 * Returns: (transfer none): what it is called; @part itself where nobody knows
 */
const char *bc_settings_info_get_part_title (const char *section,
                                             const char *part);

/**
 * bc_settings_info_get_part_hint:
 * @part: the name of a part of a section, at any depth
 *
 * Returns: (transfer none): in a few words how it is filled in; "" where its title says enough
 */
const char *bc_settings_info_get_part_hint (const char *part);

/**
 * bc_settings_info_list_words:
 * @section: the name of a section
 * @part: the name of a part of it, at any depth
 *
 * Returns: (transfer container) (nullable) (array zero-terminated=1): the words that @part may be;
 *   %NULL where that is not one of the closed lists
 */
const char **bc_settings_info_list_words (const char *section,
                                          const char *part);

/**
 * bc_settings_info_get_word_title:
 * @section: the name of a section
 * @word: a word that the program goes by
 *
 * Returns: (transfer none): what people read for it; @word itself where nobody knows
 */
const char *bc_settings_info_get_word_title (const char *section,
                                             const char *word);

G_END_DECLS
