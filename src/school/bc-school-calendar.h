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
 * bc_school_calendar_dup_year_name:
 * @today: a day
 *
 * Returns: (transfer full): the school year that @today lies in, as EDEXML writes it: "2026-2027"
 */
char *bc_school_calendar_dup_year_name (const char *today);

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
 * bc_school_calendar_period_before:
 * @period: a period
 *
 * Returns: (transfer full) (nullable): the one that began last before it
 */
BcPeriod *bc_school_calendar_period_before (BcStore  *store,
                                            BcPeriod *period);

/**
 * bc_period_dup_name:
 *
 * Returns: (transfer full): the period's own name, or "Period 2"
 */
char *bc_period_dup_name (BcPeriod *period);

/**
 * bc_school_calendar_sort_periods:
 * @periods: (element-type BcPeriod): periods
 *
 * Sorts periods by the day they begin.
 */
void bc_school_calendar_sort_periods (GPtrArray *periods);

/**
 * bc_school_calendar_list_periods:
 *
 * Returns: (transfer full) (element-type BcPeriod): all periods by their start, or %NULL
 */
GPtrArray *bc_school_calendar_list_periods (BcStore  *store,
                                            GError  **error);

/**
 * bc_school_calendar_go_on:
 * @today: the day
 *
 * Adds the school year of @today when the last one has ended, so that a school that opens after
 * the summer goes on, with the periods it had: as many, about the same days, the same names.
 *
 * Returns: whether there is a year for @today
 */
gboolean bc_school_calendar_go_on (BcStore     *store,
                                   const char  *today,
                                   GError     **error);

/**
 * bc_school_calendar_dup_period_name:
 * @period: a period
 * @now: (nullable): the present one
 *
 * Returns: (transfer full): the name of @period, with its school year if that is not the present
 */
char *bc_school_calendar_dup_period_name (BcStore  *store,
                                          BcPeriod *period,
                                          BcPeriod *now);

G_END_DECLS
