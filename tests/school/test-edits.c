/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-edits.h"

static BcObservation *
any_observation (DemoSchool *demo)
{
  g_autoptr (GPtrArray) all = bc_store_list (demo->store, BC_TYPE_OBSERVATION, NULL,
                                             BC_OBSERVATION_GROUP, bc_record_get_id (demo->group),
                                             -1);

  return g_object_ref (all->pdata[0]);
}

/* What a second program would read from the disk. */
static char *
text_on_disk (DemoSchool *demo, gpointer record)
{
  g_autoptr (GPtrArray) people = bc_session_list_people (demo->file, NULL);
  BcVaultPerson *person = people->pdata[0];
  g_autoptr (BcSession) other = bc_session_unlock (demo->file, person->id, "regenboog",
                                                   BC_STORE_READ_ONLY, NULL);
  g_autoptr (BcRecord) read = bc_store_get (bc_session_get_store (other), G_OBJECT_TYPE (record),
                                            bc_record_get_id (record), NULL);
  char *text = g_strdup (bc_record_is_removed (read)
                           ? "(removed)" : bc_record_get_text (read, BC_OBSERVATION_TEXT));

  bc_session_close (other);
  return text;
}

static void
test_what_is_typed_is_saved_by_itself (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) seen = any_observation (demo);
  g_autofree char *kept = NULL;

  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, "Leest h");
  g_assert_cmpint (bc_edits_get_state (edits), ==, BC_EDITS_WAITING);
  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, "Leest hardop");
  wait_until (bc_edits_get_state (edits) == BC_EDITS_SAVED);
  kept = text_on_disk (demo, seen);
  g_assert_cmpstr (kept, ==, "Leest hardop");
}

static void
test_undo_takes_back_a_typed_text_at_once_and_redo_brings_it (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) seen = any_observation (demo);
  g_autofree char *first = g_strdup (bc_record_get_text (seen, BC_OBSERVATION_TEXT));
  g_autofree char *kept = NULL;

  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, "A");
  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, "Ab");
  bc_edits_rest (edits);
  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, "Abc");
  wait_until (bc_edits_get_state (edits) == BC_EDITS_SAVED);

  g_assert_cmpstr (bc_edits_undo (edits), ==, "Observation");
  g_assert_cmpstr (bc_record_get_text (seen, BC_OBSERVATION_TEXT), ==, "Ab");
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_cmpstr (bc_record_get_text (seen, BC_OBSERVATION_TEXT), ==, first);
  g_assert_null (bc_edits_undo (edits));
  wait_until (bc_edits_get_state (edits) == BC_EDITS_SAVED);
  kept = text_on_disk (demo, seen);
  g_assert_cmpstr (kept, ==, first);

  g_assert_nonnull (bc_edits_redo (edits));
  g_assert_nonnull (bc_edits_redo (edits));
  g_assert_null (bc_edits_redo (edits));
  g_assert_cmpstr (bc_record_get_text (seen, BC_OBSERVATION_TEXT), ==, "Abc");
}

static void
test_one_step_of_many_records_is_undone_together (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) old = any_observation (demo);
  g_autoptr (BcObservation) made = bc_record_new (BC_TYPE_OBSERVATION);
  g_autofree char *kept = NULL;

  bc_edits_begin (edits, "Both");
  bc_edits_remove (edits, old);
  bc_record_set_text (made, BC_OBSERVATION_GROUP, bc_record_get_id (demo->group));
  bc_edits_add (edits, made);
  bc_edits_set_text (edits, made, BC_OBSERVATION_TEXT, "Nieuw");
  bc_edits_end (edits);
  wait_until (bc_edits_get_state (edits) == BC_EDITS_SAVED);
  kept = text_on_disk (demo, old);
  g_assert_cmpstr (kept, ==, "(removed)");

  g_assert_cmpstr (bc_edits_undo (edits), ==, "Both");
  g_assert_false (bc_record_is_removed (old));
  g_assert_true (bc_record_is_removed (made));
  g_assert_null (bc_edits_undo (edits));
  g_assert_true (bc_edits_finish (edits, NULL));
  g_clear_pointer (&kept, g_free);
  kept = text_on_disk (demo, made);
  g_assert_cmpstr (kept, ==, "(removed)");
}

