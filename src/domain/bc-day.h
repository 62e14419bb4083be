/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are ISO 8601 texts ("2026-11-24") in records: they sort as they are. */

/**
 * bc_day_today:
 *
 * Returns: (transfer full): today by the local clock
 */
char *bc_day_today (void);

/**
 * bc_day_shift:
 * @day: a day
 * @days: how many to add; may be negative
 *
 * Returns: (transfer full): the other day, or "" where @day is none
 */
char *bc_day_shift (const char *day,
                    int         days);

/**
 * bc_day_shift_to_weekday:
 * @day: a day
 * @days: how many to add; may be negative
 *
 * Returns: (transfer full): the other day, or the Monday after it where that is in a weekend; ""
 *   where @day is none
 */
char *bc_day_shift_to_weekday (const char *day,
                               int         days);

/**
 * bc_day_between:
 *
 * Returns: how many days @later is after @earlier; 0 where one of them is no day
 */
int bc_day_between (const char *earlier,
                    const char *later);

/**
 * bc_day_compare:
 * @a: a day, or ""
 * @b: another
 *
 * For sorting: the earliest first, and what has no day last.
 *
 * Returns: less than 0, 0, or more than 0 as with strcmp()
 */
int bc_day_compare (const char *a,
                    const char *b);

/**
 * bc_day_is_valid:
 *
 * Returns: whether @day is a day of the calendar
 */
gboolean bc_day_is_valid (const char *day);

/**
 * bc_day_format:
 *
 * Returns: (transfer full): the day as people write it, "24 November", in the locale's words
 */
char *bc_day_format (const char *day);

/**
 * bc_day_format_with_year:
 *
 * Returns: (transfer full): the day, its month and its year in the language of the user, for what
 *   may be years ago
 */
char *bc_day_format_with_year (const char *day);

/**
 * bc_day_format_near:
 * @day: a day
 * @today: today
 *
 * Returns: (transfer full): the day as one says it shortly after, to stand at the head of
 *   something: "Today", "Yesterday", else with the day of the week, "Tuesday 24 November"
 */
char *bc_day_format_near (const char *day,
                          const char *today);

/**
 * bc_day_format_short:
 *
 * Returns: (transfer full): the day in few letters, "24 Nov"
 */
char *bc_day_format_short (const char *day);

/**
 * bc_day_of_week:
 * @year: a year of the calendar
 * @week: a week of it by ISO 8601, as calendars in schools count them; from 1
 *
 * Returns: (transfer full): the Monday of that week
 */
char *bc_day_of_week (int   year,
                      guint week);

/**
 * bc_day_get_weekday:
 *
 * Returns: 1 for a Monday to 7 for a Sunday; 0 where @day is no day
 */
guint bc_day_get_weekday (const char *day);

/**
 * bc_day_format_in_month:
 *
 * Returns: (transfer full): the day where the month is said already, in few letters: "Tue 24"
 */
char *bc_day_format_in_month (const char *day);

/**
 * bc_day_format_month:
 *
 * Returns: (transfer full): the month of the day in few letters, "Nov"
 */
char *bc_day_format_month (const char *day);

G_END_DECLS
