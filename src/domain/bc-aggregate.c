/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-aggregate"

#include "domain/bc-aggregate.h"

gboolean
bc_aggregate_may_show (guint n_teachers)
{
  return n_teachers >= BC_AGGREGATE_FEWEST;
}
