/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "domain/bc-terms.h"
#include "school/bc-content.h"
#include "school/bc-edits.h"
#include "school/bc-shape.h"

G_BEGIN_DECLS

#define BC_TYPE_SETTINGS (bc_settings_get_type ())

/**
 * BcSettings:
 *
 * What the school may say for itself: its limits, its words, its questions and templates. Each
 * section begins as the program's own, a file in data/content; once the school changes it, its
 * own version stands in the school's file, whole.
 */
G_DECLARE_FINAL_TYPE (BcSettings, bc_settings, BC, SETTINGS, GObject)

/**
 * bc_settings_new:
 * @edits: where changes go
 *
 * Returns: (transfer full): the settings of the school of @edits
 */
BcSettings *bc_settings_new (BcEdits *edits);

BcEdits *bc_settings_get_edits (BcSettings *self);

/**
 * bc_settings_list_sections:
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of the sections
 */
const char *const *bc_settings_list_sections (void);

/**
 * bc_settings_get:
 * @section: one of bc_settings_list_sections()
 *
 * Returns: (transfer none): what the school says, or else the program where the school says nothing
 *   or something of another shape; always of the shape of bc_settings_get_shape(), and valid until
 *   the next call for the same section
 */
JsonNode *bc_settings_get (BcSettings *self,
                           const char *section);

/**
 * bc_settings_get_written:
 * @section: one of bc_settings_list_sections()
 *
 * The same with the empty texts that somebody is about to fill in, for who edits it.
 *
 * Returns: (transfer none): as bc_settings_get()
 */
JsonNode *bc_settings_get_written (BcSettings *self,
                                   const char *section);

/**
 * bc_settings_get_own:
 *
 * Returns: (transfer none): what the program says in @section, whatever the school made of it
 */
JsonNode *bc_settings_get_own (const char *section);

/**
 * bc_settings_get_shape:
 *
 * Returns: (transfer none): how @section is built
 */
const BcShape *bc_settings_get_shape (const char *section);

/**
 * bc_settings_take:
 * @section: one of bc_settings_list_sections()
 * @node: what a school would have it say
 * @unknown: (nullable) (element-type utf8): gets the places of what the program does not know
 * @error: return location for %BC_SETTINGS_ERROR_SHAPE, which tells the place of what is wrong
 *
 * Checks what a section would become; where a part of the whole is missing, it is the program's
 * own.
 *
 * Returns: (transfer full): the section as it would be, or %NULL
 */
JsonNode *bc_settings_take (const char  *section,
                            JsonNode    *node,
                            GPtrArray   *unknown,
                            GError     **error);

/**
 * bc_settings_is_changed:
 *
 * Returns: whether the school says something of its own in @section
 */
gboolean bc_settings_is_changed (BcSettings *self,
                                 const char *section);

/**
 * bc_settings_set:
 * @value: (nullable): what the school says from now on; %NULL for what the program says
 *
 * Changes a section, as one step or as a part of an open one. What is the same as what the program
 * says is no change of the school.
 */
void bc_settings_set (BcSettings *self,
                      const char *section,
                      JsonNode   *value);

/**
 * bc_settings_get_limit:
 * @name: a member of the section "limits"
 *
 * Returns: the number; the program's own where the school says nothing of use
 */
gint64 bc_settings_get_limit (BcSettings *self,
                              const char *name);

/**
 * bc_settings_get_label:
 * @family: %BC_TERM_CLUSTER or %BC_TERM_ROLE
 * @word: a word of it
 *
 * Returns: (transfer none): what the school calls it, or else bc_term_label(); valid until the next
 *   change of the settings
 */
const char *bc_settings_get_label (BcSettings   *self,
                                   BcTermFamily  family,
                                   const char   *word);

G_END_DECLS
