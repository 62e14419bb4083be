/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_WEEK_SLOT (bc_week_slot_get_type ())

G_DECLARE_FINAL_TYPE (BcWeekSlot, bc_week_slot, BC, WEEK_SLOT, BcRecord)

/**
 * BcWeekSlotField:
 * @BC_WEEK_SLOT_PLAN: the plan
 * @BC_WEEK_SLOT_CLUSTER: who
 * @BC_WEEK_SLOT_WEEKDAY: 1 Monday to 5 Friday
 * @BC_WEEK_SLOT_START: time of day, "09:15"
 * @BC_WEEK_SLOT_MINUTES: how long
 * @BC_WEEK_SLOT_TEXT: what
 *
 * The fields of a [class@Bc.WeekSlot], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_WEEK_SLOT_PLAN,
  BC_WEEK_SLOT_CLUSTER,
  BC_WEEK_SLOT_WEEKDAY,
  BC_WEEK_SLOT_START,
  BC_WEEK_SLOT_MINUTES,
  BC_WEEK_SLOT_TEXT,
} BcWeekSlotField;

G_END_DECLS
