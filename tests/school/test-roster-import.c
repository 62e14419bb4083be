/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "exchange/bc-roster-error.h"
#include "exchange/bc-roster-reader.h"
#include "school/bc-roster-import.h"

#define ROSTER "edexml-2.1-klein.xml"

static const BcRosterOptions options = { .today = DEMO_DAY };

/* An empty school in a folder of its own. */
typedef struct
{
  GFile     *folder;
  GFile     *file;
  BcSession *session;
  BcStore   *store;
} School;

static void
set_up (School *school, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-import-XXXXXX", NULL);
  const BcNewSchool made = { "De Vlieger", "Marit", "", "Zwaluw", "coordinator", "vliegeren" };
  g_autofree char *recovery = NULL;
  g_autoptr (GError) error = NULL;

  school->folder = g_file_new_for_path (folder);
  school->file = g_file_get_child (school->folder, "school.binnencirkel");
  school->session = bc_session_create (school->file, &made, BC_VAULT_COST_TEST, &recovery, &error);
  g_assert_no_error (error);
  school->store = bc_session_get_store (school->session);
}

static void
tear_down (School *school, gconstpointer data)
{
  bc_session_close (school->session);
  g_object_unref (school->session);
  g_object_unref (school->file);
  test_folder_remove (school->folder);
  g_object_unref (school->folder);
}

static BcRoster *
read_text (School *school, const char *name, const char *text)
{
  g_autoptr (GFile) file = g_file_get_child (school->folder, name);
  g_autoptr (GError) error = NULL;
  BcRoster *roster;

  g_assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, 0, NULL, NULL,
                                          NULL));
  roster = bc_roster_read (file, &options, NULL, &error);
  g_assert_no_error (error);
  return roster;
}

/* The sample roster with pairs of texts put in the place of others, ended by %NULL. */
static BcRoster *
read_sample (School *school, ...)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "rosters", ROSTER, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) edited = NULL;
  const char *find;
  va_list args;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  edited = g_string_new (text);
  va_start (args, school);
  while ((find = va_arg (args, const char *)) != NULL)
    g_assert_cmpuint (g_string_replace (edited, find, va_arg (args, const char *), 1), ==, 1);
  va_end (args);
  return read_text (school, ROSTER, edited->str);
}

static BcRosterImport *
compare (School *school, BcRoster *roster)
{
  g_autoptr (GError) error = NULL;
  BcRosterImport *import = bc_roster_import_new (school->store, roster, DEMO_DAY, &error);

  g_assert_no_error (error);
  return import;
}

static void
apply (School *school, BcRoster *roster)
{
  g_autoptr (BcRosterImport) import = compare (school, roster);
  g_autoptr (GError) error = NULL;

  bc_roster_import_apply (import, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_counts (BcRosterImport *import, guint fresh, guint changed, guint moved, guint left)
{
  g_assert_cmpuint (bc_roster_import_count (import, BC_ROSTER_NEW), ==, fresh);
  g_assert_cmpuint (bc_roster_import_count (import, BC_ROSTER_CHANGED), ==, changed);
  g_assert_cmpuint (bc_roster_import_count (import, BC_ROSTER_MOVED), ==, moved);
  g_assert_cmpuint (bc_roster_import_count (import, BC_ROSTER_LEFT), ==, left);
}

static guint
pupils_in (School *school, const char *name)
{
  g_autoptr (BcGroup) group = bc_groups_find (school->store, name, NULL);
  g_autoptr (GPtrArray) pupils = NULL;

  g_assert_nonnull (group);
  pupils = bc_groups_pupils (school->store, group, NULL);
  return pupils->len;
}

static BcPupil *
find_pupil (School *school, const char *key)
{
  g_autoptr (GPtrArray) found = bc_store_list (school->store, BC_TYPE_PUPIL, NULL, BC_PUPIL_KEY,
                                               key, -1);

  g_assert_cmpuint (found->len, ==, 1);
  return g_object_ref (found->pdata[0]);
}

static void
test_an_empty_school_gets_the_whole_roster (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) roster = read_sample (school, NULL);
  g_autoptr (BcRosterImport) import = compare (school, roster);
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) assignments = NULL;

  assert_counts (import, 40, 0, 0, 0);
  groups = bc_groups_list (school->store, NULL);
  g_assert_cmpuint (groups->len, ==, 0);
  g_clear_pointer (&groups, g_ptr_array_unref);

  g_assert_true (bc_roster_import_apply (import, NULL, NULL));
  groups = bc_groups_list (school->store, NULL);
  g_assert_cmpuint (groups->len, ==, 6);
  g_assert_cmpuint (pupils_in (school, "1/2 Kikkers"), ==, 12);
  g_assert_cmpuint (pupils_in (school, "1005"), ==, 8);
  g_assert_cmpuint (pupils_in (school, "Taalklas"), >, 0);
  assignments = bc_store_list (school->store, BC_TYPE_ASSIGNMENT, NULL, -1);
  g_assert_cmpuint (assignments->len, >, 0);
}

