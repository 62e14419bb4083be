/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_SECTION_PAGE (bc_section_page_get_type ())

/**
 * BcSectionPage:
 *
 * One section of the settings to look at and to change, whatever it is made of: it is built from
 * the section's shape. What has parts of its own opens in its place, with a way back.
 *
 * The signal `did` (const char *sentence) tells of something that may be taken back at once.
 */
G_DECLARE_FINAL_TYPE (BcSectionPage, bc_section_page, BC, SECTION_PAGE, AdwBin)

/**
 * bc_section_page_new:
 * @settings: the school's settings
 * @section: the name of a section
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *bc_section_page_new (BcSettings *settings,
                                const char *section);

G_END_DECLS
