/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcWaterlineMeasure:
 * @BC_WATERLINE_CLUSTERS: clusters in the plan
 * @BC_WATERLINE_MINUTES: minutes of extra instruction a week
 * @BC_WATERLINE_INDIVIDUAL: arrangements for one child
 *
 * What a plan asks of a teacher, as the school counts it (draaglast).
 */
typedef enum
{
  BC_WATERLINE_CLUSTERS,
  BC_WATERLINE_MINUTES,
  BC_WATERLINE_INDIVIDUAL,
  BC_WATERLINE_N_MEASURES,
} BcWaterlineMeasure;

/**
 * BcWaterlineState:
 * @BC_WATERLINE_BELOW: there is room
 * @BC_WATERLINE_AT: just what the school finds feasible
 * @BC_WATERLINE_ABOVE: more than that
 *
 * Where the water stands. It is something to talk about and stops nobody.
 */
typedef enum
{
  BC_WATERLINE_BELOW,
  BC_WATERLINE_AT,
  BC_WATERLINE_ABOVE,
} BcWaterlineState;

/**
 * BcWaterline:
 * @load: what the plan asks, for each measure
 * @limit: what the school finds feasible (draagkracht), for each measure
 *
 * A plan against the school's own limits. (waterlijn; article: “er zijn grenzen aan wat we van
 * leraren mogen verwachten”)
 */
typedef struct
{
  gint64 load[BC_WATERLINE_N_MEASURES];
  gint64 limit[BC_WATERLINE_N_MEASURES];
} BcWaterline;

/* The member of the school's section "limits" for a measure. */
const char *bc_waterline_get_limit_name (BcWaterlineMeasure measure);

BcWaterlineState bc_waterline_get_state (const BcWaterline  *self,
                                         BcWaterlineMeasure  measure);

/**
 * bc_waterline_get_highest:
 *
 * Returns: the state of the measure that stands highest
 */
BcWaterlineState bc_waterline_get_highest (const BcWaterline *self);

/**
 * bc_waterline_get_height:
 *
 * Returns: how high the water stands, for drawing: 0 for nothing, 1 at the line, and never more
 *   than 1.5
 */
double bc_waterline_get_height (const BcWaterline  *self,
                                BcWaterlineMeasure  measure);

G_END_DECLS
