/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-keyring"

#include "config.h"

#include "vault/bc-keyring.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#define PADDING 512

struct _BcKeyring
{
  GObject    parent_instance;

  char      *person_id;
  BcSecret  *school_key;
  GBytes    *public_key;
  BcSecret  *secret_key;
  /* A search opens texts in a thread. */
  GMutex     lock;
  GPtrArray *older;
};

G_DEFINE_FINAL_TYPE (BcKeyring, bc_keyring, G_TYPE_OBJECT)

G_DEFINE_QUARK (bc-vault-error-quark, bc_vault_error)

static void
bc_keyring_finalize (GObject *object)
{
  BcKeyring *self = BC_KEYRING (object);

  g_free (self->person_id);
  g_clear_pointer (&self->school_key, bc_secret_unref);
  g_clear_pointer (&self->public_key, g_bytes_unref);
  g_clear_pointer (&self->secret_key, bc_secret_unref);
  g_clear_pointer (&self->older, g_ptr_array_unref);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (bc_keyring_parent_class)->finalize (object);
}

static void
bc_keyring_class_init (BcKeyringClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_keyring_finalize;
}

static void
bc_keyring_init (BcKeyring *self)
{
  g_mutex_init (&self->lock);
  self->older = g_ptr_array_new_with_free_func (g_object_unref);
}

BcKeyring *
bc_keyring_new (const char *person_id, BcSecret *school_key, GBytes *public_key,
                BcSecret *secret_key)
{
  BcKeyring *self = g_object_new (BC_TYPE_KEYRING, NULL);

  self->person_id = g_strdup (person_id);
  self->school_key = bc_secret_ref (school_key);
  self->public_key = public_key != NULL ? g_bytes_ref (public_key) : NULL;
  self->secret_key = secret_key != NULL ? bc_secret_ref (secret_key) : NULL;
  return self;
}

const char *
bc_keyring_get_person_id (BcKeyring *self)
{
  return self->person_id;
}

BcSecret *
bc_keyring_get_school_key (BcKeyring *self)
{
  return self->school_key;
}

BcSecret *
bc_keyring_get_secret_key (BcKeyring *self)
{
  return self->secret_key;
}

GBytes *
bc_keyring_get_public_key (BcKeyring *self)
{
  return self->public_key;
}

GBytes *
bc_keyring_seal_for (GBytes *public_key, const char *text)
{
  gsize length = strlen (text);
  gsize padded = (length / PADDING + 1) * PADDING;
  g_autoptr (BcSecret) plain = bc_secret_new (padded);
  gsize sealed_length = padded + crypto_box_SEALBYTES;
  guint8 *sealed = g_malloc (sealed_length);

  memcpy (bc_secret_get_data (plain), text, length);
  sodium_pad (NULL, bc_secret_get_data (plain), length, PADDING, padded);
  crypto_box_seal (sealed, bc_secret_get_data (plain), padded, g_bytes_get_data (public_key, NULL));
  return g_bytes_new_take (sealed, sealed_length);
}

GBytes *
bc_keyring_seal (BcKeyring *self, const char *text)
{
  g_return_val_if_fail (self->public_key != NULL, NULL);

  return bc_keyring_seal_for (self->public_key, text);
}

static char *
open_sealed (BcKeyring *self, GBytes *sealed)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (sealed, &length);
  g_autoptr (BcSecret) plain = NULL;
  gsize plain_length = 0;

  if (self->secret_key == NULL || length <= crypto_box_SEALBYTES)
    return NULL;
  plain = bc_secret_new (length - crypto_box_SEALBYTES);
  if (crypto_box_seal_open (bc_secret_get_data (plain), data, length,
                            g_bytes_get_data (self->public_key, NULL),
                            bc_secret_get_data (self->secret_key)) != 0
      || sodium_unpad (&plain_length, bc_secret_get_data (plain), bc_secret_get_length (plain),
                       PADDING) != 0)
    return NULL;
  return g_strndup ((const char *) bc_secret_get_data (plain), plain_length);
}

char *
bc_keyring_unseal (BcKeyring *self, GBytes *sealed, GError **error)
{
  char *text = open_sealed (self, sealed);

  g_mutex_lock (&self->lock);
  for (guint i = 0; text == NULL && i < self->older->len; i++)
    text = open_sealed (self->older->pdata[i], sealed);
  g_mutex_unlock (&self->lock);
  if (text == NULL)
    g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND,
                         _("This text can only be opened by whoever wrote it."));
  return text;
}

void
bc_keyring_add_older (BcKeyring *self, BcKeyring *older)
{
  g_mutex_lock (&self->lock);
  g_ptr_array_add (self->older, g_object_ref (older));
  g_mutex_unlock (&self->lock);
}

void
bc_keyring_wipe (BcKeyring *self)
{
  for (guint i = 0; i < self->older->len; i++)
    bc_keyring_wipe (self->older->pdata[i]);
  bc_secret_wipe (self->school_key);
  if (self->secret_key != NULL)
    bc_secret_wipe (self->secret_key);
}
