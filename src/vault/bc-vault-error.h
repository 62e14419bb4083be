/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcVaultError:
 * @BC_VAULT_ERROR_WRONG_PASSWORD: the password or code does not open the slot
 * @BC_VAULT_ERROR_TYPING_MISTAKE: the recovery code cannot have been printed like this
 * @BC_VAULT_ERROR_NOT_FOUND: no such person
 * @BC_VAULT_ERROR_DAMAGED: the key file cannot be read
 * @BC_VAULT_ERROR_DENIED: the key file may not be read
 * @BC_VAULT_ERROR_NEWER: the key file was written by a later version
 * @BC_VAULT_ERROR_EXISTS: there is something already where a new file was to be made
 * @BC_VAULT_ERROR_WEAK: the password is too short
 * @BC_VAULT_ERROR_LAST_PERSON: nobody could open the school any more
 * @BC_VAULT_ERROR_WRITE: the key file could not be written
 *
 * What can go wrong with keys.
 */
typedef enum
{
  BC_VAULT_ERROR_WRONG_PASSWORD,
  BC_VAULT_ERROR_TYPING_MISTAKE,
  BC_VAULT_ERROR_NOT_FOUND,
  BC_VAULT_ERROR_DAMAGED,
  BC_VAULT_ERROR_DENIED,
  BC_VAULT_ERROR_NEWER,
  BC_VAULT_ERROR_EXISTS,
  BC_VAULT_ERROR_WEAK,
  BC_VAULT_ERROR_LAST_PERSON,
  BC_VAULT_ERROR_WRITE,
} BcVaultError;

#define BC_VAULT_ERROR (bc_vault_error_quark ())
GQuark bc_vault_error_quark (void);

G_END_DECLS
