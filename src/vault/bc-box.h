/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "vault/bc-secret.h"
#include "vault/bc-vault.h"

G_BEGIN_DECLS

/* A secret in a JSON object, closed with what somebody knows: Argon2id and XChaCha20-Poly1305. The
 * object holds the members passes, memory, salt, nonce and box. */

/**
 * bc_box_close:
 * @object: where the members come
 * @content: the secret
 * @password: what opens it
 * @bound: what belongs to it: with another text it does not open
 *
 * Returns: whether @object holds the secret
 */
gboolean bc_box_close (JsonObject   *object,
                       BcSecret     *content,
                       const char   *password,
                       const char   *bound,
                       BcVaultCost   cost,
                       GError      **error);

/**
 * bc_box_open:
 * @length: of the secret
 *
 * Returns: (transfer full): the secret, or %NULL
 */
BcSecret *bc_box_open (JsonObject  *object,
                       gsize        length,
                       const char  *password,
                       const char  *bound,
                       GError     **error);

void bc_box_set_bytes (JsonObject   *object,
                       const char   *member,
                       const guint8 *data,
                       gsize         length);

/**
 * bc_box_get_bytes:
 *
 * Returns: (transfer full) (nullable): a member of @object that holds bytes in base64
 */
GBytes *bc_box_get_bytes (JsonObject *object,
                          const char *member);

const char *bc_box_get_text (JsonObject *object,
                             const char *member);

G_END_DECLS
