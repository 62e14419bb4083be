/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-personal"

#include "config.h"

#include "vault/bc-personal.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#include "vault/bc-box.h"

#define PERSONAL "personal"
#define OLDER "older"

/* Trying one takes half a second: a key file from elsewhere must not be able to hang the PC. */
#define MOST_BOXES 8

static GPtrArray *
list_members (JsonObject *slot, const char *member)
{
  JsonNode *node = json_object_get_member (slot, member);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element) && found->len < MOST_BOXES)
        g_ptr_array_add (found, json_node_get_object (element));
    }
  return found;
}

static void
set_members (JsonObject *slot, const char *member, GPtrArray *objects)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < objects->len; i++)
    json_array_add_object_element (array, json_object_ref (objects->pdata[i]));
  json_object_set_array_member (slot, member, array);
}

/* What was read from a file cannot be changed. */
static JsonObject *
copy_slot (JsonObject *slot)
{
  JsonObject *copy = json_object_new ();
  g_autoptr (GList) members = json_object_get_members (slot);

  for (GList *item = members; item != NULL; item = item->next)
    json_object_set_member (copy, item->data, json_object_dup_member (slot, item->data));
  return copy;
}

static gboolean
is_pair_of (JsonObject *box, const char *public_key)
{
  return g_str_equal (bc_box_get_text (box, "public_key"), public_key);
}

/* A box of another person, or of another key pair, does not open. */
static char *
bound_text (JsonObject *slot, JsonObject *box)
{
  return g_strjoin ("\n", PERSONAL, bc_box_get_text (slot, "id"),
                    bc_box_get_text (box, "public_key"), NULL);
}

static gboolean
has_box (JsonObject *slot, gboolean of_this_pair)
{
  g_autoptr (GPtrArray) boxes = list_members (slot, PERSONAL);

  for (guint i = 0; i < boxes->len; i++)
    {
      if (is_pair_of (boxes->pdata[i], bc_box_get_text (slot, "public_key")) == of_this_pair)
        return TRUE;
    }
  return FALSE;
}

gboolean
bc_personal_has (JsonObject *slot)
{
  return has_box (slot, TRUE);
}

gboolean
bc_personal_has_lost (JsonObject *slot)
{
  return has_box (slot, FALSE);
}

static void
drop_box (GPtrArray *boxes, GBytes *public_key)
{
  g_autofree char *text = g_base64_encode (g_bytes_get_data (public_key, NULL),
                                           g_bytes_get_size (public_key));

  for (guint i = boxes->len; i > 0; i--)
    {
      if (is_pair_of (boxes->pdata[i - 1], text))
        g_ptr_array_remove_index (boxes, i - 1);
    }
}

/* A pair that went wrong would open nothing, and take the place of one that does. */
static gboolean
is_pair (BcSecret *secret_key, GBytes *public_key)
{
  guint8 made[crypto_box_PUBLICKEYBYTES];

  if (public_key == NULL || g_bytes_get_size (public_key) != sizeof made)
    return FALSE;
  crypto_scalarmult_base (made, bc_secret_get_data (secret_key));
  return memcmp (made, g_bytes_get_data (public_key, NULL), sizeof made) == 0;
}

/* The keys as they are now: they are wiped when the school is closed meanwhile. */
static BcSecret *
copy_secret_key (BcKeyring *keyring, GError **error)
{
  g_autoptr (BcSecret) copy = bc_secret_new (crypto_box_SECRETKEYBYTES);

  memcpy (bc_secret_get_data (copy), bc_secret_get_data (bc_keyring_get_secret_key (keyring)),
          crypto_box_SECRETKEYBYTES);
  if (is_pair (copy, bc_keyring_get_public_key (keyring)))
    return g_steal_pointer (&copy);
  g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND,
                       _("This school was closed. Open it again."));
  return NULL;
}

JsonObject *
bc_personal_close (JsonObject *slot, BcKeyring *keyring, const char *code, BcVaultCost cost,
                   GError **error)
{
  g_autoptr (JsonObject) copy = copy_slot (slot);
  g_autoptr (JsonObject) box = json_object_new ();
  g_autoptr (GPtrArray) boxes = list_members (slot, PERSONAL);
  GBytes *public_key = bc_keyring_get_public_key (keyring);
  g_autoptr (BcSecret) secret_key = copy_secret_key (keyring, error);
  g_autofree char *bound = NULL;

  if (secret_key == NULL)
    return NULL;
  bc_box_set_bytes (box, "public_key", g_bytes_get_data (public_key, NULL),
                    g_bytes_get_size (public_key));
  bound = bound_text (slot, box);
  if (!bc_box_close (box, secret_key, code, bound, cost, error))
    return NULL;
  drop_box (boxes, public_key);
  g_ptr_array_insert (boxes, 0, box);
  set_members (copy, PERSONAL, boxes);
  return g_steal_pointer (&copy);
}

