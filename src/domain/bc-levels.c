/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-levels"

#include "domain/bc-levels.h"

/* Fewer than this many lines at level 4 and 5 are no drift. */
#define FEWEST_HIGH 2

/* Over fewer periods than this nothing is seen to grow. */
#define FEWEST_PERIODS 3

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
  /* The last ones that say something, the newest first. */
  const BcLevels *last[FEWEST_PERIODS];
  guint n_last = 0;

  for (guint i = n_periods; i > 0 && n_last < FEWEST_PERIODS; i--)
    {
      if (count_said (&periods[i - 1]) > 0)
        last[n_last++] = &periods[i - 1];
    }
  return n_last == FEWEST_PERIODS
         && bc_levels_count_high (last[1]) >= bc_levels_count_high (last[2])
         && bc_levels_count_high (last[0]) >= FEWEST_HIGH
         && bc_levels_count_high (last[0]) > bc_levels_count_high (last[1])
         && bc_levels_count_high (last[0]) * count_said (last[1])
              >= bc_levels_count_high (last[1]) * count_said (last[0]);
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
