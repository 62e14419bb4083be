/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "tests/test-folder.h"
#include "vault/bc-vault.h"

/* A key file in a folder of its own, with two people. */
typedef struct
{
  char      *path;
  GFile     *file;
  BcVault   *vault;
  BcKeyring *keyring;
  char      *recovery;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("bc-vault-XXXXXX", NULL);

  fixture->path = g_build_filename (folder, "school.binnencirkel.keys", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->vault = bc_vault_create (fixture->file, BC_VAULT_COST_TEST, &fixture->keyring,
                                    &fixture->recovery, &error);
  g_assert_no_error (error);
  bc_vault_add_person (fixture->vault, fixture->keyring, "anke", "Anke de Wit", "teacher",
                       "een lange zin", BC_VAULT_COST_TEST, &error);
  g_assert_no_error (error);
  bc_vault_add_person (fixture->vault, fixture->keyring, "joris", "Joris Blom", "coordinator",
                       "een andere zin", BC_VAULT_COST_TEST, &error);
  g_assert_no_error (error);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_get_parent (fixture->file);

  test_folder_remove (folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
  g_object_unref (fixture->vault);
  g_object_unref (fixture->keyring);
  g_free (fixture->recovery);
}

static inline BcVault *
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  BcVault *vault = bc_vault_load (fixture->file, &error);

  g_assert_no_error (error);
  return vault;
}

static inline void
assert_same_school (BcKeyring *a, BcKeyring *b)
{
  g_assert_nonnull (a);
  g_assert_nonnull (b);
  g_assert_cmpmem (bc_secret_get_data (bc_keyring_get_school_key (a)), 32,
                   bc_secret_get_data (bc_keyring_get_school_key (b)), 32);
}