static BcKeyring *
open_box (JsonObject *slot, JsonObject *box, const char *code, BcSecret *school_key,
          GError **error)
{
  g_autofree char *bound = bound_text (slot, box);
  g_autoptr (GBytes) public_key = bc_box_get_bytes (box, "public_key");
  g_autoptr (BcSecret) secret_key = bc_box_open (box, crypto_box_SECRETKEYBYTES, code, bound,
                                                 error);

  return secret_key != NULL && is_pair (secret_key, public_key)
           ? bc_keyring_new (bc_box_get_text (slot, "id"), school_key, public_key, secret_key)
           : NULL;
}

GPtrArray *
bc_personal_open (JsonObject *slot, const char *code, BcSecret *school_key, GError **error)
{
  g_autoptr (GPtrArray) boxes = list_members (slot, PERSONAL);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < boxes->len; i++)
    {
      g_autoptr (GError) cause = NULL;
      BcKeyring *pair = open_box (slot, boxes->pdata[i], code, school_key, &cause);

      if (pair != NULL)
        g_ptr_array_add (pairs, pair);
    }
  if (pairs->len > 0)
    return g_steal_pointer (&pairs);
  g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD,
                       boxes->len > 0
                         ? _("That personal recovery code does not fit. Only the one that was "
                             "made last does.")
                         : _("No personal recovery code was made for this person."));
  return NULL;
}

void
bc_personal_carry (JsonObject *from, JsonObject *to)
{
  const char *members[] = { PERSONAL, OLDER };

  for (guint i = 0; to != NULL && i < G_N_ELEMENTS (members); i++)
    {
      if (json_object_has_member (from, members[i]))
        json_object_set_member (to, members[i], json_object_dup_member (from, members[i]));
    }
}

static JsonObject *
seal_pair (BcKeyring *keyring, BcKeyring *pair)
{
  JsonObject *sealed = json_object_new ();
  GBytes *public_key = bc_keyring_get_public_key (pair);
  BcSecret *secret_key = bc_keyring_get_secret_key (pair);
  char *text = g_base64_encode (bc_secret_get_data (secret_key), bc_secret_get_length (secret_key));
  g_autoptr (GBytes) box = bc_keyring_seal (keyring, text);

  bc_secret_free_text (text);
  bc_box_set_bytes (sealed, "public_key", g_bytes_get_data (public_key, NULL),
                    g_bytes_get_size (public_key));
  bc_box_set_bytes (sealed, "box", g_bytes_get_data (box, NULL), g_bytes_get_size (box));
  return sealed;
}

JsonObject *
bc_personal_keep_older (JsonObject *slot, BcKeyring *keyring, GPtrArray *pairs)
{
  JsonObject *copy = copy_slot (slot);
  g_autoptr (GPtrArray) boxes = list_members (slot, PERSONAL);
  g_autoptr (GPtrArray) older = list_members (slot, OLDER);
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                                  json_object_unref);

  for (guint i = 0; i < pairs->len; i++)
    {
      GBytes *public_key = bc_keyring_get_public_key (pairs->pdata[i]);

      if (g_bytes_equal (public_key, bc_keyring_get_public_key (keyring)))
        continue;
      drop_box (boxes, public_key);
      g_ptr_array_add (added, seal_pair (keyring, pairs->pdata[i]));
      g_ptr_array_insert (older, 0, added->pdata[added->len - 1]);
    }
  set_members (copy, PERSONAL, boxes);
  set_members (copy, OLDER, older);
  return copy;
}

/* The secret key of @sealed; only one that belongs to its public key counts. */
static BcSecret *
unseal_pair (BcKeyring *keyring, JsonObject *sealed, GBytes *public_key)
{
  g_autoptr (GBytes) box = bc_box_get_bytes (sealed, "box");
  g_autoptr (BcSecret) secret_key = bc_secret_new (crypto_box_SECRETKEYBYTES);
  char *text = box != NULL ? bc_keyring_unseal (keyring, box, NULL) : NULL;
  gsize length = 0;

  if (text == NULL)
    return NULL;
  if (sodium_base642bin (bc_secret_get_data (secret_key), crypto_box_SECRETKEYBYTES, text,
                         strlen (text), NULL, &length, NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
    length = 0;
  bc_secret_free_text (text);
  return length == crypto_box_SECRETKEYBYTES && is_pair (secret_key, public_key)
           ? g_steal_pointer (&secret_key)
           : NULL;
}

/* One that was found again later was sealed for the pair that was found before it. */
void
bc_personal_take_older (JsonObject *slot, BcKeyring *keyring)
{
  g_autoptr (GPtrArray) older = list_members (slot, OLDER);
  guint before;

  do
    {
      before = older->len;
      for (guint i = older->len; i > 0; i--)
        {
          g_autoptr (GBytes) public_key = bc_box_get_bytes (older->pdata[i - 1], "public_key");
          g_autoptr (BcSecret) secret_key = unseal_pair (keyring, older->pdata[i - 1], public_key);
          g_autoptr (BcKeyring) pair = NULL;

          if (secret_key == NULL)
            continue;
          pair = bc_keyring_new (bc_keyring_get_person_id (keyring),
                                 bc_keyring_get_school_key (keyring), public_key, secret_key);
          bc_keyring_add_older (keyring, pair);
          g_ptr_array_remove_index (older, i - 1);
        }
    }
  while (older->len < before);
}
