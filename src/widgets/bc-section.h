/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BC_TYPE_SECTION (bc_section_get_type ())

/**
 * BcSection:
 *
 * A heading, something to do beside it, and below it a list of rows; a page is made of these.
 */
G_DECLARE_FINAL_TYPE (BcSection, bc_section, BC, SECTION, GtkBox)

/**
 * bc_section_new:
 * @title: the heading; may be ""
 *
 * Returns: (transfer floating): a section without rows
 */
GtkWidget *bc_section_new (const char *title);

/**
 * bc_section_set_hint:
 * @hint: a sentence under the heading; "" for none
 *
 * Says what the section is for, or invites while there is nothing in it.
 */
void bc_section_set_hint (BcSection  *self,
                          const char *hint);

/**
 * bc_section_add_action:
 * @label: what it does, with a mnemonic
 *
 * Puts a button beside the heading.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *bc_section_add_action (BcSection  *self,
                                  const char *label);

/**
 * bc_section_add_end:
 * @widget: something to do that is more than a button
 *
 * Puts a widget beside the heading.
 */
void bc_section_add_end (BcSection *self,
                         GtkWidget *widget);

/**
 * bc_section_append:
 * @child: a row, or what goes into one
 *
 * Adds a row to the list, which shows as soon as it has one.
 */
void bc_section_append (BcSection *self,
                        GtkWidget *child);

/**
 * bc_section_prepend:
 * @child: a row, or what goes into one
 *
 * The same at the head of the list.
 */
void bc_section_prepend (BcSection *self,
                         GtkWidget *child);

/**
 * bc_section_remove:
 * @row: a row of the list
 *
 * Takes one row away.
 */
void bc_section_remove (BcSection *self,
                        GtkWidget *row);

/**
 * bc_section_clear:
 *
 * Takes all rows away.
 */
void bc_section_clear (BcSection *self);

/**
 * bc_section_get_list:
 *
 * Returns: (transfer none): the list
 */
GtkListBox *bc_section_get_list (BcSection *self);

G_END_DECLS
