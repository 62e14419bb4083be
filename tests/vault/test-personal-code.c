/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "tests/vault/vault-fixture.h"

static BcKeyring *
unlock (Fixture *fixture, const char *password)
{
  g_autoptr (BcVault) vault = load (fixture);

  return bc_vault_unlock (vault, "anke", password, NULL);
}

static char *
make_code (Fixture *fixture, BcKeyring *anke)
{
  g_autoptr (GError) error = NULL;
  char *code = bc_vault_make_personal_code (fixture->vault, anke, BC_VAULT_COST_TEST, &error);

  g_assert_no_error (error);
  return code;
}

/* By way of the school's code, from the file as it is on the disk; @personal may be NULL. */
static gboolean
reset (Fixture *fixture, const char *person, const char *personal, const char *password,
       GError **error)
{
  g_autoptr (BcVault) vault = load (fixture);
  g_autoptr (BcKeyring) code = bc_vault_unlock_with_recovery (vault, fixture->recovery, NULL);

  g_clear_object (&fixture->vault);
  fixture->vault = g_object_ref (vault);
  return personal != NULL ? bc_vault_reset_password (vault, code, person, personal, password,
                                                     BC_VAULT_COST_TEST, error)
                          : bc_vault_set_password (vault, code, person, password,
                                                   BC_VAULT_COST_TEST, error);
}

static gboolean
opens (BcKeyring *keyring, GBytes *sealed, const char *expected)
{
  g_autofree char *text = bc_keyring_unseal (keyring, sealed, NULL);

  return g_strcmp0 (text, expected) == 0;
}

static void
test_both_codes_give_the_private_texts_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "bewaard");
  g_autoptr (BcKeyring) again = NULL;
  g_autofree char *code = NULL;
  g_autofree char *typed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (bc_vault_has_personal_code (fixture->vault, "anke"));
  code = make_code (fixture, anke);
  g_assert_true (bc_vault_has_personal_code (fixture->vault, "anke"));
  g_assert_false (bc_vault_has_personal_code (fixture->vault, "joris"));
  typed = g_ascii_strdown (code, -1);
  g_assert_true (reset (fixture, "anke", typed, "een nieuwe zin", &error));
  again = unlock (fixture, "een nieuwe zin");
  assert_same_school (fixture->keyring, again);
  g_assert_true (opens (again, sealed, "bewaard"));
  g_assert_true (bc_vault_has_personal_code (fixture->vault, "anke"));
  g_assert_null (unlock (fixture, "een lange zin"));
}

static void
test_a_new_password_keeps_the_personal_code (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "bewaard");
  g_autofree char *code = make_code (fixture, anke);
  g_autoptr (BcKeyring) again = NULL;

  g_assert_true (bc_vault_set_password (fixture->vault, anke, "anke", "een nieuwe zin",
                                        BC_VAULT_COST_TEST, NULL));
  g_assert_true (reset (fixture, "anke", code, "weer een zin", NULL));
  again = unlock (fixture, "weer een zin");
  g_assert_true (opens (again, sealed, "bewaard"));
}

static void
test_the_code_that_turns_up_later_still_gives_them_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autoptr (GBytes) first = bc_keyring_seal (anke, "van eerst");
  g_autofree char *code = make_code (fixture, anke);
  g_autoptr (BcKeyring) between = NULL;
  g_autoptr (BcKeyring) later = NULL;
  g_autoptr (BcKeyring) last = NULL;
  g_autoptr (GBytes) second = NULL;
  g_autoptr (GPtrArray) pairs = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (reset (fixture, "anke", NULL, "een nieuwe zin", &error));
  between = unlock (fixture, "een nieuwe zin");
  second = bc_keyring_seal (between, "van tussendoor");
  g_assert_false (opens (between, first, "van eerst"));
  g_assert_false (bc_vault_has_personal_code (fixture->vault, "anke"));
  g_assert_true (bc_vault_has_lost_texts (fixture->vault, "anke"));

  pairs = bc_vault_find_lost_texts (fixture->vault, between, code, BC_VAULT_COST_TEST, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (pairs->len, ==, 1);
  bc_keyring_add_older (between, pairs->pdata[0]);
  g_assert_true (opens (between, first, "van eerst"));
  later = unlock (fixture, "een nieuwe zin");
  g_assert_true (opens (later, first, "van eerst"));
  g_assert_true (opens (later, second, "van tussendoor"));
  g_assert_false (bc_vault_has_lost_texts (fixture->vault, "anke"));

  /* The paper that was found opens all of it, the next time too. */
  g_assert_true (reset (fixture, "anke", code, "weer een zin", &error));
  last = unlock (fixture, "weer een zin");
  g_assert_true (opens (last, first, "van eerst"));
  g_assert_true (opens (last, second, "van tussendoor"));
}

static void
test_a_second_reset_with_the_code_gives_them_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "van eerst");
  g_autofree char *code = make_code (fixture, anke);
  g_autoptr (BcKeyring) again = NULL;

  g_assert_true (reset (fixture, "anke", NULL, "een nieuwe zin", NULL));
  g_assert_true (reset (fixture, "anke", code, "weer een zin", NULL));
  again = unlock (fixture, "weer een zin");
  g_assert_true (opens (again, sealed, "van eerst"));
}

