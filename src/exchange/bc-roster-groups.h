/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster-draft.h"

G_BEGIN_DECLS

/* The groups of a draft by the keys that the file uses. */
typedef struct
{
  GHashTable *own;       /* key → BcDraftRecord */
  GHashTable *composite; /* key → BcDraftRecord */
} BcRosterGroupIndex;

gboolean       bc_roster_group_index_init (BcRosterGroupIndex *self,
                                           BcRosterDraft *draft,
                                           GError **error);
void           bc_roster_group_index_clear (BcRosterGroupIndex *self);
BcDraftRecord *bc_roster_group_index_find (BcRosterGroupIndex *self,
                                           const BcDraftLink *link);
void           bc_roster_build_groups (BcRosterDraft *draft,
                                       BcRosterGroupIndex *index,
                                       BcRoster *roster,
                                       gboolean merge_same_named);
void           bc_roster_group_add_year (BcRosterGroup *group,
                                         const char *year);

G_END_DECLS
