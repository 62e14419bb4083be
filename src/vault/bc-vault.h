/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "vault/bc-keyring.h"

G_BEGIN_DECLS

/**
 * BcVaultCost:
 * @BC_VAULT_COST_STANDARD: guessing is dear: libsodium's moderate Argon2id, 256 MiB
 * @BC_VAULT_COST_TEST: guessing is cheap; for tests and the demo school, whose password is known
 *
 * How dear it is to try a password.
 */
typedef enum
{
  BC_VAULT_COST_STANDARD,
  BC_VAULT_COST_TEST,
} BcVaultCost;

/**
 * BcVaultPerson:
 * @id: the id of the member of staff
 * @name: what to call them
 * @role: one of the BC_ROLE_ words
 *
 * Somebody who can unlock the school; readable before anything is unlocked.
 */
typedef struct
{
  char *id;
  char *name;
  char *role;
} BcVaultPerson;

void bc_vault_person_free (BcVaultPerson *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcVaultPerson, bc_vault_person_free)

#define BC_TYPE_VAULT (bc_vault_get_type ())

/**
 * BcVault:
 *
 * The key file beside a school's database: a slot for each person, and one for the recovery code.
 * Each slot holds the school's data key, closed with what its owner knows.
 */
G_DECLARE_FINAL_TYPE (BcVault, bc_vault, BC, VAULT, GObject)

/**
 * bc_vault_check_password:
 *
 * Returns: whether @password is long enough to guard a school: eight letters
 */
gboolean bc_vault_check_password (const char  *password,
                                  GError     **error);

/**
 * bc_vault_create:
 * @file: where the key file goes; must not exist
 * @recovery: (out) (transfer full): the recovery code, known from here on to its reader alone
 *
 * Makes a fresh data key and a vault without people: add the first with bc_vault_add_person().
 *
 * Returns: (transfer full): the vault, or %NULL
 */
BcVault *bc_vault_create (GFile        *file,
                          BcVaultCost   cost,
                          BcKeyring   **keyring,
                          char        **recovery,
                          GError      **error);

/**
 * bc_vault_load:
 *
 * Reads a key file; where it is damaged or gone, the generation before it.
 *
 * Returns: (transfer full): the vault, or %NULL
 */
BcVault *bc_vault_load (GFile   *file,
                        GError **error);

/**
 * bc_vault_list_people:
 *
 * Returns: (transfer full) (element-type BcVaultPerson): who has a slot, in the order they came
 */
GPtrArray *bc_vault_list_people (BcVault *self);

/**
 * bc_vault_unlock:
 *
 * Takes about half a second: not for the main loop.
 *
 * Returns: (transfer full): the person's keys, or %NULL
 */
BcKeyring *bc_vault_unlock (BcVault     *self,
                            const char  *person_id,
                            const char  *password,
                            GError     **error);

/**
 * bc_vault_unlock_with_recovery:
 *
 * Returns: (transfer full): the school's key without a person, or %NULL
 */
BcKeyring *bc_vault_unlock_with_recovery (BcVault     *self,
                                          const char  *code,
                                          GError     **error);

/**
 * bc_vault_add_person:
 * @keyring: keys of somebody who has the school open
 *
 * Gives a person a slot and a fresh key pair.
 *
 * Returns: whether the key file on the disk holds the slot
 */
gboolean bc_vault_add_person (BcVault      *self,
                              BcKeyring    *keyring,
                              const char   *person_id,
                              const char   *name,
                              const char   *role,
                              const char   *password,
                              BcVaultCost   cost,
                              GError      **error);

/**
 * bc_vault_set_password:
 * @keyring: the person's own keys, or those of the recovery code
 *
 * Closes the slot with a new password. With the person's own keys what they sealed stays
 * readable; with the recovery code's a new key pair is made, and older sealed texts stay shut
 * until the personal recovery code turns up.
 *
 * Returns: whether the key file on the disk holds the change
 */
gboolean bc_vault_set_password (BcVault      *self,
                                BcKeyring    *keyring,
                                const char   *person_id,
                                const char   *password,
                                BcVaultCost   cost,
                                GError      **error);

/**
 * bc_vault_has_personal_code:
 *
 * Returns: whether @person_id has a personal recovery code for what they seal now
 */
gboolean bc_vault_has_personal_code (BcVault    *self,
                                     const char *person_id);

/**
 * bc_vault_has_lost_texts:
 *
 * Returns: whether @person_id lost a password, and a personal code may still open what was sealed
 *   before
 */
gboolean bc_vault_has_lost_texts (BcVault    *self,
                                  const char *person_id);

/**
 * bc_vault_make_personal_code:
 * @keyring: the person's own keys
 *
 * Makes a code that opens what the person sealed, for when their password is lost. It opens
 * nothing else, and the one before opens it no more. Takes half a second.
 *
 * Returns: (transfer full): the code, known from here on to its reader alone, or %NULL
 */
char *bc_vault_make_personal_code (BcVault      *self,
                                   BcKeyring    *keyring,
                                   BcVaultCost   cost,
                                   GError      **error);

/**
 * bc_vault_reset_password:
 * @keyring: the keys of the school's recovery code
 * @personal: the person's own recovery code
 *
 * Closes the slot with a new password, and gives back what the person sealed. @personal stays
 * their code.
 *
 * Returns: whether the key file on the disk holds the change
 */
gboolean bc_vault_reset_password (BcVault      *self,
                                  BcKeyring    *keyring,
                                  const char   *person_id,
                                  const char   *personal,
                                  const char   *password,
                                  BcVaultCost   cost,
                                  GError      **error);

/**
 * bc_vault_find_lost_texts:
 * @keyring: the person's own keys
 * @personal: a personal code that was made before a password was lost
 *
 * Gives back what the person sealed before. Where they have no code for now, this one is it.
 *
 * Returns: (transfer full) (element-type BcKeyring): what to give bc_keyring_add_older(), or %NULL
 */
GPtrArray *bc_vault_find_lost_texts (BcVault      *self,
                                     BcKeyring    *keyring,
                                     const char   *personal,
                                     BcVaultCost   cost,
                                     GError      **error);

gboolean bc_vault_remove_person (BcVault     *self,
                                 const char  *person_id,
                                 GError     **error);

/**
 * bc_vault_get_public_key:
 *
 * Returns: (transfer full) (nullable): what seals a text for @person_id
 */
GBytes *bc_vault_get_public_key (BcVault    *self,
                                 const char *person_id);

G_END_DECLS
