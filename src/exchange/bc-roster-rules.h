/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster-draft.h"

G_BEGIN_DECLS

typedef enum
{
  BC_ROSTER_KIND_GROUP,
  BC_ROSTER_KIND_PUPIL,
  BC_ROSTER_KIND_STAFF,
} BcRosterKind;

void     bc_roster_rules_drop_unusable (BcRosterDraft *draft,
                                        GPtrArray *records,
                                        BcRosterKind kind);
gboolean bc_roster_rules_accept_twin (BcRosterDraft *draft,
                                      const BcDraftRecord *first,
                                      const BcDraftRecord *second,
                                      BcRosterKind kind,
                                      GError **error);
gboolean bc_roster_rules_check_duplicates (BcRosterDraft *draft,
                                           GPtrArray *records,
                                           BcRosterKind kind,
                                           GError **error);

G_END_DECLS