static void
test_the_same_roster_again_changes_nothing (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) roster = read_sample (school, NULL);
  g_autoptr (BcRosterImport) again = NULL;

  apply (school, roster);
  again = compare (school, roster);
  assert_counts (again, 0, 0, 0, 0);
  g_assert_true (bc_roster_import_is_empty (again));
  g_assert_cmpuint (bc_roster_import_get_changes (again)->len, ==, 0);
  g_assert_true (bc_roster_import_apply (again, NULL, NULL));
  g_assert_cmpuint (pupils_in (school, "1/2 Kikkers"), ==, 12);
}

static void
test_who_changes_group_moves_and_keeps_what_was_written (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) roster = read_sample (school, NULL);
  g_autoptr (BcRoster) next = NULL;
  g_autoptr (BcRosterImport) import = NULL;
  g_autoptr (BcPupil) pupil = NULL;
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GPtrArray) notes = NULL;
  BcRosterChange *change;

  apply (school, roster);
  pupil = find_pupil (school, "2001");
  bc_record_set_text (note, BC_NOTE_PUPIL, bc_record_get_id (pupil));
  bc_record_set_text (note, BC_NOTE_FACT, "Bouwt een toren van twaalf blokken.");
  g_ptr_array_add (records, note);
  g_assert_true (bc_store_save (school->store, records, NULL));

  next = read_sample (school, "<groep key=\"1001\"/>", "<groep key=\"1003\"/>", NULL);
  import = compare (school, next);
  assert_counts (import, 0, 0, 1, 0);
  change = bc_roster_import_get_changes (import)->pdata[0];
  g_assert_cmpstr (change->name, ==, "Saar Appelman");
  g_assert_nonnull (strstr (change->from, "1/2 Kikkers"));
  g_assert_nonnull (strstr (change->group, "3 Eekhoorns"));
  g_assert_cmpuint (pupils_in (school, "1001"), ==, 12);
  g_assert_true (bc_roster_import_apply (import, NULL, NULL));
  g_assert_cmpuint (pupils_in (school, "1001"), ==, 11);
  g_assert_cmpuint (pupils_in (school, "1003"), ==, 11);
  notes = bc_store_list (school->store, BC_TYPE_NOTE, NULL, BC_NOTE_PUPIL,
                         bc_record_get_id (pupil), -1);
  g_assert_cmpuint (notes->len, ==, 1);
}

#define WITHOUT_TWO                                                                              \
  "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Groep;Leerjaar\n"              \
  "1;Puk;;Morgenster;2018-01-01;4;4\n2;Jip;de;Boer;2018-02-02;4;4\n"
#define WITH_THREE WITHOUT_TWO "3;Mees;;Avondrood;2018-03-03;4;4\n"

