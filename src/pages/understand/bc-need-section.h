/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_NEED_SECTION (bc_need_section_get_type ())

/**
 * BcNeedSection:
 *
 * The onderwijsbehoeften of a pupil, an empty one at the end to type the next in, and at times a
 * quiet hint.
 */
G_DECLARE_FINAL_TYPE (BcNeedSection, bc_need_section, BC, NEED_SECTION, GtkBox)

GtkWidget *bc_need_section_new (BcContext       *context,
                                BcUnderstanding *understanding,
                                BcPupil         *pupil);

/**
 * bc_need_section_refresh:
 *
 * Shows how things stand.
 */
void bc_need_section_refresh (BcNeedSection *self);

G_END_DECLS
