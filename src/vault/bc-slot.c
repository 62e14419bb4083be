/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-slot"

#include "config.h"

#include "vault/bc-slot.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

/* A key file from elsewhere must not be able to hang the PC. */
#define MOST_MEMORY (1024u * 1024u * 1024u)
#define MOST_PASSES 20

/* The school's data key, and the person's secret key or zeroes. */
#define CONTENT_LENGTH (32 + crypto_box_SECRETKEYBYTES)

static void
set_bytes (JsonObject *slot, const char *member, const guint8 *data, gsize length)
{
  g_autofree char *text = g_base64_encode (data, length);

  json_object_set_string_member (slot, member, text);
}

const char *
bc_slot_get_text (JsonObject *slot, const char *member)
{
  const char *text = json_object_get_string_member_with_default (slot, member, "");

  /* A member of another kind comes from a damaged file. */
  return text != NULL ? text : "";
}

GBytes *
bc_slot_get_bytes (JsonObject *slot, const char *member)
{
  const char *text = bc_slot_get_text (slot, member);
  gsize length = 0;
  guchar *data;

  if (*text == '\0')
    return NULL;
  data = g_base64_decode (text, &length);
  return g_bytes_new_take (data, length);
}

static BcSecret *
stretch (const char *password, const guint8 *salt, guint64 passes, guint64 memory, GError **error)
{
  g_autoptr (BcSecret) key = bc_secret_new (crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
  g_autofree char *normal = g_utf8_normalize (password, -1, G_NORMALIZE_NFC);
  int result;

  /* The same password typed on another keyboard may come in other code points. */
  if (normal == NULL)
    normal = g_strdup (password);
  result = crypto_pwhash (bc_secret_get_data (key), bc_secret_get_length (key), normal,
                          strlen (normal), salt, passes, memory, crypto_pwhash_ALG_ARGON2ID13);
  sodium_memzero (normal, strlen (normal));
  if (result != 0)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DAMAGED,
                           _("There is too little free memory to unlock the school. Close other "
                             "programs and try again."));
      return NULL;
    }
  return g_steal_pointer (&key);
}

static char *
bound_text (JsonObject *slot)
{
  return g_strjoin ("\n", bc_slot_get_text (slot, "id"), bc_slot_get_text (slot, "name"),
                    bc_slot_get_text (slot, "role"), bc_slot_get_text (slot, "public_key"), NULL);
}

JsonObject *
bc_slot_close (const char *id, const char *name, const char *role, const char *password,
               BcKeyring *keyring, BcVaultCost cost, GError **error)
{
  g_autoptr (JsonObject) slot = json_object_new ();
  guint64 passes = cost == BC_VAULT_COST_TEST ? crypto_pwhash_OPSLIMIT_MIN
                                              : crypto_pwhash_OPSLIMIT_MODERATE;
  guint64 memory = cost == BC_VAULT_COST_TEST ? crypto_pwhash_MEMLIMIT_MIN
                                              : crypto_pwhash_MEMLIMIT_MODERATE;
  guint8 salt[crypto_pwhash_SALTBYTES];
  guint8 nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
  guint8 box[CONTENT_LENGTH + crypto_aead_xchacha20poly1305_ietf_ABYTES];
  g_autoptr (BcSecret) content = bc_secret_new (CONTENT_LENGTH);
  g_autoptr (BcSecret) key = NULL;
  g_autofree char *bound = NULL;
  GBytes *public_key = bc_keyring_get_public_key (keyring);

  randombytes_buf (salt, sizeof salt);
  randombytes_buf (nonce, sizeof nonce);
  key = stretch (password, salt, passes, memory, error);
  if (key == NULL)
    return NULL;

  json_object_set_string_member (slot, "id", id);
  json_object_set_string_member (slot, "name", name);
  json_object_set_string_member (slot, "role", role);
  json_object_set_int_member (slot, "passes", passes);
  json_object_set_int_member (slot, "memory", memory);
  set_bytes (slot, "salt", salt, sizeof salt);
  set_bytes (slot, "nonce", nonce, sizeof nonce);
  if (public_key != NULL)
    set_bytes (slot, "public_key", g_bytes_get_data (public_key, NULL), crypto_box_PUBLICKEYBYTES);

  memcpy (bc_secret_get_data (content),
          bc_secret_get_data (bc_keyring_get_school_key (keyring)), 32);
  if (bc_keyring_get_secret_key (keyring) != NULL)
    memcpy (bc_secret_get_data (content) + 32,
            bc_secret_get_data (bc_keyring_get_secret_key (keyring)), crypto_box_SECRETKEYBYTES);
  bound = bound_text (slot);
  crypto_aead_xchacha20poly1305_ietf_encrypt (box, NULL, bc_secret_get_data (content),
                                              CONTENT_LENGTH, (guint8 *) bound, strlen (bound),
                                              NULL, nonce, bc_secret_get_data (key));
  set_bytes (slot, "box", box, sizeof box);
  return g_steal_pointer (&slot);
}

static gboolean
has_length (GBytes *bytes, gsize length)
{
  return bytes != NULL && g_bytes_get_size (bytes) == length;
}

static BcKeyring *
take_out (JsonObject *slot, BcSecret *content)
{
  g_autoptr (BcSecret) school_key = bc_secret_new (32);
  g_autoptr (BcSecret) secret_key = bc_secret_new (crypto_box_SECRETKEYBYTES);
  g_autoptr (GBytes) public_key = bc_slot_get_bytes (slot, "public_key");
  const char *id = bc_slot_get_text (slot, "id");
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
  g_autoptr (GBytes) salt = bc_slot_get_bytes (slot, "salt");
  g_autoptr (GBytes) nonce = bc_slot_get_bytes (slot, "nonce");
  g_autoptr (GBytes) box = bc_slot_get_bytes (slot, "box");
  gint64 passes = json_object_get_int_member_with_default (slot, "passes", 0);
  gint64 memory = json_object_get_int_member_with_default (slot, "memory", 0);
  g_autoptr (BcSecret) key = NULL;
  g_autoptr (BcSecret) content = bc_secret_new (CONTENT_LENGTH);
  g_autofree char *bound = bound_text (slot);

  if (!has_length (salt, crypto_pwhash_SALTBYTES)
      || !has_length (nonce, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
      || !has_length (box, CONTENT_LENGTH + crypto_aead_xchacha20poly1305_ietf_ABYTES)
      || passes < (gint64) crypto_pwhash_OPSLIMIT_MIN || passes > MOST_PASSES
      || memory < (gint64) crypto_pwhash_MEMLIMIT_MIN || memory > MOST_MEMORY)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DAMAGED,
                           _("The key file of this school is damaged. Put back the copy from the "
                             "backup, or use the recovery code."));
      return NULL;
    }
  key = stretch (password, g_bytes_get_data (salt, NULL), passes, memory, error);
  if (key == NULL)
    return NULL;
  if (crypto_aead_xchacha20poly1305_ietf_decrypt (
        bc_secret_get_data (content), NULL, NULL, g_bytes_get_data (box, NULL),
        g_bytes_get_size (box), (guint8 *) bound, strlen (bound), g_bytes_get_data (nonce, NULL),
        bc_secret_get_data (key)) != 0)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD,
                           _("That password does not fit. Try again; capitals count."));
      return NULL;
    }
  return take_out (slot, content);
}
