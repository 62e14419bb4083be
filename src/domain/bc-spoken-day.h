/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bc_spoken_day_read:
 * @words: a day as people write it, in Dutch or English: "12-12", "12 december", "Friday", "over 3
 *   weken", "voor 12/12/2026"
 * @today: today
 *
 * Understands a day. One without a year is the next such day; up to two weeks ago still counts, for
 * a report is finished after the talk. A week or month is understood as its last (school) day, for
 * it says by when something is done. Words that are left over make it no day.
 *
 * Returns: (transfer full): the day, or "" where @words are something else
 */
char *bc_spoken_day_read (const char *words,
                          const char *today);

G_END_DECLS
