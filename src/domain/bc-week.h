/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The school week runs from Monday (1) to Friday (5). */
#define BC_WEEK_DAYS 5

#define BC_WEEK_MINUTES_A_DAY (24 * 60)

/**
 * bc_week_parse_start:
 * @text: a time of day as somebody types it: "9:15", "9.15", "0915", "9"
 *
 * Returns: minutes since midnight, or -1 when it is no time of day
 */
int bc_week_parse_start (const char *text);

/**
 * bc_week_format_start:
 * @minutes: minutes since midnight; what lies outside the day is brought within
 *
 * Returns: (transfer full): "09:15"
 */
char *bc_week_format_start (int minutes);

/**
 * bc_week_day_name:
 * @weekday: 1 to %BC_WEEK_DAYS
 *
 * Returns: (transfer none): "Monday", in the user's language
 */
const char *bc_week_day_name (gint64 weekday);

G_END_DECLS
