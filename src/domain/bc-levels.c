/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-levels"

#include "domain/bc-levels.h"

/* Fewer than this many lines at level 4 and 5 are no drift. */
#define FEWEST_HIGH 2

void
bc_levels_add (BcLevels *self, gint64 level)
{
  self->count[level >= 1 && level <= BC_LEVELS ? level : 0]++;
}

guint
bc_levels_count_high (const BcLevels *self)
{
  guint high = 0;

  for (guint level = BC_LEVEL_LINK + 1; level <= BC_LEVELS; level++)
    high += self->count[level];
  return high;
}

static guint
count_said (const BcLevels *self)
{
  guint all = 0;

  for (guint level = 1; level <= BC_LEVELS; level++)
    all += self->count[level];
  return all;
}

gboolean
bc_levels_drift (const BcLevels *periods, guint n_periods)
{
  const BcLevels *now, *before;

  if (n_periods < 2)
    return FALSE;
  now = &periods[n_periods - 1];
  before = &periods[n_periods - 2];
  if (n_periods > 2 && bc_levels_count_high (before) < bc_levels_count_high (before - 1))
    return FALSE;
  return bc_levels_count_high (now) >= FEWEST_HIGH
         && bc_levels_count_high (now) > bc_levels_count_high (before)
         && bc_levels_count_high (now) * count_said (before)
              >= bc_levels_count_high (before) * count_said (now);
}

gboolean
bc_levels_offers_consultation (gint64 before, gint64 after)
{
  return after == BC_LEVEL_LINK && before < after;
}

gboolean
bc_levels_needs_consultation (gint64 level)
{
  return level > BC_LEVEL_LINK;
}