static void
test_a_newer_personal_code_takes_the_place_of_the_older (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autofree char *older = make_code (fixture, anke);
  g_autofree char *newer = make_code (fixture, anke);
  g_autoptr (GError) error = NULL;

  g_assert_false (reset (fixture, "anke", older, "een nieuwe zin", &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD);
  g_assert_true (reset (fixture, "anke", newer, "een nieuwe zin", NULL));
}

static void
test_the_personal_code_opens_neither_the_school_nor_a_colleague (Fixture      *fixture,
                                                                 gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autoptr (BcKeyring) joris = bc_vault_unlock (fixture->vault, "joris", "een andere zin", NULL);
  g_autoptr (GBytes) sealed = bc_keyring_seal (joris, "van Joris");
  g_autofree char *code = make_code (fixture, anke);
  g_autofree char *other = make_code (fixture, joris);
  g_autoptr (BcKeyring) again = NULL;

  g_assert_null (bc_vault_unlock_with_recovery (fixture->vault, code, NULL));
  g_assert_null (bc_vault_unlock (fixture->vault, "anke", code, NULL));
  g_assert_false (reset (fixture, "joris", code, "een nieuwe zin", NULL));
  /* Nor does the school's code, in its place. */
  g_assert_false (reset (fixture, "joris", fixture->recovery, "een nieuwe zin", NULL));
  g_assert_true (reset (fixture, "anke", code, "een nieuwe zin", NULL));
  again = unlock (fixture, "een nieuwe zin");
  g_assert_false (opens (again, sealed, "van Joris"));
}

/* The nth string of the file that follows @member. */
static char *
find_member (const char *text, const char *member, guint nth)
{
  g_autofree char *sought = g_strdup_printf ("\"%s\" : \"", member);
  const char *at = text;

  for (guint i = 0; i <= nth; i++)
    {
      at = strstr (at, sought);
      g_assert_nonnull (at);
      at += strlen (sought);
    }
  return g_strndup (at, strcspn (at, "\""));
}

static void
test_a_personal_box_of_another_key_or_person_does_not_open (Fixture      *fixture,
                                                            gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autofree char *code = make_code (fixture, anke);
  g_autofree char *text = NULL;
  g_autofree char *anke_key = NULL;
  g_autofree char *joris_key = NULL;
  const char *personal;

  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  personal = strstr (text, "\"personal\"");
  g_assert_nonnull (personal);
  anke_key = find_member (personal, "public_key", 0);
  joris_key = find_member (personal, "public_key", 1);
  g_assert_cmpstr (anke_key, !=, joris_key);
  for (guint turn = 0; turn < 2; turn++)
    {
      g_autoptr (GString) changed = g_string_new_len (text, personal - text);
      g_autoptr (GString) rest = g_string_new (personal);

      /* Another key, so that what is sealed from now on is for somebody else; or another owner. */
      if (turn == 0)
        g_string_replace (rest, anke_key, joris_key, 1);
      else
        g_string_replace (changed, "\"anke\"", "\"hans\"", 1);
      g_string_append (changed, rest->str);
      g_assert_true (g_file_set_contents (fixture->path, changed->str, -1, NULL));
      g_assert_false (reset (fixture, turn == 0 ? "anke" : "hans", code, "een nieuwe zin", NULL));
    }
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
  g_assert_true (reset (fixture, "anke", code, "een nieuwe zin", NULL));
}

/* Who closes the school while the code is tried wipes the keys under it. */
static void
test_keys_that_were_wiped_are_closed_in_no_box (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autoptr (GBytes) sealed = bc_keyring_seal (anke, "bewaard");
  g_autofree char *code = make_code (fixture, anke);
  g_autoptr (BcKeyring) again = NULL;
  g_autoptr (GError) error = NULL;

  bc_keyring_wipe (anke);
  g_assert_null (bc_vault_make_personal_code (fixture->vault, anke, BC_VAULT_COST_TEST, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND);
  g_assert_true (reset (fixture, "anke", code, "een nieuwe zin", NULL));
  again = unlock (fixture, "een nieuwe zin");
  g_assert_true (opens (again, sealed, "bewaard"));
}

static void
test_the_generation_before_has_the_personal_code_too (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcKeyring) anke = unlock (fixture, "een lange zin");
  g_autofree char *code = make_code (fixture, anke);

  g_assert_true (bc_vault_add_person (fixture->vault, anke, "bram", "Bram", "teacher",
                                      "een vierde zin", BC_VAULT_COST_TEST, NULL));
  g_assert_true (g_file_set_contents (fixture->path, "{ \"binnencirkel_keys\"", -1, NULL));
  g_assert_true (reset (fixture, "anke", code, "een nieuwe zin", NULL));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/personal-code/both-codes-give-texts-back", test_both_codes_give_the_private_texts_back);
  ADD ("/personal-code/a-new-password-keeps-it", test_a_new_password_keeps_the_personal_code);
  ADD ("/personal-code/it-may-turn-up-later",
       test_the_code_that_turns_up_later_still_gives_them_back);
  ADD ("/personal-code/a-second-reset-gives-back",
       test_a_second_reset_with_the_code_gives_them_back);
  ADD ("/personal-code/a-newer-one-replaces",
       test_a_newer_personal_code_takes_the_place_of_the_older);
  ADD ("/personal-code/it-opens-nothing-else",
       test_the_personal_code_opens_neither_the_school_nor_a_colleague);
  ADD ("/personal-code/a-changed-box-does-not-open",
       test_a_personal_box_of_another_key_or_person_does_not_open);
  ADD ("/personal-code/wiped-keys-are-closed-in-no-box",
       test_keys_that_were_wiped_are_closed_in_no_box);
  ADD ("/personal-code/two-generations", test_the_generation_before_has_the_personal_code_too);
  return g_test_run ();
}
