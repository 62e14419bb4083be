/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BC_TYPE_LEVEL_BADGE (bc_level_badge_get_type ())

/**
 * BcLevelBadge:
 *
 * A level of support (niveau 1 to 5) as a small sign: a number, a pattern and a colour, so that it
 * is told without any one of them.
 */
G_DECLARE_FINAL_TYPE (BcLevelBadge, bc_level_badge, BC, LEVEL_BADGE, GtkWidget)

/**
 * bc_level_badge_new:
 * @level: 1 to 5; 0 where it was not said
 *
 * Returns: (transfer floating): the badge
 */
GtkWidget *bc_level_badge_new (gint64 level);

void bc_level_badge_set_level (BcLevelBadge *self,
                               gint64        level);

/**
 * bc_level_badge_paint:
 * @widget: where it is painted, for the colours
 * @cr: the place
 * @level: 1 to 5; 0 for a plain strip
 * @width: of the strip, in pixels
 * @height: of the strip, in pixels
 *
 * Fills a strip with the colour and the pattern of a level: for whatever shows levels at large.
 */
void bc_level_badge_paint (GtkWidget *widget,
                           cairo_t   *cr,
                           gint64     level,
                           double     width,
                           double     height);

G_END_DECLS
