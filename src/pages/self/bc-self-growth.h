/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-self-understanding.h"

G_BEGIN_DECLS

#define BC_TYPE_SELF_GROWTH (bc_self_growth_get_type ())

/**
 * BcSelfGrowth:
 *
 * What somebody wrote about themselves over the years, side by side from old to new: of one
 * question the versions, or of all questions what stood there at the end of each school year.
 *
 * The signal `removed` (BcSealedItem *) asks to take a version away.
 */
G_DECLARE_FINAL_TYPE (BcSelfGrowth, bc_self_growth, BC, SELF_GROWTH, GtkBox)

/**
 * bc_self_growth_show_versions:
 * @versions: (element-type BcSealedItem): the answers to one question, the oldest first
 * @changes: whether to show what is other than in the one before
 */
void bc_self_growth_show_versions (BcSelfGrowth *self,
                                   BcContext    *context,
                                   GPtrArray    *versions,
                                   gboolean      changes);

/**
 * bc_self_growth_show_years:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: whether it could be read
 */
gboolean bc_self_growth_show_years (BcSelfGrowth  *self,
                                    BcContext     *context,
                                    GError       **error);

/**
 * bc_self_growth_clear:
 *
 * Lets go of every text.
 */
void bc_self_growth_clear (BcSelfGrowth *self);

G_END_DECLS
