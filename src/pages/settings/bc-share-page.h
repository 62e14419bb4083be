/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_SHARE_PAGE (bc_share_page_get_type ())

/**
 * BcSharePage:
 *
 * Settings handed on to another school, and taken over from one: the sections are chosen, and what
 * would become different is told first.
 *
 * The signal `said` (const char *sentence) tells what a person must know, the signal `did` (const
 * char *sentence) of something that may be taken back at once.
 */
G_DECLARE_FINAL_TYPE (BcSharePage, bc_share_page, BC, SHARE_PAGE, AdwBin)

GtkWidget *bc_share_page_new (BcSettings *settings);

G_END_DECLS
