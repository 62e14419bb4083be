/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_FACTOR_SECTION (bc_factor_section_get_type ())

/**
 * BcFactorSection:
 *
 * What helps a pupil and what hinders: in the child, in the education, at home. What helps comes
 * first.
 */
G_DECLARE_FINAL_TYPE (BcFactorSection, bc_factor_section, BC, FACTOR_SECTION, GtkBox)

GtkWidget *bc_factor_section_new (BcContext       *context,
                                  BcUnderstanding *understanding,
                                  BcPupil         *pupil);

/**
 * bc_factor_section_refresh:
 *
 * Shows how things stand.
 */
void bc_factor_section_refresh (BcFactorSection *self);

G_END_DECLS
