/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-week-slot"

#include "domain/records/bc-week-slot.h"

/**
 * BcWeekSlot:
 *
 * When which cluster gets instruction. (weekrooster)
 */

static const BcField fields[] = {
  [BC_WEEK_SLOT_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_WEEK_SLOT_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_WEEK_SLOT_WEEKDAY] = { "weekday", BC_FIELD_INTEGER, NULL },
  [BC_WEEK_SLOT_START] = { "start", BC_FIELD_TEXT, NULL },
  [BC_WEEK_SLOT_MINUTES] = { "minutes", BC_FIELD_INTEGER, NULL },
  [BC_WEEK_SLOT_TEXT] = { "text", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcWeekSlot, bc_week_slot, "week_slot", fields)
