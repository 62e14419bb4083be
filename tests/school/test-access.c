/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-access.h"

#define NEW_PASSWORD "een nieuwe zin"

typedef struct
{
  gboolean  answered;
  GError   *error;
} Answer;

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Answer *answer = data;

  bc_access_finish (result, &answer->error);
  answer->answered = TRUE;
}

/* Why the change was refused, or NULL. */
static GError *
change_password (DemoSchool *demo, const char *old)
{
  Answer answer = { FALSE, NULL };

  bc_access_change_password_async (demo->session, old, NEW_PASSWORD, answered_cb, &answer);
  wait_until (answer.answered);
  return answer.error;
}

static BcSession *
unlock_me (DemoSchool *demo, const char *password)
{
  return bc_session_unlock (demo->file, bc_record_get_id (bc_session_get_me (demo->session)),
                            password, BC_STORE_READ_ONLY, NULL);
}

static void
test_a_password_is_changed_only_by_who_knows_it (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GError) refusal = change_password (demo, "iets anders dan dat");
  g_autoptr (BcSession) still = unlock_me (demo, DEMO_PASSWORD);

  g_assert_error (refusal, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD);
  g_assert_nonnull (still);
  bc_session_close (still);

  g_assert_null (change_password (demo, DEMO_PASSWORD));
  g_assert_null (unlock_me (demo, DEMO_PASSWORD));
}

static void
test_what_one_sealed_opens_with_the_new_password (DemoSchool *demo, gconstpointer data)
{
  BcKeyring *keyring = bc_session_get_keyring (demo->session);
  g_autoptr (GBytes) box = bc_keyring_seal (keyring, "mijn bril");
  g_autoptr (BcSession) later = NULL;
  char *text;

  g_assert_null (change_password (demo, DEMO_PASSWORD));
  later = unlock_me (demo, NEW_PASSWORD);
  g_assert_nonnull (later);
  text = bc_keyring_unseal (bc_session_get_keyring (later), box, NULL);
  g_assert_cmpstr (text, ==, "mijn bril");
  bc_secret_free_text (text);
  bc_session_close (later);
}

/* ---- the personal recovery code ---- */

typedef struct
{
  gboolean answered;
  char    *code;
  gboolean found;
  GError  *error;
} CodeAnswer;

static void
code_made_cb (GObject *session, GAsyncResult *result, gpointer data)
{
  CodeAnswer *answer = data;

  answer->code = bc_access_make_personal_code_finish (BC_SESSION (session), result, &answer->error);
  answer->answered = TRUE;
}

static void
found_cb (GObject *session, GAsyncResult *result, gpointer data)
{
  CodeAnswer *answer = data;

  answer->found = bc_access_find_lost_texts_finish (BC_SESSION (session), result, &answer->error);
  answer->answered = TRUE;
}

static CodeAnswer
make_code (DemoSchool *demo, const char *password)
{
  CodeAnswer answer = { FALSE };

  bc_access_make_personal_code_async (demo->session, password, code_made_cb, &answer);
  wait_until (answer.answered);
  return answer;
}

static void
test_a_personal_code_is_made_only_by_who_knows_the_password (DemoSchool *demo, gconstpointer data)
{
  CodeAnswer refused = make_code (demo, "iets anders dan dat");
  CodeAnswer made;

  g_assert_error (refused.error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD);
  g_assert_null (refused.code);
  g_clear_error (&refused.error);
  g_assert_false (bc_session_has_personal_code (demo->session));
  g_assert_false (bc_session_is_told (demo->session));
  made = make_code (demo, DEMO_PASSWORD);
  g_assert_no_error (made.error);
  g_assert_nonnull (made.code);
  g_assert_true (bc_session_has_personal_code (demo->session));
  /* Who keeps a code knows what sealing means. */
  g_assert_true (bc_session_is_told (demo->session));
  bc_secret_free_text (made.code);
}

/* A password that the school's code alone brought back, on the disk as it is then. */
static void
lose_password (DemoSchool *demo)
{
  g_autoptr (GFile) keys = bc_session_keys_file (demo->file);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcVault) vault = bc_vault_load (keys, &error);
  BcSecret *school_key = bc_keyring_get_school_key (bc_session_get_keyring (demo->session));
  g_autoptr (BcKeyring) of_school = bc_keyring_new (NULL, school_key, NULL, NULL);

  g_assert_no_error (error);
  g_assert_true (bc_vault_set_password (vault, of_school,
                                        bc_record_get_id (bc_session_get_me (demo->session)),
                                        NEW_PASSWORD, BC_VAULT_COST_TEST, &error));
}

static void
test_what_was_lost_opens_again_in_the_open_school (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GBytes) box = bc_keyring_seal (bc_session_get_keyring (demo->session), "van toen");
  CodeAnswer made = make_code (demo, DEMO_PASSWORD);
  CodeAnswer found = { FALSE };
  g_autoptr (BcSession) later = NULL;
  char *text;

  lose_password (demo);
  later = unlock_me (demo, NEW_PASSWORD);
  g_assert_nonnull (later);
  g_assert_true (bc_session_has_lost_texts (later));
  g_assert_false (bc_session_has_personal_code (later));
  g_assert_null (bc_keyring_unseal (bc_session_get_keyring (later), box, NULL));
  bc_access_find_lost_texts_async (later, made.code, found_cb, &found);
  wait_until (found.answered);
  g_assert_no_error (found.error);
  g_assert_true (found.found);
  g_assert_false (bc_session_has_lost_texts (later));
  text = bc_keyring_unseal (bc_session_get_keyring (later), box, NULL);
  g_assert_cmpstr (text, ==, "van toen");
  bc_secret_free_text (text);
  bc_secret_free_text (made.code);
  bc_session_close (later);
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/access/a-password-is-changed-only-by-who-knows-it",
       test_a_password_is_changed_only_by_who_knows_it);
  ADD ("/access/what-one-sealed-opens-with-the-new-password",
       test_what_one_sealed_opens_with_the_new_password);
  ADD ("/access/a-personal-code-asks-for-the-password",
       test_a_personal_code_is_made_only_by_who_knows_the_password);
  ADD ("/access/what-was-lost-opens-again", test_what_was_lost_opens_again_in_the_open_school);
  return g_test_run ();
}
