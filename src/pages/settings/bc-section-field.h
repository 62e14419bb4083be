/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_SECTION_FIELD (bc_section_field_get_type ())

/**
 * BcSectionField:
 *
 * A row with one text, number, word or switch of a section of the settings, which keeps itself.
 */
G_DECLARE_FINAL_TYPE (BcSectionField, bc_section_field, BC, SECTION_FIELD, AdwPreferencesRow)

/**
 * bc_section_field_can_show:
 * @section: the name of a section
 * @part: the name of a part of it
 * @shape: how the part is built
 *
 * Returns: whether a person can do anything with it: not with a list, nor with a word that only the
 *   program knows
 */
gboolean bc_section_field_can_show (const char    *section,
                                    const char    *part,
                                    const BcShape *shape);

/**
 * bc_section_field_new:
 * @settings: the school's settings
 * @section: the name of a section
 * @path: where in it
 * @title: what stands before or above it
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_section_field_new (BcSettings *settings,
                                 const char *section,
                                 const char *path,
                                 const char *title);

/**
 * bc_section_field_refresh:
 *
 * Shows what the settings say now; what stands there already keeps its cursor.
 */
void bc_section_field_refresh (BcSectionField *self);

const char *bc_section_field_get_path (BcSectionField *self);

/**
 * bc_section_field_focus:
 *
 * Gives it the keyboard.
 */
void bc_section_field_focus (BcSectionField *self);

G_END_DECLS
