/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster.h"
#include "school/bc-record-plan.h"
#include "school/bc-roster-import.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * bc_roster_compare:
 * @plan: takes what is to be done
 * @changes: (element-type BcRosterChange): takes what that means for the pupils
 * @counts: (array fixed-size=5): by [enum@Bc.RosterChangeKind]
 *
 * The comparing half of [class@Bc.RosterImport].
 *
 * Returns: whether the school could be read
 */
gboolean bc_roster_compare (BcStore       *store,
                            BcRoster      *roster,
                            const char    *today,
                            BcRecordPlan  *plan,
                            GPtrArray     *changes,
                            guint         *counts,
                            GError       **error);

G_END_DECLS
