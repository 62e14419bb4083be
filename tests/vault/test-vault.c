/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "tests/test-permissions.h"
#include "tests/vault/vault-fixture.h"
#include "vault/bc-recovery-code.h"

static void
test_each_person_and_the_code_open_the_same_school (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcVault) vault = load (fixture);
  g_autoptr (BcKeyring) anke = bc_vault_unlock (vault, "anke", "een lange zin", NULL);
  g_autoptr (BcKeyring) joris = bc_vault_unlock (vault, "joris", "een andere zin", NULL);
  g_autoptr (BcKeyring) code = bc_vault_unlock_with_recovery (vault, fixture->recovery, NULL);

  assert_same_school (fixture->keyring, anke);
  assert_same_school (fixture->keyring, joris);
  assert_same_school (fixture->keyring, code);
  g_assert_cmpstr (bc_keyring_get_person_id (anke), ==, "anke");
}

static void
test_a_wrong_password_is_refused (Fixture *fixture, gconstpointer data)
{
  const char *wrong[] = { "", "een lange zi", "Een lange zin", "een andere zin" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (bc_vault_unlock (fixture->vault, "anke", wrong[i], &error));
      g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD);
    }
}

static void
test_a_slot_that_was_changed_does_not_open (Fixture *fixture, gconstpointer data)
{
  const char *swaps[][2] = { { "Anke de Wit", "Anke de Wat" }, { "\"teacher\"", "\"admin\"" } };

  for (guint i = 0; i < G_N_ELEMENTS (swaps); i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GString) changed = NULL;
      g_autoptr (BcVault) vault = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
      changed = g_string_new (text);
      g_assert_cmpuint (g_string_replace (changed, swaps[i][0], swaps[i][1], 0), ==, 1);
      g_assert_true (g_file_set_contents (fixture->path, changed->str, -1, NULL));
      vault = load (fixture);
      g_assert_null (bc_vault_unlock (vault, "anke", "een lange zin", &error));
      g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD);
      g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
    }
}

static void
test_a_damaged_file_falls_back_to_the_one_before (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcVault) vault = NULL;
  g_autoptr (BcKeyring) anke = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "{ \"binnencirkel_keys\": 1, \"slo", -1,
                                      NULL));
  vault = load (fixture);
  anke = bc_vault_unlock (vault, "anke", "een lange zin", NULL);
  assert_same_school (fixture->keyring, anke);
}

static void
test_a_closed_file_is_no_reason_to_take_the_one_before (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  test_permissions_count (TRUE);
  g_assert_null (bc_vault_load (fixture->file, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DENIED);
  test_permissions_count (FALSE);
}

static void
test_a_lost_file_falls_back_and_both_lost_is_said (Fixture *fixture, gconstpointer data)
{
  g_autofree char *older = g_strconcat (fixture->path, ".1", NULL);
  g_autoptr (BcVault) vault = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  vault = load (fixture);
  g_assert_cmpint (g_remove (older), ==, 0);
  g_assert_null (bc_vault_load (fixture->file, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND);
}

static void
test_in_a_closed_folder_no_key_is_made (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *path = g_build_filename (folder, "other.keys", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcKeyring) keyring = NULL;
  g_autofree char *code = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chmod (folder, 0500), ==, 0);
  test_permissions_count (TRUE);
  g_assert_null (bc_vault_create (file, BC_VAULT_COST_TEST, &keyring, &code, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRITE);
  /* A name that was made up on the way says nothing to anybody. */
  g_assert_null (strstr (error->message, "other.keys"));
  test_permissions_count (FALSE);
  g_assert_false (g_file_query_exists (file, NULL));
  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
}

static void
test_a_later_format_is_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "{ \"binnencirkel_keys\": 99 }", -1, NULL));
  g_assert_null (bc_vault_load (fixture->file, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NEWER);
}

static void
test_a_member_of_another_kind_is_no_crash (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcVault) vault = NULL;
  g_autoptr (GPtrArray) people = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, "\"anke\"", "5", 0), >, 0);
  g_assert_true (g_file_set_contents (fixture->path, changed->str, -1, NULL));
  vault = load (fixture);
  people = bc_vault_list_people (vault);
  g_assert_null (bc_vault_unlock (vault, "anke", "een lange zin", &error));
  g_assert_nonnull (error);
}

static void
test_absurd_costs_cannot_hang_the_pc (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (BcVault) vault = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, "\"passes\" : 1", "\"passes\" : 4000000", 0), >, 0);
  g_assert_true (g_file_set_contents (fixture->path, changed->str, -1, NULL));
  vault = load (fixture);
  g_assert_null (bc_vault_unlock (vault, "anke", "een lange zin", &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DAMAGED);
}

static void
test_sealed_texts_are_for_their_author_alone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = bc_vault_unlock (fixture->vault, "anke", "een lange zin", NULL);
  g_autoptr (BcKeyring) joris = bc_vault_unlock (fixture->vault, "joris", "een andere zin", NULL);
  g_autoptr (BcKeyring) code = bc_vault_unlock_with_recovery (fixture->vault, fixture->recovery,
                                                              NULL);
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "Ik twijfelde vandaag.");
  g_autoptr (GBytes) other = bc_keyring_seal (anke, "x");
  g_autofree char *text = bc_keyring_unseal (anke, sealed, NULL);

  g_assert_cmpstr (text, ==, "Ik twijfelde vandaag.");
  g_assert_null (bc_keyring_unseal (joris, sealed, NULL));
  g_assert_null (bc_keyring_unseal (code, sealed, NULL));
  g_assert_cmpuint (g_bytes_get_size (sealed), ==, g_bytes_get_size (other));
}

