/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-clock"

#include "storage/bc-clock.h"

#define COUNTER_BITS 16
#define DAY_AHEAD ((gint64) 24 * 60 * 60 * 1000)

void
bc_clock_init (BcClock *self)
{
  g_mutex_init (&self->lock);
  self->last = 0;
}

void
bc_clock_clear (BcClock *self)
{
  g_mutex_clear (&self->lock);
}

static gint64
now (void)
{
  return (g_get_real_time () / 1000) << COUNTER_BITS;
}

gint64
bc_clock_tick (BcClock *self)
{
  gint64 stamp;

  g_mutex_lock (&self->lock);
  stamp = MAX (now (), self->last + 1);
  self->last = stamp;
  g_mutex_unlock (&self->lock);
  return stamp;
}

void
bc_clock_observe (BcClock *self, gint64 stamp)
{
  g_mutex_lock (&self->lock);
  if (stamp < now () + (DAY_AHEAD << COUNTER_BITS))
    self->last = MAX (self->last, stamp);
  g_mutex_unlock (&self->lock);
}
