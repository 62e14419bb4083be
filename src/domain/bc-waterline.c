/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-waterline"

#include "domain/bc-waterline.h"

#define HIGHEST 1.5

const char *
bc_waterline_get_limit_name (BcWaterlineMeasure measure)
{
  const char *const names[BC_WATERLINE_N_MEASURES] = {
    [BC_WATERLINE_CLUSTERS] = "clusters",
    [BC_WATERLINE_MINUTES] = "extra-minutes-a-week",
    [BC_WATERLINE_INDIVIDUAL] = "individual-plans",
  };

  g_return_val_if_fail (measure < BC_WATERLINE_N_MEASURES, NULL);

  return names[measure];
}

BcWaterlineState
bc_waterline_get_state (const BcWaterline *self, BcWaterlineMeasure measure)
{
  gint64 load = self->load[measure];
  gint64 limit = self->limit[measure];

  if (load > limit)
    return BC_WATERLINE_ABOVE;
  return load == limit && load > 0 ? BC_WATERLINE_AT : BC_WATERLINE_BELOW;
}

BcWaterlineState
bc_waterline_get_highest (const BcWaterline *self)
{
  BcWaterlineState highest = BC_WATERLINE_BELOW;

  for (guint i = 0; i < BC_WATERLINE_N_MEASURES; i++)
    highest = MAX (highest, bc_waterline_get_state (self, i));
  return highest;
}

double
bc_waterline_get_height (const BcWaterline *self, BcWaterlineMeasure measure)
{
  gint64 load = self->load[measure];
  gint64 limit = self->limit[measure];

  if (limit <= 0)
    return load > 0 ? HIGHEST : 0;
  return CLAMP ((double) load / limit, 0, HIGHEST);
}
