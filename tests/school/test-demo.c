/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>

#include "domain/bc-person.h"
#include "school/bc-demo.h"
#include "school/bc-centre.h"
#include "school/bc-groups.h"
#include "school/bc-route.h"
#include "school/bc-school-calendar.h"
#include "tests/test-folder.h"

static GFile *
make_file (void)
{
  g_autofree char *folder = test_folder_make ();
  g_autofree char *path = g_build_filename (folder, "demo.binnencirkel", NULL);

  return g_file_new_for_path (path);
}

static void
test_the_demo_school_is_whole (void)
{
  g_autoptr (GFile) file = make_file ();
  g_autofree char *password = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSession) session = bc_demo_create (file, "2026-11-24", &password, &error);
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) people = NULL;
  guint pupils = 0, combined = 0;

  g_assert_no_error (error);
  groups = bc_groups_list (bc_session_get_store (session), NULL);
  g_assert_cmpuint (groups->len, ==, 8);
  for (guint i = 0; i < groups->len; i++)
    {
      g_autoptr (GPtrArray) here = bc_groups_pupils (bc_session_get_store (session),
                                                     groups->pdata[i], NULL);
      g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint p = 0; p < here->len; p++)
        g_assert_true (g_hash_table_add (names, bc_person_dup_name (here->pdata[p])));
      pupils += here->len;
      combined += strchr (bc_record_get_text (groups->pdata[i], BC_GROUP_YEARS), ' ') != NULL;
    }
  g_assert_cmpuint (pupils, ==, 190);
  g_assert_cmpuint (combined, ==, 2);
  people = bc_session_list_people (file, NULL);
  g_assert_cmpuint (people->len, ==, 10);
  g_assert_true (bc_store_check (bc_session_get_store (session), &error));
  bc_session_close (session);
}

static void
test_every_kind_of_record_of_the_circle_has_content (void)
{
  GType types[] = { BC_TYPE_NOTE, BC_TYPE_OBSERVATION, BC_TYPE_SIGNAL, BC_TYPE_EVALUATION,
                    BC_TYPE_VOICE, BC_TYPE_FACTOR, BC_TYPE_NEED, BC_TYPE_PLAN, BC_TYPE_CLUSTER,
                    BC_TYPE_CLUSTER_PUPIL, BC_TYPE_CHECK_IN, BC_TYPE_FEEDBACK, BC_TYPE_MEETING,
                    BC_TYPE_ADJUSTMENT, BC_TYPE_EXPERIMENT, BC_TYPE_SOLUTION,
                    BC_TYPE_AGREEMENT, BC_TYPE_QUESTION, BC_TYPE_SYSTEM_QUESTION,
                    BC_TYPE_SEALED_ITEM, BC_TYPE_REPERTOIRE_CARD, BC_TYPE_EXTERNAL_SUPPORT };
  g_autoptr (GFile) file = make_file ();
  g_autofree char *password = NULL;
  g_autoptr (BcSession) session = bc_demo_create (file, "2026-11-24", &password, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GPtrArray) records = bc_store_list (bc_session_get_store (session), types[i], NULL,
                                                     -1);

      g_test_message ("%s: %u", g_type_name (types[i]), records->len);
      g_assert_cmpuint (records->len, >, 0);
    }
  bc_session_close (session);
}

static void
test_the_circle_shows_the_demo_as_it_stands (void)
{
  g_autoptr (GFile) file = make_file ();
  g_autofree char *password = NULL;
  g_autoptr (BcSession) session = bc_demo_create (file, "2026-11-24", &password, NULL);
  BcStore *store = bc_session_get_store (session);
  g_autoptr (BcGroup) group = bc_groups_find (store, "5/6", NULL);
  g_autoptr (BcPeriod) period = bc_school_calendar_current_period (store, "2026-11-24");
  g_autoptr (BcEdits) edits = bc_edits_new (store);
  g_autoptr (BcContext) context = bc_context_new (session, edits, group, period);
  g_autoptr (BcRoute) route = bc_route_gather (context, "2026-11-24", NULL);

  g_assert_cmpint (bc_record_get_integer (period, BC_PERIOD_NUMBER), ==, 3);
  g_assert_cmpuint (route->facts.pupils, ==, 24);
  g_assert_cmpuint (route->facts.seen, >, 10);
  g_assert_cmpuint (route->facts.seen, <, 24);
  g_assert_true (route->facts.has_plan);
  g_assert_cmpuint (route->facts.clusters, ==, 3);
  g_assert_cmpuint (route->facts.questions, ==, 4);
  g_assert_cmpfloat (bc_route_state_hand (&route->facts), >, 90);
  g_assert_cmpfloat (bc_route_state_hand (&route->facts), <, 180);
  bc_session_close (session);
}

