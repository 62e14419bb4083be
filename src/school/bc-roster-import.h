/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * BcRosterChangeKind:
 * @BC_ROSTER_NEW: not in the school yet
 * @BC_ROSTER_CHANGED: another name, year or group across groups; or back at the school
 * @BC_ROSTER_MOVED: into another group
 * @BC_ROSTER_LEFT: no longer at the school
 * @BC_ROSTER_SAME: nothing to do
 *
 * What a roster means for a pupil.
 */
typedef enum
{
  BC_ROSTER_NEW,
  BC_ROSTER_CHANGED,
  BC_ROSTER_MOVED,
  BC_ROSTER_LEFT,
  BC_ROSTER_SAME,
  BC_ROSTER_N_KINDS,
} BcRosterChangeKind;

/**
 * BcRosterChange:
 * @kind: what happens
 * @name: who
 * @group: the group they come into, or leave
 * @from: (nullable): the group they come from, when they move
 *
 * What an import would do to one pupil.
 */
typedef struct
{
  BcRosterChangeKind  kind;
  char               *name;
  char               *group;
  char               *from;
} BcRosterChange;

#define BC_TYPE_ROSTER_IMPORT (bc_roster_import_get_type ())

/**
 * BcRosterImport:
 *
 * A roster laid beside the school: first what would change, then the change itself. Pupils are
 * recognised by ECK iD, by the key of the school's administration, or by name and day of birth;
 * groups and staff by key or by name. What people wrote is never touched, nobody is removed, and
 * the same roster a second time changes nothing.
 *
 * The signal `progress` (double) tells from 0 to 1 how far applying is.
 */
G_DECLARE_FINAL_TYPE (BcRosterImport, bc_roster_import, BC, ROSTER_IMPORT, GObject)

/**
 * bc_roster_import_new:
 * @store: an open school
 * @roster: what was read
 * @today: the day on which pupils move and leave
 * @error: return location for an error in %BC_ROSTER_ERROR or %BC_STORE_ERROR
 *
 * Compares with what is on the disk, and changes nothing. A list without pupils is refused: it
 * cannot mean that everyone left.
 *
 * Returns: (transfer full): what would change, or %NULL
 */
BcRosterImport *bc_roster_import_new (BcStore     *store,
                                      BcRoster    *roster,
                                      const char  *today,
                                      GError     **error);

/* The same, off the main loop. */
void            bc_roster_import_new_async  (BcStore              *store,
                                             BcRoster             *roster,
                                             const char           *today,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
BcRosterImport *bc_roster_import_new_finish (GAsyncResult         *result,
                                             GError              **error);

BcRoster *bc_roster_import_get_roster (BcRosterImport *self);

/**
 * bc_roster_import_count:
 *
 * Returns: for how many pupils the roster means @kind
 */
guint bc_roster_import_count (BcRosterImport     *self,
                              BcRosterChangeKind  kind);

/**
 * bc_roster_import_get_changes:
 *
 * Returns: (transfer none) (element-type BcRosterChange): what happens to whom, but for those
 *   who stay the same
 */
GPtrArray *bc_roster_import_get_changes (BcRosterImport *self);

/**
 * bc_roster_import_is_empty:
 *
 * Returns: whether all that the roster says is in the school already
 */
gboolean bc_roster_import_is_empty (BcRosterImport *self);

/**
 * bc_roster_import_apply:
 * @cancellable: (nullable): to stop; the school then is as it was
 * @error: return location for an error in %BC_STORE_ERROR or %G_IO_ERROR
 *
 * Puts a checked copy of the school beside it, keeps the newest three of those, and makes the
 * change in one transaction.
 *
 * Returns: whether it is done; if not, nothing is changed
 */
gboolean bc_roster_import_apply (BcRosterImport  *self,
                                 GCancellable    *cancellable,
                                 GError         **error);

/* The same, off the main loop. */
void     bc_roster_import_apply_async  (BcRosterImport       *self,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean bc_roster_import_apply_finish (BcRosterImport       *self,
                                        GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
