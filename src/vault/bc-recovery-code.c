/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-recovery-code"

#include "config.h"

#include "vault/bc-recovery-code.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#include "vault/bc-secret.h"

/* 31 signs, a prime: no 0 O 1 I L. With a prime base, weights that differ catch every wrong sign
 * and every swap of two neighbours. */
#define SIGNS "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
#define BASE 31
#define GROUPS 7
#define GROUP_LENGTH 5

static int
value_of (char sign)
{
  const char *found = strchr (SIGNS, sign);

  return sign != '\0' && found != NULL ? (int) (found - SIGNS) : -1;
}

static char
check_sign (const char *group, guint position)
{
  guint sum = position + 1;

  for (guint i = 0; i < GROUP_LENGTH - 1; i++)
    sum += (i + 2) * value_of (group[i]);
  return SIGNS[sum % BASE];
}

static char *
join_groups (const char *signs)
{
  char *code = g_new0 (char, GROUPS * (GROUP_LENGTH + 1));
  char *at = code;

  for (guint i = 0; i < GROUPS * GROUP_LENGTH; i++)
    {
      if (i > 0 && i % GROUP_LENGTH == 0)
        *at++ = '-';
      *at++ = signs[i];
    }
  return code;
}

char *
bc_recovery_code_new (void)
{
  char signs[GROUPS * GROUP_LENGTH];
  char *code;

  if (sodium_init () < 0)
    g_error ("libsodium does not start");
  for (guint group = 0; group < GROUPS; group++)
    {
      char *at = signs + group * GROUP_LENGTH;

      for (guint i = 0; i < GROUP_LENGTH - 1; i++)
        at[i] = SIGNS[randombytes_uniform (BASE)];
      at[GROUP_LENGTH - 1] = check_sign (at, group);
    }
  code = join_groups (signs);
  sodium_memzero (signs, sizeof signs);
  return code;
}

char *
bc_recovery_code_normalize (const char *typed, GError **error)
{
  g_autoptr (BcSecretText) signs = g_new0 (char, strlen (typed) + 1);
  gsize length = 0;

  for (const char *at = typed; *at != '\0'; at++)
    {
      if (!g_ascii_isspace (*at) && *at != '-')
        signs[length++] = g_ascii_toupper (*at);
    }
  for (guint group = 0; group < GROUPS; group++)
    {
      const char *at = signs + MIN (group * GROUP_LENGTH, length);
      gboolean sound = strlen (at) >= GROUP_LENGTH;

      for (guint i = 0; sound && i < GROUP_LENGTH; i++)
        sound = value_of (at[i]) >= 0;
      if (!sound || at[GROUP_LENGTH - 1] != check_sign (at, group))
        {
          g_set_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_TYPING_MISTAKE,
                       _("There is a typing mistake in group %u of the recovery code."), group + 1);
          return NULL;
        }
    }
  if (length != GROUPS * GROUP_LENGTH)
    {
      g_set_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_TYPING_MISTAKE,
                   _("The recovery code has %u groups of five signs; this is longer."), GROUPS);
      return NULL;
    }
  return join_groups (signs);
}
