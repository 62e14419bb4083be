/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-plan-week.h"

G_BEGIN_DECLS

#define BC_TYPE_WEEK_DAY (bc_week_day_get_type ())

/**
 * BcWeekDay:
 *
 * A day of the weekrooster: its moments by time, and a way to add one. A moment can be dropped on
 * it.
 *
 * The signal `add` asks for a moment on this day; `moved` ([class@Bc.WeekSlot], int days, int
 * minutes) to move one, and `dropped` ([class@Bc.WeekSlot]) to move one here; `taken-away`
 * ([class@Bc.WeekSlot]) to take one away.
 */
G_DECLARE_FINAL_TYPE (BcWeekDay, bc_week_day, BC, WEEK_DAY, GtkWidget)

/**
 * bc_week_day_new:
 * @plan: the plan
 * @weekday: 1 to %BC_WEEK_DAYS
 *
 * Returns: (transfer floating): the day
 */
GtkWidget *bc_week_day_new (BcGroupPlan *plan,
                            gint64       weekday);

gint64 bc_week_day_get_weekday (BcWeekDay *self);

void bc_week_day_refresh (BcWeekDay *self);

/**
 * bc_week_day_find:
 *
 * Returns: (transfer none) (nullable): the button of @slot
 */
GtkWidget *bc_week_day_find (BcWeekDay  *self,
                             BcWeekSlot *slot);

/* Puts the focus on what adds a moment. */
void bc_week_day_focus (BcWeekDay *self);

G_END_DECLS
