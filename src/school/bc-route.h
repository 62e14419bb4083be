/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-route-state.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcRoute:
 *
 * The facts of one group in one period, held together with the texts they point to.
 */
typedef struct
{
  BcRouteFacts facts;
  char        *plan_status;
  char        *plan_subject;
  char        *next_review;
  char        *last_reflection;
  char        *last_check_in;
  char        *period_start;
  char        *period_end;
  char        *today;
  GError      *error;
} BcRoute;

/**
 * bc_route_gather:
 * @context: the school, and which group and period
 * @today: the day
 *
 * Returns: (transfer full): what the circle shows, or %NULL when the file could not be read
 */
BcRoute *bc_route_gather (BcContext   *context,
                          const char  *today,
                          GError     **error);

void bc_route_free (BcRoute *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcRoute, bc_route_free)

G_END_DECLS
