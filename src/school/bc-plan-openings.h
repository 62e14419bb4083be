/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Whether a plan is still read halfway its period. That is for who works at this PC alone: it
 * stands in the settings of the PC, and never in the file of the school. */

/**
 * bc_plan_openings_count:
 * @settings: the settings of this PC
 * @plan: id of a plan
 * @today: the day on which it was opened
 *
 * Remembers the day; opening it again on the same day changes nothing.
 */
void bc_plan_openings_count (GSettings  *settings,
                             const char *plan,
                             const char *today);

/**
 * bc_plan_openings_count_shown:
 * @settings: the settings of this PC
 * @context: what is shown
 *
 * Remembers today for the plan that @context is about, if it is about one.
 */
void bc_plan_openings_count_shown (GSettings *settings,
                                   BcContext *context);

/**
 * bc_plan_openings_dup_line:
 * @settings: the settings of this PC
 * @plan: id of a plan
 * @start: the first day of its period
 *
 * Returns: (transfer full): in which weeks of its period the plan was opened, as a sentence; "" for
 *   none
 */
char *bc_plan_openings_dup_line (GSettings  *settings,
                                 const char *plan,
                                 const char *start);

G_END_DECLS
