/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster-draft.h"

G_BEGIN_DECLS

BcRoster *bc_roster_resolve (BcRosterDraft *draft,
                             gboolean merge_same_named,
                             const char *today,
                             GError **error);

G_END_DECLS
