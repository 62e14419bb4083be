/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bc-vault-error.h: what can go wrong with keys */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BC_VAULT_ERROR (bc_vault_error_quark ())

/**
 * BcVaultError:
 * @BC_VAULT_ERROR_WRONG_PASSWORD: the password does not open this person's slot
 * @BC_VAULT_ERROR_WRONG_RECOVERY: the recovery code is well formed but not of this school
 * @BC_VAULT_ERROR_TYPING_MISTAKE: the recovery code is not well formed; the message names the group
 * @BC_VAULT_ERROR_NOT_FOUND: no such person, or no key file at all
 * @BC_VAULT_ERROR_DAMAGED: the key file, a slot or a sealed text was torn or changed
 * @BC_VAULT_ERROR_NEWER: the key file was written by a newer version
 * @BC_VAULT_ERROR_FOREIGN: the file is not a key file
 * @BC_VAULT_ERROR_READ: the file is there but the system will not let us read it
 * @BC_VAULT_ERROR_WRITE: the file could not be written, the old one still stands
 * @BC_VAULT_ERROR_EXISTS: there is already such a person or such a file
 * @BC_VAULT_ERROR_LAST_PERSON: the last person cannot be removed
 * @BC_VAULT_ERROR_WEAK: the password is too short to keep
 * @BC_VAULT_ERROR_NOT_YOURS: the keyring is of another person or of another school
 * @BC_VAULT_ERROR_LOCKED: the keyring was wiped
 * @BC_VAULT_ERROR_MEMORY: this PC has too little free memory to check a password
 *
 * Each code is a case that a caller may treat otherwise.
 */
typedef enum
{
  BC_VAULT_ERROR_WRONG_PASSWORD,
  BC_VAULT_ERROR_WRONG_RECOVERY,
  BC_VAULT_ERROR_TYPING_MISTAKE,
  BC_VAULT_ERROR_NOT_FOUND,
  BC_VAULT_ERROR_DAMAGED,
  BC_VAULT_ERROR_NEWER,
  BC_VAULT_ERROR_FOREIGN,
  BC_VAULT_ERROR_READ,
  BC_VAULT_ERROR_WRITE,
  BC_VAULT_ERROR_EXISTS,
  BC_VAULT_ERROR_LAST_PERSON,
  BC_VAULT_ERROR_WEAK,
  BC_VAULT_ERROR_NOT_YOURS,
  BC_VAULT_ERROR_LOCKED,
  BC_VAULT_ERROR_MEMORY,
} BcVaultError;

GQuark bc_vault_error_quark (void);

G_END_DECLS