static void
test_a_new_password_keeps_what_was_sealed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = bc_vault_unlock (fixture->vault, "anke", "een lange zin", NULL);
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "blijft");
  g_autoptr (BcKeyring) again = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (bc_vault_set_password (fixture->vault, anke, "anke", "een nieuwe zin",
                                        BC_VAULT_COST_TEST, &error));
  g_assert_null (bc_vault_unlock (fixture->vault, "anke", "een lange zin", NULL));
  again = bc_vault_unlock (fixture->vault, "anke", "een nieuwe zin", NULL);
  text = bc_keyring_unseal (again, sealed, NULL);
  g_assert_cmpstr (text, ==, "blijft");
}

static void
test_the_code_gives_the_school_back_but_not_the_private_texts (Fixture      *fixture,
                                                               gconstpointer data)
{
  g_autoptr (BcKeyring) anke = bc_vault_unlock (fixture->vault, "anke", "een lange zin", NULL);
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "weg");
  g_autoptr (BcKeyring) code = bc_vault_unlock_with_recovery (fixture->vault, fixture->recovery,
                                                              NULL);
  g_autoptr (BcKeyring) again = NULL;

  g_assert_true (bc_vault_set_password (fixture->vault, code, "anke", "een nieuwe zin",
                                        BC_VAULT_COST_TEST, NULL));
  again = bc_vault_unlock (fixture->vault, "anke", "een nieuwe zin", NULL);
  assert_same_school (fixture->keyring, again);
  g_assert_null (bc_keyring_unseal (again, sealed, NULL));
}

static void
test_who_is_removed_cannot_open_and_the_last_one_stays (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcVault) vault = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (bc_vault_remove_person (fixture->vault, "joris", &error));
  vault = load (fixture);
  g_assert_null (bc_vault_unlock (vault, "joris", "een andere zin", &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (bc_vault_remove_person (vault, "anke", &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_LAST_PERSON);
}

static void
test_every_typing_mistake_in_the_code_is_seen (void)
{
  g_autofree char *code = bc_recovery_code_new ();
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_autofree char *same = bc_recovery_code_normalize (lower, NULL);

  g_assert_cmpstr (same, ==, code);
  for (guint i = 0; code[i] != '\0'; i++)
    {
      g_autofree char *typed = g_strdup (code);
      g_autofree char *group = g_strdup_printf ("%u", i / 6 + 1);

      if (code[i] == '-')
        continue;
      for (const char *sign = "23456789ABCDEFGHJKMNPQRSTUVWXYZ0OIL1"; *sign != '\0'; sign++)
        {
          g_autoptr (GError) error = NULL;

          if (*sign == code[i])
            continue;
          typed[i] = *sign;
          g_assert_null (bc_recovery_code_normalize (typed, &error));
          g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_TYPING_MISTAKE);
          g_assert_nonnull (strstr (error->message, group));
        }
    }
}

static void
test_neighbours_that_changed_place_are_seen (void)
{
  for (guint turn = 0; turn < 50; turn++)
    {
      g_autofree char *code = bc_recovery_code_new ();

      for (guint i = 0; code[i + 1] != '\0'; i++)
        {
          g_autofree char *typed = g_strdup (code);

          if (code[i] == '-' || code[i + 1] == '-' || code[i] == code[i + 1])
            continue;
          typed[i] = code[i + 1];
          typed[i + 1] = code[i];
          g_assert_null (bc_recovery_code_normalize (typed, NULL));
        }
    }
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/vault/all-open-the-same-school", test_each_person_and_the_code_open_the_same_school);
  ADD ("/vault/a-wrong-password-is-refused", test_a_wrong_password_is_refused);
  ADD ("/vault/a-changed-slot-does-not-open", test_a_slot_that_was_changed_does_not_open);
  ADD ("/vault/damage-falls-back", test_a_damaged_file_falls_back_to_the_one_before);
  ADD ("/vault/a-closed-file-is-told",
       test_a_closed_file_is_no_reason_to_take_the_one_before);
  ADD ("/vault/a-lost-file-falls-back", test_a_lost_file_falls_back_and_both_lost_is_said);
  ADD ("/vault/nothing-in-a-closed-folder", test_in_a_closed_folder_no_key_is_made);
  ADD ("/vault/another-kind-of-member-is-no-crash", test_a_member_of_another_kind_is_no_crash);
  ADD ("/vault/a-later-format-is-refused", test_a_later_format_is_refused);
  ADD ("/vault/absurd-costs-are-refused", test_absurd_costs_cannot_hang_the_pc);
  ADD ("/vault/sealed-is-for-the-author", test_sealed_texts_are_for_their_author_alone);
  ADD ("/vault/a-new-password-keeps-sealed", test_a_new_password_keeps_what_was_sealed);
  ADD ("/vault/the-code-opens-the-school-alone",
       test_the_code_gives_the_school_back_but_not_the_private_texts);
  ADD ("/vault/removed-cannot-open", test_who_is_removed_cannot_open_and_the_last_one_stays);
  g_test_add_func ("/vault/typing-mistakes-are-seen",
                   test_every_typing_mistake_in_the_code_is_seen);
  g_test_add_func ("/vault/swapped-signs-are-seen", test_neighbours_that_changed_place_are_seen);
  return g_test_run ();
}
