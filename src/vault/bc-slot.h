/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "vault/bc-keyring.h"
#include "vault/bc-vault.h"

G_BEGIN_DECLS

/* The id of the slot that the recovery code opens. */
#define BC_SLOT_RECOVERY "recovery"

/**
 * bc_slot_close:
 * @id: the person's id, or %BC_SLOT_RECOVERY
 * @keyring: what goes in
 *
 * Puts the keys of @keyring into a slot that @password opens. The id, name and role are bound
 * to it: a box moved to another slot does not open.
 *
 * Returns: (transfer full): the slot
 */
JsonObject *bc_slot_close (const char  *id,
                           const char  *name,
                           const char  *role,
                           const char  *password,
                           BcKeyring   *keyring,
                           BcVaultCost  cost,
                           GError     **error);

/**
 * bc_slot_open:
 *
 * Returns: (transfer full): the keys in @slot, or %NULL
 */
BcKeyring *bc_slot_open (JsonObject  *slot,
                         const char  *password,
                         GError     **error);

G_END_DECLS
