/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcRosterError:
 * @BC_ROSTER_ERROR_UNREADABLE: not there, not allowed, or not an ordinary file
 * @BC_ROSTER_ERROR_TOO_BIG: larger than any list of pupils
 * @BC_ROSTER_ERROR_NOT_A_ROSTER: a file of another kind
 * @BC_ROSTER_ERROR_DAMAGED: cut off or broken
 * @BC_ROSTER_ERROR_UNSAFE: holds a construction that no export needs
 * @BC_ROSTER_ERROR_ENCODING: bytes that do not fit the encoding; reading again with
 *   [struct@RosterOptions] `encoding` "windows-1252" may help
 * @BC_ROSTER_ERROR_DUPLICATE: two records with one key and different data
 * @BC_ROSTER_ERROR_EMPTY: no data, or not one usable pupil
 * @BC_ROSTER_ERROR_COLUMNS: a table whose name or group column was not recognised; ask for
 *   the columns and read again with [struct@RosterOptions] `mapping`
 *
 * Why a file was refused. The message is one translated sentence for the person who chose it.
 */
typedef enum
{
  BC_ROSTER_ERROR_UNREADABLE,
  BC_ROSTER_ERROR_TOO_BIG,
  BC_ROSTER_ERROR_NOT_A_ROSTER,
  BC_ROSTER_ERROR_DAMAGED,
  BC_ROSTER_ERROR_UNSAFE,
  BC_ROSTER_ERROR_ENCODING,
  BC_ROSTER_ERROR_DUPLICATE,
  BC_ROSTER_ERROR_EMPTY,
  BC_ROSTER_ERROR_COLUMNS,
} BcRosterError;

#define BC_ROSTER_ERROR (bc_roster_error_quark ())
GQuark bc_roster_error_quark (void);

G_END_DECLS
