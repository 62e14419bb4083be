/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-secret"

#include "vault/bc-secret.h"

#include <sodium.h>
#include <string.h>
#ifdef G_OS_UNIX
#include <sys/resource.h>
#endif

struct _BcSecret
{
  gatomicrefcount  references;
  gsize            length;
  guint8          *data;
};

BcSecret *
bc_secret_new (gsize length)
{
  BcSecret *self = g_new0 (BcSecret, 1);

  if (sodium_init () < 0)
    g_error ("libsodium does not start");
  g_atomic_ref_count_init (&self->references);
  self->length = length;
  self->data = sodium_malloc (length);
  if (self->data == NULL)
    g_error ("no locked memory left for a secret");
  sodium_memzero (self->data, length);
  return self;
}

BcSecret *
bc_secret_new_random (gsize length)
{
  BcSecret *self = bc_secret_new (length);

  randombytes_buf (self->data, length);
  return self;
}

BcSecret *
bc_secret_ref (BcSecret *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bc_secret_unref (BcSecret *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  sodium_free (self->data);
  g_free (self);
}

guint8 *
bc_secret_get_data (BcSecret *self)
{
  return self->data;
}

gsize
bc_secret_get_length (BcSecret *self)
{
  return self->length;
}

void
bc_secret_wipe (BcSecret *self)
{
  sodium_memzero (self->data, self->length);
}

void
bc_secret_free_text (char *text)
{
  if (text == NULL)
    return;
  sodium_memzero (text, strlen (text));
  g_free (text);
}

void
bc_secret_forbid_core_dumps (void)
{
#ifdef G_OS_UNIX
  struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
#endif
}
