/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "vault/bc-keyring.h"
#include "vault/bc-vault.h"

G_BEGIN_DECLS

/* What a slot holds beside its own box, for who lost a password:
 *
 * "personal": key pairs of the person, each closed with a personal recovery code. More than one
 * where a pair was lost before, and its code may still turn up.
 * "older": key pairs that were found again, each sealed for the person. */

/**
 * bc_personal_has:
 *
 * Returns: whether a personal code opens the key pair of @slot
 */
gboolean bc_personal_has (JsonObject *slot);

/**
 * bc_personal_has_lost:
 *
 * Returns: whether a personal code opens a key pair that was lost with a password
 */
gboolean bc_personal_has_lost (JsonObject *slot);

/**
 * bc_personal_close:
 * @keyring: the person's own keys
 * @code: what will open them
 *
 * Returns: (transfer full): @slot with the key pair of @keyring closed with @code, instead of with
 *   the code before, or %NULL
 */
JsonObject *bc_personal_close (JsonObject   *slot,
                               BcKeyring    *keyring,
                               const char   *code,
                               BcVaultCost   cost,
                               GError      **error);

/**
 * bc_personal_open:
 * @code: a personal code
 * @school_key: what goes with each key pair
 *
 * Returns: (transfer full) (element-type BcKeyring): the key pairs of @slot that @code opens, at
 *   least one, or %NULL
 */
GPtrArray *bc_personal_open (JsonObject  *slot,
                             const char  *code,
                             BcSecret    *school_key,
                             GError     **error);

/**
 * bc_personal_carry:
 * @from: a slot
 * @to: (nullable): the slot of the same person with another password
 *
 * Takes along what a slot holds beside its own box.
 */
void bc_personal_carry (JsonObject *from,
                        JsonObject *to);

/**
 * bc_personal_keep_older:
 * @slot: a slot
 * @keyring: the person's own keys
 * @pairs: (element-type BcKeyring): what was found again
 *
 * Returns: (transfer full): @slot with @pairs sealed for the person, who needs no code for them
 *   any more
 */
JsonObject *bc_personal_keep_older (JsonObject *slot,
                                    BcKeyring  *keyring,
                                    GPtrArray  *pairs);

/**
 * bc_personal_take_older:
 * @keyring: the keys of the person of @slot
 *
 * Adds to @keyring what was found again.
 */
void bc_personal_take_older (JsonObject *slot,
                             BcKeyring  *keyring);

G_END_DECLS