static void
test_a_step_without_a_change_leaves_no_trace (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) seen = any_observation (demo);
  g_autofree char *same = g_strdup (bc_record_get_text (seen, BC_OBSERVATION_TEXT));

  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, same);
  g_assert_cmpint (bc_edits_get_state (edits), ==, BC_EDITS_SAVED);
  g_assert_null (bc_edits_undo (edits));
}

static void
test_a_full_disk_keeps_the_text_and_is_tried_again (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) seen = any_observation (demo);
  g_autofree char *long_text = g_strnfill (4000000, 'a');
  g_autofree char *kept = NULL;

  g_assert_true (bc_store_limit_size (demo->store, 65536));
  bc_edits_type (edits, "Observation", seen, BC_OBSERVATION_TEXT, long_text);
  wait_until (bc_edits_get_state (edits) == BC_EDITS_FAILED);
  g_assert_nonnull (bc_edits_get_problem (edits));
  g_assert_cmpstr (bc_record_get_text (seen, BC_OBSERVATION_TEXT), ==, long_text);
  g_assert_false (bc_edits_finish (edits, NULL));

  g_assert_true (bc_store_limit_size (demo->store, G_MAXINT32));
  wait_until (bc_edits_get_state (edits) == BC_EDITS_SAVED);
  g_assert_null (bc_edits_get_problem (edits));
  kept = text_on_disk (demo, seen);
  g_assert_cmpstr (kept, ==, long_text);
}

static GPtrArray *
list_of_pupil (BcEdits *edits, const char *pupil)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *found = bc_edits_list (edits, BC_TYPE_OBSERVATION, &error, BC_OBSERVATION_PUPIL, pupil,
                                    -1);

  g_assert_no_error (error);
  return found;
}

static void
test_a_list_shows_what_is_not_on_the_disk_yet (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) old = any_observation (demo);
  g_autofree char *pupil = g_strdup (bc_record_get_text (old, BC_OBSERVATION_PUPIL));
  g_autoptr (GPtrArray) before = list_of_pupil (edits, pupil);
  g_autoptr (BcObservation) made = bc_record_new (BC_TYPE_OBSERVATION);
  g_autoptr (GPtrArray) added = NULL, moved = NULL, undone = NULL, saved = NULL;
  guint serial = bc_edits_get_serial (edits);

  bc_record_set_text (made, BC_OBSERVATION_PUPIL, pupil);
  bc_edits_begin (edits, "Adding");
  bc_edits_add (edits, made);
  added = list_of_pupil (edits, pupil);
  g_assert_true (g_ptr_array_find (added, made, NULL));
  g_assert_cmpuint (added->len, ==, before->len + 1);
  g_assert_cmpuint (bc_edits_get_serial (edits), !=, serial);

  bc_edits_set_text (edits, old, BC_OBSERVATION_PUPIL, "");
  moved = list_of_pupil (edits, pupil);
  g_assert_false (g_ptr_array_find (moved, old, NULL));
  bc_edits_end (edits);

  bc_edits_undo (edits);
  undone = list_of_pupil (edits, pupil);
  g_assert_false (g_ptr_array_find (undone, made, NULL));
  g_assert_true (g_ptr_array_find (undone, old, NULL));

  bc_edits_redo (edits);
  wait_until (bc_edits_get_state (edits) == BC_EDITS_SAVED);
  saved = list_of_pupil (edits, pupil);
  g_assert_true (g_ptr_array_find (saved, made, NULL));
  g_assert_cmpuint (saved->len, ==, before->len);
}

