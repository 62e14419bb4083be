/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcClock:
 *
 * A hybrid logical clock: milliseconds since 1970, shifted left by 16, plus a counter. It never
 * goes back, though the PC's clock may. Safe to use from more than one thread.
 */
typedef struct
{
  GMutex lock;
  gint64 last;
} BcClock;

void bc_clock_init  (BcClock *self);
void bc_clock_clear (BcClock *self);

/**
 * bc_clock_tick:
 *
 * Returns: a stamp above every earlier one
 */
gint64 bc_clock_tick (BcClock *self);

/**
 * bc_clock_observe:
 * @stamp: a stamp found in the log
 *
 * Moves the clock above @stamp, unless that is more than a day ahead: a PC that once stood in
 * 2036 must not pull along the others.
 */
void bc_clock_observe (BcClock *self,
                       gint64   stamp);

G_END_DECLS
