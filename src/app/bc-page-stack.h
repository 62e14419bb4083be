/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/bc-route-state.h"

G_BEGIN_DECLS

/* The pages of the window's stack, by the words that navigation uses: "plan", or "pupil/42" for the
 * page "pupil" about 42. */

/**
 * bc_page_stack_find:
 * @page: where to go
 * @target: (out) (transfer none): what of that page, as bc_page_show() takes it
 *
 * What is no page is the circle.
 *
 * Returns: (transfer none): the page
 */
GtkWidget *bc_page_stack_find (GtkStack    *pages,
                               const char  *page,
                               const char **target);

/**
 * bc_page_stack_place_of:
 *
 * Returns: the place of the circle that a page belongs to; %BC_N_PLACES for the circle itself
 */
BcPlace bc_page_stack_place_of (const char *page);

/**
 * bc_page_stack_is_own:
 * @page: an id, with or without a target
 *
 * Returns: whether it shows what somebody keeps to themselves
 */
gboolean bc_page_stack_is_own (const char *page);

/**
 * bc_page_stack_show_way_back:
 * @button: leads from a page to the place of the circle that it belongs to
 * @label: what stands on @button
 * @page: where one is
 *
 * Shows @button with the name of the place, unless @page is the place itself or the circle.
 */
void bc_page_stack_show_way_back (GtkButton  *button,
                                  GtkLabel   *label,
                                  const char *page);

/* Lets go of all that the pages show: the school closes. */
void bc_page_stack_clear (GtkStack *pages);

/* Connects @said, swapped, to what the pages have to say. */
void bc_page_stack_hear (GtkStack  *pages,
                         GCallback  said,
                         gpointer   data);

G_END_DECLS
