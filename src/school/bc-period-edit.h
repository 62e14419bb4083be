/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/* The periods of a school year, as the school changes them. */

/**
 * bc_period_edit_find_year:
 * @today: a day
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the school year that @today lies in, else the last one
 */
BcSchoolYear *bc_period_edit_find_year (BcEdits     *edits,
                                        const char  *today,
                                        GError     **error);

/**
 * bc_period_edit_list:
 * @year: a school year
 *
 * Returns: (transfer full) (element-type BcPeriod): its periods by their first day, or %NULL
 */
GPtrArray *bc_period_edit_list (BcEdits       *edits,
                                BcSchoolYear  *year,
                                GError       **error);

/**
 * bc_period_edit_add:
 *
 * Adds a period after the last one, as a step: from the day after it, for some ten weeks or to the
 * end of the year.
 *
 * Returns: whether the periods could be read
 */
gboolean bc_period_edit_add (BcEdits       *edits,
                             BcSchoolYear  *year,
                             GError       **error);

/**
 * bc_period_edit_remove:
 *
 * Removes a period, as a step, and numbers those that stay. What people wrote keeps its period: one
 * that bc_removal_is_used() is not removed, nor is the last one of a year.
 *
 * Returns: whether it is removed
 */
gboolean bc_period_edit_remove (BcEdits  *edits,
                                BcPeriod *period);

/**
 * bc_period_edit_dup_problem:
 * @periods: (element-type BcPeriod): the periods of a year by their first day
 * @at: one of them
 *
 * Returns: (transfer full): in a sentence what is odd about its days, or ""
 */
char *bc_period_edit_dup_problem (GPtrArray *periods,
                                  guint      at);

G_END_DECLS
