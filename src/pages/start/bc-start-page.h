/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-session.h"

G_BEGIN_DECLS

#define BC_TYPE_START_PAGE (bc_start_page_get_type ())

/**
 * BcStartPage:
 *
 * Makes a school, opens one, or lets somebody unlock it.
 */
G_DECLARE_FINAL_TYPE (BcStartPage, bc_start_page, BC, START_PAGE, AdwBin)

/**
 * bc_start_page_open:
 * @file: a school's database
 *
 * Asks who is there.
 */
void bc_start_page_open (BcStartPage *self,
                         GFile       *file);

/**
 * bc_start_page_welcome:
 *
 * Shows the first choice, with the schools that were open lately.
 */
void bc_start_page_welcome (BcStartPage *self);

/**
 * bc_start_page_wait:
 *
 * Shows that something is under way.
 */
void bc_start_page_wait (BcStartPage *self);

/* BcStartPage::opened (self, BcSession *), BcStartPage::refused (self, const char *sentence). */

G_END_DECLS
