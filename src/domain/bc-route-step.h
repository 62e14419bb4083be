/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-route-state.h"

G_BEGIN_DECLS

/**
 * BcRouteStep:
 * @title: what there is to do, in a few words; no names, for the digibord may mirror it
 * @detail: a word more, or ""
 * @page: the page where it is done, as the window's navigation names it
 *
 * Something that a place invites to.
 */
typedef struct
{
  char       *title;
  char       *detail;
  const char *page;
} BcRouteStep;

void bc_route_step_free (BcRouteStep *self);

/**
 * bc_route_steps_list:
 * @facts: the facts
 * @place: a place
 *
 * What one could do at @place now. They are invitations: at most three, nothing is overdue, and
 * none has to be done before another.
 *
 * Returns: (transfer full) (element-type BcRouteStep): the steps, the most fitting first
 */
GPtrArray *bc_route_steps_list (const BcRouteFacts *facts,
                                BcPlace             place);

G_END_DECLS