static void
test_who_is_not_in_the_list_has_left_and_may_come_back (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) three = read_text (school, "drie.csv", WITH_THREE);
  g_autoptr (BcRoster) two = read_text (school, "twee.csv", WITHOUT_TWO);
  g_autoptr (BcRosterImport) import = NULL;
  g_autoptr (BcPupil) pupil = NULL;
  g_autoptr (GPtrArray) all = NULL;

  apply (school, three);
  g_assert_cmpuint (pupils_in (school, "4"), ==, 3);
  import = compare (school, two);
  assert_counts (import, 0, 0, 0, 1);
  g_assert_true (bc_roster_import_apply (import, NULL, NULL));
  g_assert_cmpuint (pupils_in (school, "4"), ==, 2);
  pupil = find_pupil (school, "3");
  g_assert_cmpint (bc_record_get_integer (pupil, BC_PUPIL_LEFT), ==, TRUE);
  g_assert_cmpstr (bc_record_get_text (pupil, BC_PUPIL_LEFT_ON), ==, DEMO_DAY);

  g_clear_object (&import);
  import = compare (school, three);
  assert_counts (import, 0, 1, 0, 0);
  g_assert_true (bc_roster_import_apply (import, NULL, NULL));
  g_assert_cmpuint (pupils_in (school, "4"), ==, 3);
  all = bc_store_list (school->store, BC_TYPE_PUPIL, NULL, -1);
  g_assert_cmpuint (all->len, ==, 3);
}

static void
test_a_list_of_headings_does_not_send_everyone_away (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) three = read_text (school, "drie.csv", WITH_THREE);
  g_autoptr (BcRoster) none = read_text (school, "leeg.csv", "Roepnaam;Achternaam;Groep\n");
  g_autoptr (GError) error = NULL;

  apply (school, three);
  g_assert_null (bc_roster_import_new (school->store, none, DEMO_DAY, &error));
  g_assert_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_EMPTY);
  g_assert_cmpuint (pupils_in (school, "4"), ==, 3);
}

static guint
count_copies (School *school)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
    school->folder, G_FILE_ATTRIBUTE_STANDARD_NAME, 0, NULL, NULL);
  GFileInfo *info;
  guint copies = 0;

  while (g_file_enumerator_iterate (files, &info, NULL, NULL, NULL) && info != NULL)
    copies += strstr (g_file_info_get_name (info), ".before-import-") != NULL
              && !g_str_has_suffix (g_file_info_get_name (info), "-wal")
              && !g_str_has_suffix (g_file_info_get_name (info), "-shm");
  return copies;
}

static void
test_a_copy_is_kept_from_before_each_import_but_not_for_ever (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) three = read_text (school, "drie.csv", WITH_THREE);
  g_autoptr (BcRoster) two = read_text (school, "twee.csv", WITHOUT_TWO);

  apply (school, three);
  g_assert_cmpuint (count_copies (school), ==, 1);
  for (guint i = 0; i < 4; i++)
    apply (school, i % 2 == 0 ? two : three);
  g_assert_cmpuint (count_copies (school), ==, 3);
}

static void
test_the_same_name_under_another_key_is_another_colleague (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) first = read_sample (school, NULL);
  g_autoptr (BcRoster) both = read_sample (
    school, "  </leerkrachten>",
    "<leerkracht key=\"L99\"><achternaam>Distelvink</achternaam><roepnaam>Mounir</roepnaam>"
    "<groepen><groep key=\"1008\"><rol>LRK</rol></groep></groepen></leerkracht></leerkrachten>",
    NULL);
  guint n_assignments;

  apply (school, first);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) namesakes = NULL;
      g_autoptr (GPtrArray) assignments = NULL;

      apply (school, both);
      namesakes = bc_store_list (school->store, BC_TYPE_STAFF, NULL, BC_STAFF_SURNAME,
                                 "Distelvink", -1);
      g_assert_cmpuint (namesakes->len, ==, 2);
      g_assert_cmpstr (bc_record_get_text (namesakes->pdata[0], BC_STAFF_KEY), ==, "L02");
      g_assert_cmpstr (bc_record_get_text (namesakes->pdata[1], BC_STAFF_KEY), ==, "L99");
      assignments = bc_store_list (school->store, BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_STAFF,
                                   bc_record_get_id (namesakes->pdata[0]), -1);
      g_assert_cmpuint (assignments->len, >, 0);
      g_assert_true (i == 0 || assignments->len == n_assignments);
      n_assignments = assignments->len;
    }
}

