/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

#define BC_TYPE_LEVEL_SPREAD (bc_level_spread_get_type ())

/**
 * BcLevelSpread:
 *
 * How the lines of the plans are spread over the levels, period by period (niveauverdeling). Where
 * levels 4 and 5 grow a sentence asks about it.
 */
G_DECLARE_FINAL_TYPE (BcLevelSpread, bc_level_spread, BC, LEVEL_SPREAD, GtkBox)

GtkWidget *bc_level_spread_new (void);

/**
 * bc_level_spread_show:
 * @plan: the plan whose group and period it is about
 */
void bc_level_spread_show (BcLevelSpread *self,
                           BcGroupPlan   *plan);

G_END_DECLS