static void
test_numbers_and_sealed_texts_are_undone_too (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcNote) note = bc_record_new (BC_TYPE_NOTE);
  g_autoptr (GBytes) first = g_bytes_new_static ("een", 3);
  g_autoptr (GBytes) second = g_bytes_new_static ("twee", 4);

  bc_edits_begin (edits, "Adding");
  bc_edits_add (edits, note);
  bc_edits_set_integer (edits, note, BC_NOTE_DIFFUSE, TRUE);
  bc_edits_set_sealed (edits, note, BC_NOTE_LENS, first);
  bc_edits_end (edits);
  bc_edits_begin (edits, "Changing");
  bc_edits_set_integer (edits, note, BC_NOTE_DIFFUSE, FALSE);
  bc_edits_set_sealed (edits, note, BC_NOTE_LENS, second);
  bc_edits_end (edits);

  bc_edits_undo (edits);
  g_assert_true (bc_record_get_integer (note, BC_NOTE_DIFFUSE));
  g_assert_true (g_bytes_equal (bc_record_get_sealed (note, BC_NOTE_LENS), first));
  bc_edits_redo (edits);
  g_assert_false (bc_record_get_integer (note, BC_NOTE_DIFFUSE));
  g_assert_true (g_bytes_equal (bc_record_get_sealed (note, BC_NOTE_LENS), second));
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_draft_is_nothing_until_something_is_written_in_it (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcObservation) old = any_observation (demo);
  g_autofree char *pupil = g_strdup (bc_record_get_text (old, BC_OBSERVATION_PUPIL));
  g_autoptr (GPtrArray) before = list_of_pupil (edits, pupil);
  g_autoptr (BcObservation) draft = bc_record_new_draft (BC_TYPE_OBSERVATION);
  g_autoptr (GPtrArray) empty = NULL, written = NULL, undone = NULL, again = NULL;

  bc_record_set_text (draft, BC_OBSERVATION_PUPIL, pupil);
  bc_edits_type (edits, "Observation", draft, BC_OBSERVATION_TEXT, "");
  empty = list_of_pupil (edits, pupil);
  g_assert_cmpuint (empty->len, ==, before->len);
  g_assert_null (bc_edits_undo (edits));

  bc_edits_type (edits, "Observation", draft, BC_OBSERVATION_TEXT, "L");
  bc_edits_type (edits, "Observation", draft, BC_OBSERVATION_TEXT, "Le");
  written = list_of_pupil (edits, pupil);
  g_assert_true (g_ptr_array_find (written, draft, NULL));
  g_assert_nonnull (bc_edits_undo (edits));
  undone = list_of_pupil (edits, pupil);
  g_assert_cmpuint (undone->len, ==, before->len);
  g_assert_null (bc_edits_undo (edits));

  bc_edits_type (edits, "Observation", draft, BC_OBSERVATION_TEXT, "Leest");
  g_assert_true (bc_edits_finish (edits, NULL));
  again = list_of_pupil (edits, pupil);
  g_assert_true (g_ptr_array_find (again, draft, NULL));
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/edits/what-is-typed-is-saved-by-itself", test_what_is_typed_is_saved_by_itself);
  ADD ("/edits/undo-takes-back-a-typed-text-at-once-and-redo-brings-it",
       test_undo_takes_back_a_typed_text_at_once_and_redo_brings_it);
  ADD ("/edits/one-step-of-many-records-is-undone-together",
       test_one_step_of_many_records_is_undone_together);
  ADD ("/edits/a-step-without-a-change-leaves-no-trace",
       test_a_step_without_a_change_leaves_no_trace);
  ADD ("/edits/a-full-disk-keeps-the-text-and-is-tried-again",
       test_a_full_disk_keeps_the_text_and_is_tried_again);
  ADD ("/edits/a-list-shows-what-is-not-on-the-disk-yet",
       test_a_list_shows_what_is_not_on_the_disk_yet);
  ADD ("/edits/numbers-and-sealed-texts-are-undone-too",
       test_numbers_and_sealed_texts_are_undone_too);
  ADD ("/edits/a-draft-is-nothing-until-something-is-written-in-it",
       test_a_draft_is_nothing_until_something_is_written_in_it);
  return g_test_run ();
}