static void
test_who_a_page_holds_is_the_same_child_afterwards (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) three = read_text (school, "drie.csv", WITH_THREE);
  g_autoptr (GString) edited = g_string_new (WITH_THREE);
  g_autoptr (BcRoster) renamed = NULL;
  g_autoptr (BcRosterImport) import = NULL;
  g_autoptr (BcPupil) held = NULL;
  g_autoptr (BcPupil) again = NULL;

  apply (school, three);
  held = find_pupil (school, "1");
  g_string_replace (edited, "Morgenster", "Ochtend", 0);
  renamed = read_text (school, "anders.csv", edited->str);
  import = compare (school, renamed);
  assert_counts (import, 0, 1, 0, 0);
  g_assert_cmpstr (bc_record_get_text (held, BC_PUPIL_SURNAME), ==, "Morgenster");
  g_assert_true (bc_roster_import_apply (import, NULL, NULL));
  again = find_pupil (school, "1");
  g_assert_true (again == held);
  g_assert_cmpstr (bc_record_get_text (held, BC_PUPIL_SURNAME), ==, "Ochtend");
}

static void
test_a_full_disk_leaves_the_school_as_it_was (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) three = read_text (school, "drie.csv", WITH_THREE);
  g_autoptr (GString) many = g_string_new (WITH_THREE);
  g_autoptr (BcRoster) crowd = NULL;
  g_autoptr (BcRosterImport) import = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcPupil) pupil = NULL;

  apply (school, three);
  for (guint i = 10; i < 3000; i++)
    g_string_append_printf (many, "%u;Kind%u;;Naam%u;2018-03-03;5;5\n", i, i, i);
  g_string_replace (many, "Morgenster", "Ochtend", 0);
  crowd = read_text (school, "veel.csv", many->str);
  import = compare (school, crowd);
  g_assert_true (bc_store_limit_size (school->store, 65536));
  g_assert_false (bc_roster_import_apply (import, NULL, &error));
  g_assert_error (error, BC_STORE_ERROR, BC_STORE_ERROR_FULL);
  g_assert_cmpuint (pupils_in (school, "4"), ==, 3);
  pupil = find_pupil (school, "1");
  g_assert_cmpstr (bc_record_get_text (pupil, BC_PUPIL_SURNAME), ==, "Morgenster");
}

typedef struct
{
  GCancellable *cancellable;
  gboolean      done;
  GError       *error;
  guint         steps;
} Wait;

static void
applied_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;

  bc_roster_import_apply_finish (BC_ROSTER_IMPORT (source), result, &wait->error);
  wait->done = TRUE;
}

static void
cancel_cb (BcRosterImport *import, double fraction, Wait *wait)
{
  wait->steps++;
  if (wait->cancellable != NULL)
    g_cancellable_cancel (wait->cancellable);
}

static BcRoster *
read_crowd (School *school, guint n)
{
  g_autoptr (GString) many = g_string_new ("Leerlingnummer;Roepnaam;Achternaam;Groep\n");

  for (guint i = 1; i <= n; i++)
    g_string_append_printf (many, "%u;Kind%u;Naam%u;Groep %u\n", i, i, i, i % 400);
  return read_text (school, "menigte.csv", many->str);
}

typedef struct
{
  BcRosterImport *import;
  guint           turns;
} Comparing;

