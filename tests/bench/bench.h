/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define BENCH_RUNS 9

/* Does a piece of work and measures it itself, so that preparing does not count; microseconds. */
typedef gint64 (*BenchFunc) (gpointer data);

/* Does both in turns, so that they meet the same machine, and tells the fastest of each: what is
 * slower than that is another program's doing. */
static inline void
bench_compare (const char *what, BenchFunc ours, const char *beside, BenchFunc floor, gpointer data)
{
  gint64 fastest = G_MAXINT64, fastest_floor = G_MAXINT64;

  for (guint i = 0; i < BENCH_RUNS; i++)
    {
      fastest_floor = MIN (fastest_floor, floor (data));
      fastest = MIN (fastest, ours (data));
    }
  g_print ("%s: %.2f ms, %s %.2f ms, ratio %.2f\n", what, (double) fastest / 1000, beside,
           (double) fastest_floor / 1000, (double) fastest / (double) fastest_floor);
}
