/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_ABOUT_CHOICE (bc_about_choice_get_type ())

/**
 * BcAboutChoice:
 *
 * What a reflection is about: nothing, or a plan, a child or a note of the group, found by typing.
 * It saves itself, sealed.
 */
G_DECLARE_FINAL_TYPE (BcAboutChoice, bc_about_choice, BC, ABOUT_CHOICE, AdwBin)

/**
 * bc_about_choice_new:
 * @context: the school, and which group and period
 * @item: a reflection of the user's own
 *
 * What it is about already stays to be chosen, of whichever group that is.
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_about_choice_new (BcContext    *context,
                                BcSealedItem *item);

G_END_DECLS
