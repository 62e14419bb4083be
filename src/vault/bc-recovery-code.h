/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "vault/bc-vault-error.h"

G_BEGIN_DECLS

/**
 * bc_recovery_code_new:
 *
 * Makes a code of seven groups of five signs without look-alikes: four random ones and one that
 * checks the group and its place. 140 bits to guess.
 *
 * Returns: (transfer full): the code as it is printed
 */
char *bc_recovery_code_new (void);

/**
 * bc_recovery_code_normalize:
 * @typed: what somebody typed; case, spaces and dashes do not matter
 * @error: return location for an error in %BC_VAULT_ERROR
 *
 * Returns: (transfer full): the code as it was printed, or %NULL with the group that is mistyped
 */
char *bc_recovery_code_normalize (const char  *typed,
                                  GError     **error);

G_END_DECLS
