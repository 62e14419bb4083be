/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "vault/bc-secret.h"
#include "vault/bc-vault-error.h"

G_BEGIN_DECLS

#define BC_TYPE_KEYRING (bc_keyring_get_type ())

/**
 * BcKeyring:
 *
 * The keys of one person who has unlocked the school: the school's data key, and the key pair
 * that opens what they sealed for themselves.
 */
G_DECLARE_FINAL_TYPE (BcKeyring, bc_keyring, BC, KEYRING, GObject)

/**
 * bc_keyring_new:
 * @person_id: (nullable): whose; %NULL after opening with the recovery code
 * @school_key: the school's data key
 * @public_key: (nullable): 32 bytes, with @secret_key
 * @secret_key: (nullable): opens what was sealed for the person
 *
 * Returns: (transfer full): the keyring
 */
BcKeyring *bc_keyring_new (const char *person_id,
                           BcSecret   *school_key,
                           GBytes     *public_key,
                           BcSecret   *secret_key);

const char *bc_keyring_get_person_id  (BcKeyring *self);
BcSecret   *bc_keyring_get_school_key (BcKeyring *self);
BcSecret   *bc_keyring_get_secret_key (BcKeyring *self);
GBytes     *bc_keyring_get_public_key (BcKeyring *self);

/**
 * bc_keyring_seal_for:
 * @public_key: the public key of whoever may read it
 * @text: the text
 *
 * Seals @text, padded to a multiple of 512 bytes so that its length tells little.
 *
 * Returns: (transfer full): the sealed bytes
 */
GBytes *bc_keyring_seal_for (GBytes     *public_key,
                             const char *text);

/**
 * bc_keyring_seal:
 *
 * Seals @text for the person of this keyring alone.
 *
 * Returns: (transfer full): the sealed bytes
 */
GBytes *bc_keyring_seal (BcKeyring  *self,
                         const char *text);

/**
 * bc_keyring_unseal:
 * @sealed: what was sealed
 * @error: return location for an error in %BC_VAULT_ERROR
 *
 * Returns: (transfer full): the text, to be freed with bc_secret_free_text(), or %NULL where it
 *   was sealed for somebody else
 */
char *bc_keyring_unseal (BcKeyring  *self,
                         GBytes     *sealed,
                         GError    **error);

/**
 * bc_keyring_add_older:
 * @older: a key pair that the person lost and found again
 *
 * From here on what was sealed for @older opens as well; nothing new is sealed for it.
 */
void bc_keyring_add_older (BcKeyring *self,
                           BcKeyring *older);

/**
 * bc_keyring_wipe:
 *
 * Overwrites the keys: from here on nothing can be opened.
 */
void bc_keyring_wipe (BcKeyring *self);

G_END_DECLS
