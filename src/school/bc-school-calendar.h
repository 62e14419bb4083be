/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * bc_school_calendar_make:
 * @today: a day
 *
 * Makes the school year around @today, August to July, with three periods: the rhythm most
 * schools keep, to be changed by the school.
 *
 * Returns: (transfer full) (element-type BcRecord): a [class@Bc.SchoolYear] and its
 *   [class@Bc.Period]s
 */
GPtrArray *bc_school_calendar_make (const char *today);

/**
 * bc_school_calendar_current_period:
 * @store: an open school
 * @today: a day
 *
 * Returns: (transfer full) (nullable): the period that @today lies in; else the last one begun
 */
BcPeriod *bc_school_calendar_current_period (BcStore    *store,
                                             const char *today);

/**
 * bc_period_dup_name:
 *
 * Returns: (transfer full): the period's own name, or "Period 2"
 */
char *bc_period_dup_name (BcPeriod *period);

G_END_DECLS
