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
  return g_test_run ();
}
