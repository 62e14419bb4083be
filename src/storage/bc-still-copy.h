/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BcStillCopy:
 *
 * A copy of a database in a folder of this user alone, as encrypted as the database itself, for as
 * long as it is read. In a folder where nothing may be written SQLite cannot read what it keeps in
 * a journal beside it, unless it is promised that nobody writes; and that nobody can promise of a
 * folder that others may write in.
 */
typedef struct _BcStillCopy BcStillCopy;

/**
 * bc_still_copy_take:
 * @file: the database
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Copies @file, unless somebody writes in it just now.
 *
 * Returns: (transfer full): the copy, or %NULL
 */
BcStillCopy *bc_still_copy_take (GFile   *file,
                                 GError **error);

/* Takes the copy away. */
void bc_still_copy_free (BcStillCopy *self);

GFile *bc_still_copy_get_file (BcStillCopy *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcStillCopy, bc_still_copy_free)

G_END_DECLS
