/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The cascade has five levels of support (niveau 1 to 5). */
#define BC_LEVELS 5

/* The link between group and school: from here on one thinks along with somebody. */
#define BC_LEVEL_LINK 3

/**
 * BcLevels:
 * @count: how many lines stand at each level; those at 0 do not say
 *
 * How what a group gets is spread over the levels (niveauverdeling).
 */
typedef struct
{
  guint count[BC_LEVELS + 1];
} BcLevels;

/**
 * bc_levels_add:
 * @level: 1 to 5; anything else counts as not said
 */
void bc_levels_add (BcLevels *self,
                    gint64    level);

/**
 * bc_levels_count_high:
 *
 * Returns: how many stand at level 4 or 5
 */
guint bc_levels_count_high (const BcLevels *self);

/**
 * bc_levels_drift:
 * @periods: (array length=n_periods): the levels of each period, the oldest first
 * @n_periods: how many
 *
 * The article's “wassende water van de leerlingenzorg”: whether levels 4 and 5 grow, in number and
 * as part of the whole, after a period in which they did not shrink. It takes three periods to see
 * water rise, and those in which no line says its level are passed over. One such line alone is no
 * tide.
 */
gboolean bc_levels_drift (const BcLevels *periods,
                          guint           n_periods);

/**
 * bc_levels_offers_consultation:
 * @before: the level a line had
 * @after: the level it gets
 *
 * Level 3 is where the teacher stops being alone: coming to it from below is the moment to offer a
 * consultation, which may be passed by without a trace.
 */
gboolean bc_levels_offers_consultation (gint64 before,
                                        gint64 after);

/**
 * bc_levels_needs_consultation:
 *
 * Levels 4 and 5 are reached by way of a consultation only.
 */
gboolean bc_levels_needs_consultation (gint64 level);

G_END_DECLS