static void
test_a_school_is_made_closed_and_unlocked_again (void)
{
  BcNewSchool school = { "De Beuk", "Anke", "de", "Wit", "teacher", "een lange zin" };
  g_autoptr (GFile) file = make_file ();
  g_autoptr (GError) error = NULL;
  g_autofree char *recovery = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GPtrArray) people = NULL;
  g_autoptr (BcSession) session = bc_session_create (file, &school, BC_VAULT_COST_TEST, &recovery,
                                                     &error);

  g_assert_no_error (error);
  g_assert_nonnull (recovery);
  bc_session_close (session);
  g_clear_object (&session);
  people = bc_session_list_people (file, &error);
  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpstr (((BcVaultPerson *) people->pdata[0])->name, ==, "Anke de Wit");
  g_assert_null (bc_session_unlock (file, ((BcVaultPerson *) people->pdata[0])->id, "verkeerd",
                                    BC_STORE_DEFAULT, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD);
  g_clear_error (&error);
  session = bc_session_unlock (file, ((BcVaultPerson *) people->pdata[0])->id, "een lange zin",
                               BC_STORE_DEFAULT, &error);
  g_assert_no_error (error);
  name = bc_session_dup_school_name (session);
  g_assert_cmpstr (name, ==, "De Beuk");
  bc_session_close (session);
}

static void
test_after_the_summer_the_school_goes_on (void)
{
  g_autoptr (GFile) file = make_file ();
  g_autofree char *password = NULL;
  g_autoptr (BcSession) session = bc_demo_create (file, "2026-11-24", &password, NULL);
  BcStore *store = bc_session_get_store (session);
  g_autoptr (GPtrArray) before = bc_school_calendar_list_periods (store, NULL);
  g_autoptr (BcPeriod) old = bc_school_calendar_current_period (store, "2026-11-24");
  g_autoptr (BcPeriod) now = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *name = NULL;

  g_assert_true (bc_school_calendar_go_on (store, "2026-11-24", NULL));
  after = bc_school_calendar_list_periods (store, NULL);
  g_assert_cmpuint (after->len, ==, before->len);
  g_clear_pointer (&after, g_ptr_array_unref);

  for (guint i = 0; i < 2; i++)
    g_assert_true (bc_school_calendar_go_on (store, "2027-09-20", NULL));
  after = bc_school_calendar_list_periods (store, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 3);
  now = bc_school_calendar_current_period (store, "2027-09-20");
  g_assert_cmpstr (bc_record_get_text (now, BC_PERIOD_START), ==, "2027-08-16");
  name = bc_school_calendar_dup_period_name (store, old, now);
  g_assert_nonnull (strstr (name, "2026-2027"));
  bc_session_close (session);
}

static void
test_what_cannot_be_read_is_not_called_empty (void)
{
  g_autoptr (GFile) file = make_file ();
  g_autofree char *password = NULL;
  g_autoptr (BcSession) session = bc_demo_create (file, "2026-11-24", &password, NULL);
  BcStore *store = bc_session_get_store (session);
  g_autoptr (BcGroup) group = bc_groups_find (store, "5/6", NULL);
  g_autoptr (BcPeriod) period = bc_school_calendar_current_period (store, "2026-11-24");
  g_autoptr (BcEdits) edits = bc_edits_new (store);
  g_autoptr (BcContext) context = bc_context_new (session, edits, group, period);
  GError *errors[2] = { NULL };

  bc_session_close (session);
  g_assert_null (bc_route_gather (context, "2026-11-24", &errors[0]));
  g_assert_null (bc_centre_dup_line (context, BC_CENTRE_QUESTIONS, &errors[1]));
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_assert_nonnull (errors[i]);
      g_clear_error (&errors[i]);
    }
}

static void
test_a_school_that_could_not_be_made_leaves_nothing (void)
{
  BcNewSchool school = { "De Beuk", "Anke", "", "", "teacher", "kort" };
  g_autoptr (GFile) file = make_file ();
  g_autoptr (GFile) keys = bc_session_keys_file (file);
  g_autoptr (GError) error = NULL;
  g_autofree char *recovery = NULL;

  g_assert_null (bc_session_create (file, &school, BC_VAULT_COST_TEST, &recovery, &error));
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WEAK);
  g_assert_false (g_file_query_exists (file, NULL));
  g_assert_false (g_file_query_exists (keys, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/school/the-demo-is-whole", test_the_demo_school_is_whole);
  g_test_add_func ("/school/the-demo-has-every-kind-of-record",
                   test_every_kind_of_record_of_the_circle_has_content);
  g_test_add_func ("/school/the-circle-shows-the-demo",
                   test_the_circle_shows_the_demo_as_it_stands);
  g_test_add_func ("/school/made-closed-and-unlocked",
                   test_a_school_is_made_closed_and_unlocked_again);
  g_test_add_func ("/school/after-the-summer", test_after_the_summer_the_school_goes_on);
  g_test_add_func ("/school/what-cannot-be-read-is-not-empty",
                   test_what_cannot_be_read_is_not_called_empty);
  g_test_add_func ("/school/what-fails-leaves-nothing",
                   test_a_school_that_could_not_be_made_leaves_nothing);
  return g_test_run ();
}
