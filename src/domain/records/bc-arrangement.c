/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-arrangement"

#include "domain/records/bc-arrangement.h"

/**
 * BcArrangement:
 *
 * What one would wish, and what can be done. (arrangement)
 */

static const BcField fields[] = {
  [BC_ARRANGEMENT_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_ARRANGEMENT_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_ARRANGEMENT_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_ARRANGEMENT_DESIRABLE] = { "desirable", BC_FIELD_LONG_TEXT, NULL },
  [BC_ARRANGEMENT_FEASIBLE] = { "feasible", BC_FIELD_LONG_TEXT, NULL },
  [BC_ARRANGEMENT_REASON] = { "reason", BC_FIELD_LONG_TEXT, NULL },
  [BC_ARRANGEMENT_LEVEL] = { "level", BC_FIELD_INTEGER, NULL },
  [BC_ARRANGEMENT_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
  [BC_ARRANGEMENT_TAGS] = { "tags", BC_FIELD_TEXT, NULL },
  [BC_ARRANGEMENT_DIFFUSE] = { "diffuse", BC_FIELD_BOOLEAN, NULL },
  [BC_ARRANGEMENT_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_ARRANGEMENT_TEAM] = { "team", BC_FIELD_BOOLEAN, NULL },
  [BC_ARRANGEMENT_ORIGIN] = { "origin", BC_FIELD_REFERENCE, "meeting" },
};

BC_DEFINE_RECORD (BcArrangement, bc_arrangement, "arrangement", fields)
