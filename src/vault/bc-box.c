/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-box"

#include "config.h"

#include "vault/bc-box.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

/* A key file from elsewhere must not be able to hang the PC. */
#define MOST_MEMORY (1024u * 1024u * 1024u)
#define MOST_PASSES 20

void
bc_box_set_bytes (JsonObject *object, const char *member, const guint8 *data, gsize length)
{
  g_autofree char *text = g_base64_encode (data, length);

  json_object_set_string_member (object, member, text);
}

const char *
bc_box_get_text (JsonObject *object, const char *member)
{
  const char *text = json_object_get_string_member_with_default (object, member, "");

  /* A member of another kind comes from a damaged file. */
  return text != NULL ? text : "";
}

GBytes *
bc_box_get_bytes (JsonObject *object, const char *member)
{
  const char *text = bc_box_get_text (object, member);
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

gboolean
bc_box_close (JsonObject *object, BcSecret *content, const char *password, const char *bound,
              BcVaultCost cost, GError **error)
{
  guint64 passes = cost == BC_VAULT_COST_TEST ? crypto_pwhash_OPSLIMIT_MIN
                                              : crypto_pwhash_OPSLIMIT_MODERATE;
  guint64 memory = cost == BC_VAULT_COST_TEST ? crypto_pwhash_MEMLIMIT_MIN
                                              : crypto_pwhash_MEMLIMIT_MODERATE;
  gsize length = bc_secret_get_length (content);
  gsize boxed = length + crypto_aead_xchacha20poly1305_ietf_ABYTES;
  guint8 salt[crypto_pwhash_SALTBYTES];
  guint8 nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
  g_autofree guint8 *box = g_malloc (boxed);
  g_autoptr (BcSecret) key = NULL;

  randombytes_buf (salt, sizeof salt);
  randombytes_buf (nonce, sizeof nonce);
  key = stretch (password, salt, passes, memory, error);
  if (key == NULL)
    return FALSE;
  crypto_aead_xchacha20poly1305_ietf_encrypt (box, NULL, bc_secret_get_data (content), length,
                                              (guint8 *) bound, strlen (bound), NULL, nonce,
                                              bc_secret_get_data (key));
  json_object_set_int_member (object, "passes", passes);
  json_object_set_int_member (object, "memory", memory);
  bc_box_set_bytes (object, "salt", salt, sizeof salt);
  bc_box_set_bytes (object, "nonce", nonce, sizeof nonce);
  bc_box_set_bytes (object, "box", box, boxed);
  return TRUE;
}

static gboolean
has_length (GBytes *bytes, gsize length)
{
  return bytes != NULL && g_bytes_get_size (bytes) == length;
}

BcSecret *
bc_box_open (JsonObject *object, gsize length, const char *password, const char *bound,
             GError **error)
{
  g_autoptr (GBytes) salt = bc_box_get_bytes (object, "salt");
  g_autoptr (GBytes) nonce = bc_box_get_bytes (object, "nonce");
  g_autoptr (GBytes) box = bc_box_get_bytes (object, "box");
  gint64 passes = json_object_get_int_member_with_default (object, "passes", 0);
  gint64 memory = json_object_get_int_member_with_default (object, "memory", 0);
  g_autoptr (BcSecret) key = NULL;
  g_autoptr (BcSecret) content = bc_secret_new (length);

  if (!has_length (salt, crypto_pwhash_SALTBYTES)
      || !has_length (nonce, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
      || !has_length (box, length + crypto_aead_xchacha20poly1305_ietf_ABYTES)
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
  return g_steal_pointer (&content);
}
