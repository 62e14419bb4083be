/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BcFileError:
 * @BC_FILE_ERROR_UNREADABLE: not there, not allowed, or not an ordinary file
 * @BC_FILE_ERROR_TOO_BIG: larger than was asked for
 *
 * Why a file could not be taken in. The message is one translated sentence.
 */
typedef enum
{
  BC_FILE_ERROR_UNREADABLE,
  BC_FILE_ERROR_TOO_BIG,
} BcFileError;

#define BC_FILE_ERROR (bc_file_error_quark ())
GQuark bc_file_error_quark (void);

/**
 * BcFileBytes:
 * @data: (array length=size): the bytes
 * @size: how many
 *
 * The bytes of a file; wiped when freed, as they hold more than is ever used.
 */
typedef struct
{
  char *data;
  gsize size;
} BcFileBytes;

/**
 * bc_file_bytes_load:
 * @file: what somebody chose
 * @most: how many bytes at most
 * @error: return location for an error in %BC_FILE_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Loads an ordinary file of a sensible size, and nothing else: a pipe would wait forever. Blocks.
 *
 * Returns: (transfer full): the bytes, or %NULL
 */
BcFileBytes *bc_file_bytes_load (GFile         *file,
                                 gsize          most,
                                 GCancellable  *cancellable,
                                 GError       **error);

void bc_file_bytes_free (BcFileBytes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcFileBytes, bc_file_bytes_free)

G_END_DECLS
