/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-slot"

#include "config.h"

#include "vault/bc-slot.h"

#include <sodium.h>
#include <string.h>

#include "vault/bc-box.h"
#include "vault/bc-personal.h"

/* The school's data key, and the person's secret key or zeroes. */
#define CONTENT_LENGTH (32 + crypto_box_SECRETKEYBYTES)

static char *
bound_text (JsonObject *slot)
{
  return g_strjoin ("\n", bc_box_get_text (slot, "id"), bc_box_get_text (slot, "name"),
                    bc_box_get_text (slot, "role"), bc_box_get_text (slot, "public_key"), NULL);
}

JsonObject *
bc_slot_close (const char *id, const char *name, const char *role, const char *password,
               BcKeyring *keyring, BcVaultCost cost, GError **error)
{
  g_autoptr (JsonObject) slot = json_object_new ();
  g_autoptr (BcSecret) content = bc_secret_new (CONTENT_LENGTH);
  g_autofree char *bound = NULL;
  GBytes *public_key = bc_keyring_get_public_key (keyring);

  json_object_set_string_member (slot, "id", id);
  json_object_set_string_member (slot, "name", name);
  json_object_set_string_member (slot, "role", role);
  if (public_key != NULL)
    bc_box_set_bytes (slot, "public_key", g_bytes_get_data (public_key, NULL),
                      crypto_box_PUBLICKEYBYTES);

  memcpy (bc_secret_get_data (content),
          bc_secret_get_data (bc_keyring_get_school_key (keyring)), 32);
  if (bc_keyring_get_secret_key (keyring) != NULL)
    memcpy (bc_secret_get_data (content) + 32,
            bc_secret_get_data (bc_keyring_get_secret_key (keyring)), crypto_box_SECRETKEYBYTES);
  bound = bound_text (slot);
  return bc_box_close (slot, content, password, bound, cost, error) ? g_steal_pointer (&slot)
                                                                    : NULL;
}

static BcKeyring *
take_out (JsonObject *slot, BcSecret *content)
{
  g_autoptr (BcSecret) school_key = bc_secret_new (32);
  g_autoptr (BcSecret) secret_key = bc_secret_new (crypto_box_SECRETKEYBYTES);
  g_autoptr (GBytes) public_key = bc_box_get_bytes (slot, "public_key");
  const char *id = bc_box_get_text (slot, "id");
  gboolean is_person = !g_str_equal (id, BC_SLOT_RECOVERY);

  memcpy (bc_secret_get_data (school_key), bc_secret_get_data (content), 32);
  memcpy (bc_secret_get_data (secret_key), bc_secret_get_data (content) + 32,
          crypto_box_SECRETKEYBYTES);
  return bc_keyring_new (is_person ? id : NULL, school_key, is_person ? public_key : NULL,
                         is_person ? secret_key : NULL);
}

BcKeyring *
bc_slot_open (JsonObject *slot, const char *password, GError **error)
{
  g_autofree char *bound = bound_text (slot);
  g_autoptr (BcSecret) content = bc_box_open (slot, CONTENT_LENGTH, password, bound, error);
  BcKeyring *keyring = content != NULL ? take_out (slot, content) : NULL;

  if (keyring != NULL)
    bc_personal_take_older (slot, keyring);
  return keyring;
}
