/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-route-state.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/* The six steps of the 1-Zorgroute, which each school lays over the four parts of the circle in its
 * own way. (section "steps" of the settings) */

/**
 * bc_steps_list_numbers:
 * @place: a part of the circle
 *
 * Returns: (transfer full) (array zero-terminated=1): the numbers of the steps that stand there
 */
GStrv bc_steps_list_numbers (BcSettings *settings,
                             BcPlace     place);

/**
 * bc_steps_dup_names:
 * @place: a part of the circle
 *
 * Returns: (transfer full): the steps that stand there by number and name, "1 Gather and evaluate ·
 *   2 Signal", or ""
 */
char *bc_steps_dup_names (BcSettings *settings,
                          BcPlace     place);

G_END_DECLS
