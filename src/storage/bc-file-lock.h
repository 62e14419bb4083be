/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BcFileLock:
 *
 * Says that this program is the one writer of a school. Lies beside the database, tells who has
 * it open, and falls open by itself when the program ends in whatever way.
 */
typedef struct _BcFileLock BcFileLock;

/**
 * bc_file_lock_take:
 * @file: the database
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the lock, or %NULL with a sentence that names who has it
 */
BcFileLock *bc_file_lock_take (GFile   *file,
                               GError **error);

void bc_file_lock_free (BcFileLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcFileLock, bc_file_lock_free)

G_END_DECLS
