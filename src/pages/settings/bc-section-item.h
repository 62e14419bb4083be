/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_SECTION_ITEM (bc_section_item_get_type ())

/**
 * BcSectionItem:
 *
 * A row for one item of a list of the settings: a text to write in, or the name of something with
 * parts of its own, to be opened by activating the row. It can be dragged by its handle to another
 * place of the list, and moved with Alt+Up and Alt+Down.
 *
 * Signals: `moved` (int by) asks to move it so far; `dropped` (uint from) asks to put that
 * item here; `removed`; `entered` asks for an item after this one.
 */
G_DECLARE_FINAL_TYPE (BcSectionItem, bc_section_item, BC, SECTION_ITEM, AdwPreferencesRow)

/**
 * bc_section_item_new:
 * @settings: the school's settings
 * @section: the name of a section
 * @path: the list
 * @item: which item of it
 * @fixed: whether the program needs the item as it is
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_section_item_new (BcSettings *settings,
                                const char *section,
                                const char *path,
                                guint       item,
                                gboolean    fixed);

/**
 * bc_section_item_refresh:
 *
 * Shows what the settings say now.
 */
void bc_section_item_refresh (BcSectionItem *self);

/**
 * bc_section_item_get_path:
 *
 * Returns: (transfer none): the path of the item itself
 */
const char *bc_section_item_get_path (BcSectionItem *self);

const char *bc_section_item_get_list    (BcSectionItem *self);
guint       bc_section_item_get_item    (BcSectionItem *self);

/**
 * bc_section_item_focus:
 *
 * Gives it the keyboard.
 */
void bc_section_item_focus (BcSectionItem *self);

/**
 * bc_section_item_dup_list_title:
 * @path: the path of a list
 *
 * Returns: (transfer full): what to call the list
 */
char *bc_section_item_dup_list_title (const char *section,
                                      const char *path);

/**
 * bc_section_item_dup_title:
 * @section: the name of a section
 * @node: an item of one of its lists
 * @shape: how the item is built
 *
 * Returns: (transfer full): what to call the item
 */
char *bc_section_item_dup_title (const char    *section,
                                 JsonNode      *node,
                                 const BcShape *shape);

/**
 * bc_section_item_dup_subtitle:
 *
 * Returns: (transfer full): what more there is to say of it in a few words, or ""
 */
char *bc_section_item_dup_subtitle (const char    *section,
                                    JsonNode      *node,
                                    const BcShape *shape);

G_END_DECLS