static void
compared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Comparing *comparing = data;

  comparing->import = bc_roster_import_new_finish (result, NULL);
  g_assert_nonnull (comparing->import);
}

static gboolean
turn_cb (gpointer comparing)
{
  ((Comparing *) comparing)->turns++;
  return G_SOURCE_CONTINUE;
}

/* The window lives on meanwhile: its loop turns as often as it can. */
static void
assert_comparing_leaves_the_loop_alone (School *school, BcRoster *roster)
{
  Comparing comparing = { NULL };
  guint turning = g_idle_add (turn_cb, &comparing);

  bc_roster_import_new_async (school->store, roster, DEMO_DAY, NULL, compared_cb, &comparing);
  wait_until (comparing.import != NULL);
  g_source_remove (turning);
  g_assert_cmpuint (comparing.turns, >, 10);
  g_assert_cmpuint (bc_roster_import_count (comparing.import, BC_ROSTER_SAME), ==, 10000);
  g_object_unref (comparing.import);
}

static void
test_ten_thousand_pupils_show_progress_and_can_be_stopped (School *school, gconstpointer data)
{
  g_autoptr (BcRoster) crowd = read_crowd (school, 10000);
  g_autoptr (BcRosterImport) import = compare (school, crowd);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Wait stopped = { .cancellable = cancellable };
  Wait whole = { NULL };
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (BcRosterImport) second = NULL;
  gulong handler = g_signal_connect (import, "progress", G_CALLBACK (cancel_cb), &stopped);

  bc_roster_import_apply_async (import, cancellable, applied_cb, &stopped);
  wait_until (stopped.done);
  g_assert_error (stopped.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&stopped.error);
  none = bc_store_list (school->store, BC_TYPE_PUPIL, NULL, -1);
  g_assert_cmpuint (none->len, ==, 0);
  g_signal_handler_disconnect (import, handler);

  second = compare (school, crowd);
  g_signal_connect (second, "progress", G_CALLBACK (cancel_cb), &whole);
  bc_roster_import_apply_async (second, NULL, applied_cb, &whole);
  wait_until (whole.done);
  g_assert_no_error (whole.error);
  g_assert_cmpuint (whole.steps, >, 10);
  all = bc_store_list (school->store, BC_TYPE_PUPIL, NULL, -1);
  g_assert_cmpuint (all->len, ==, 10000);
  assert_comparing_leaves_the_loop_alone (school, crowd);
}

#define ADD(path, function) g_test_add (path, School, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/import/namesakes-among-the-staff",
       test_the_same_name_under_another_key_is_another_colleague);
  ADD ("/import/an-empty-school-gets-the-whole-roster", test_an_empty_school_gets_the_whole_roster);
  ADD ("/import/the-same-roster-again-changes-nothing", test_the_same_roster_again_changes_nothing);
  ADD ("/import/who-changes-group-moves-and-keeps-what-was-written",
       test_who_changes_group_moves_and_keeps_what_was_written);
  ADD ("/import/who-is-not-in-the-list-has-left-and-may-come-back",
       test_who_is_not_in_the_list_has_left_and_may_come_back);
  ADD ("/import/a-list-of-headings-does-not-send-everyone-away",
       test_a_list_of_headings_does_not_send_everyone_away);
  ADD ("/import/a-copy-is-kept-from-before-each-import-but-not-for-ever",
       test_a_copy_is_kept_from_before_each_import_but_not_for_ever);
  ADD ("/import/who-a-page-holds-is-the-same-child-afterwards",
       test_who_a_page_holds_is_the_same_child_afterwards);
  ADD ("/import/a-full-disk-leaves-the-school-as-it-was",
       test_a_full_disk_leaves_the_school_as_it_was);
  ADD ("/import/ten-thousand-pupils-show-progress-and-can-be-stopped",
       test_ten_thousand_pupils_show_progress_and_can_be_stopped);
  return g_test_run ();
}
