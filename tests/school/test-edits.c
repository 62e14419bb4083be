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
  return g_test_run ();
}
