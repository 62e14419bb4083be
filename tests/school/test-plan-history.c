/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-plan.h"

#include <string.h>

#include "domain/bc-person.h"
#include "school/bc-plan-history.h"

typedef struct
{
  OwnPlan own;
  BcPlanHistory *history;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  own_plan_set_up (&fixture->own, data);
  fixture->history = bc_plan_history_new (fixture->own.edits, fixture->own.record);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->history);
  own_plan_tear_down (&fixture->own, data);
}

static BcAdjustment *
record (Fixture *fixture, const char *what, const char *day)
{
  g_autoptr (GError) error = NULL;
  BcAdjustment *version = bc_plan_history_record (fixture->history, what, day, &error);

  g_assert_no_error (error);
  return version;
}

static GPtrArray *
list_versions (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *versions = bc_plan_history_list_versions (fixture->history, &error);

  g_assert_no_error (error);
  return versions;
}

static char *
unrecorded (Fixture *fixture)
{
  g_autoptr (GPtrArray) changes = bc_plan_history_list_unrecorded (fixture->history, NULL, NULL);

  g_assert_nonnull (changes);
  return bc_plan_changes_dup_summary (changes);
}

static void
assert_unrecorded (Fixture *fixture, const char *expected)
{
  g_autofree char *summary = unrecorded (fixture);

  g_assert_cmpstr (summary, ==, expected);
}

static void
test_a_plan_taken_in_use_is_kept_as_its_first_version (Fixture *fixture, gconstpointer data)
{
  BcPlan *plan = fixture->own.record;
  g_autoptr (GPtrArray) before = list_versions (fixture);
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) undone = NULL;

  g_assert_cmpuint (before->len, ==, 0);
  assert_unrecorded (fixture, "");
  bc_group_plan_activate (fixture->own.plan);
  bc_group_plan_activate (fixture->own.plan);
  after = list_versions (fixture);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpstr (bc_record_get_text (plan, BC_PLAN_STATUS), ==, BC_PLAN_ACTIVE);
  assert_unrecorded (fixture, "");

  g_assert_nonnull (bc_edits_undo (fixture->own.edits));
  g_assert_cmpstr (bc_record_get_text (plan, BC_PLAN_STATUS), ==, BC_PLAN_DRAFT);
  undone = list_versions (fixture);
  g_assert_cmpuint (undone->len, ==, 0);
}

static void
test_what_changed_since_the_last_version_is_told (Fixture *fixture, gconstpointer data)
{
  BcCluster *basic = fixture->own.clusters->pdata[1];
  BcCluster *intensive = fixture->own.clusters->pdata[2];
  BcPupil *pupil = fixture->own.pupils->pdata[0];
  g_autofree char *moved =
    g_strdup_printf ("goal of Intensive; %s to Intensive", bc_person_get_given_name (pupil));

  bc_group_plan_activate (fixture->own.plan);
  own_plan_set_text (&fixture->own, intensive, BC_CLUSTER_GOAL, "Telt  tot honderd ");
  assert_unrecorded (fixture, "");
  own_plan_set_text (&fixture->own, intensive, BC_CLUSTER_GOAL, "Telt tot tweehonderd");
  assert_unrecorded (fixture, "goal of Intensive");
  bc_group_plan_move (fixture->own.plan, pupil, intensive);
  assert_unrecorded (fixture, moved);

  /* Back where it was there is nothing to tell. */
  bc_group_plan_move (fixture->own.plan, pupil, NULL);
  bc_group_plan_move (fixture->own.plan, pupil, basic);
  own_plan_set_text (&fixture->own, intensive, BC_CLUSTER_GOAL, "Telt tot honderd");
  assert_unrecorded (fixture, "");
}

static void
test_two_versions_can_be_compared_word_for_word (Fixture *fixture, gconstpointer data)
{
  BcCluster *intensive = fixture->own.clusters->pdata[2];
  BcPupil *pupil = fixture->own.pupils->pdata[0];
  g_autoptr (BcAdjustment) first = record (fixture, "In gebruik", "2027-04-02");
  g_autoptr (BcAdjustment) second = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) none = NULL;
  BcPlanChange *text, *move;

  own_plan_set_text (&fixture->own, intensive, BC_CLUSTER_GOAL, "Telt tot tweehonderd");
  bc_group_plan_move (fixture->own.plan, pupil, intensive);
  second = record (fixture, "Verder tellen", "2027-04-20");
  own_plan_set_text (&fixture->own, intensive, BC_CLUSTER_GOAL, "Iets heel anders");
  changes = bc_plan_history_compare (fixture->history, first, second, NULL);
  g_assert_cmpuint (changes->len, ==, 2);
  text = changes->pdata[0];
  g_assert_cmpint (text->kind, ==, BC_PLAN_CHANGE_TEXT);
  g_assert_cmpstr (text->cluster, ==, bc_record_get_id (intensive));
  g_assert_cmpstr (text->title, ==, "Goal");
  g_assert_cmpstr (text->before, ==, "Telt tot honderd");
  g_assert_cmpstr (text->after, ==, "Telt tot tweehonderd");
  move = changes->pdata[1];
  g_assert_cmpint (move->kind, ==, BC_PLAN_CHANGE_MOVED);
  g_assert_cmpstr (move->title, ==, bc_person_get_given_name (pupil));
  g_assert_cmpstr (move->before, ==, "Basic");
  g_assert_cmpstr (move->after, ==, "Intensive");
  none = bc_plan_history_compare (fixture->history, first, first, NULL);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_the_version_in_which_something_changed_says_when_and_why (Fixture *fixture, gconstpointer data)
{
  BcCluster *intensive = fixture->own.clusters->pdata[2];
  BcPupil *pupil = fixture->own.pupils->pdata[0];
  g_autoptr (BcAdjustment) first = record (fixture, "In gebruik", "2027-04-02");
  g_autoptr (BcAdjustment) second = NULL;
  g_autoptr (BcAdjustment) third = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) of_text = NULL;
  g_autoptr (GPtrArray) of_move = NULL;
  g_autoptr (GPtrArray) later = NULL;

  bc_group_plan_move (fixture->own.plan, pupil, intensive);
  second = record (fixture, "Verhuisd", "2027-04-10");
  own_plan_set_text (&fixture->own, intensive, BC_CLUSTER_GOAL, "Telt tot tweehonderd");
  third = record (fixture, "Verder", "2027-04-20");
  changes = bc_plan_history_compare (fixture->history, first, NULL, NULL);
  g_assert_cmpuint (changes->len, ==, 2);
  of_text = bc_plan_history_list_causes (fixture->history, changes->pdata[0], first, NULL, NULL);
  g_assert_cmpuint (of_text->len, ==, 1);
  g_assert_true (of_text->pdata[0] == third);
  of_move = bc_plan_history_list_causes (fixture->history, changes->pdata[1], first, NULL, NULL);
  g_assert_cmpuint (of_move->len, ==, 1);
  g_assert_true (of_move->pdata[0] == second);
  later = bc_plan_history_list_causes (fixture->history, changes->pdata[1], second, NULL, NULL);
  g_assert_cmpuint (later->len, ==, 0);
}

static void
test_a_cluster_that_came_or_went_is_told_with_its_texts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAdjustment) first = record (fixture, "In gebruik", "2027-04-02");
  g_autoptr (BcCluster) extra = bc_record_new (BC_TYPE_CLUSTER);
  g_autoptr (GPtrArray) changes = NULL;
  BcPlanChange *went;

  bc_record_set_text (extra, BC_CLUSTER_PLAN, bc_record_get_id (fixture->own.record));
  bc_record_set_text (extra, BC_CLUSTER_NAME, "Samen lezen");
  bc_record_set_integer (extra, BC_CLUSTER_POSITION, 3);
  bc_edits_begin (fixture->own.edits, "test");
  bc_edits_add (fixture->own.edits, extra);
  bc_edits_remove (fixture->own.edits, fixture->own.clusters->pdata[2]);
  bc_edits_end (fixture->own.edits);
  assert_unrecorded (fixture, "Samen lezen is new; Intensive is gone");
  changes = bc_plan_history_compare (fixture->history, first, NULL, NULL);
  went = changes->pdata[1];
  g_assert_cmpint (went->kind, ==, BC_PLAN_CHANGE_WENT);
  went = changes->pdata[2];
  g_assert_cmpstr (went->before, ==, "Telt tot honderd");
  g_assert_cmpstr (went->after, ==, "");
}

static void
add_arrangement (Fixture *fixture, const char *desirable, const char *feasible)
{
  own_plan_add (&fixture->own, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN,
                bc_record_get_id (fixture->own.record), BC_ARRANGEMENT_CLUSTER,
                bc_record_get_id (fixture->own.clusters->pdata[2]), BC_ARRANGEMENT_DESIRABLE,
                desirable, BC_ARRANGEMENT_FEASIBLE, feasible, -1);
}

static void
test_what_is_feasible_and_the_week_belong_to_the_plan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAdjustment) first = record (fixture, "In gebruik", "2027-04-02");
  g_autoptr (BcWeekSlot) slot = bc_record_new (BC_TYPE_WEEK_SLOT);
  g_autoptr (GPtrArray) changes = NULL;
  BcPlanChange *week;

  add_arrangement (fixture, "Elke dag een uur", "");
  assert_unrecorded (fixture, "");
  add_arrangement (fixture, "Elke dag een uur", "Tweemaal een kwartier");
  bc_record_set_text (slot, BC_WEEK_SLOT_PLAN, bc_record_get_id (fixture->own.record));
  bc_record_set_text (slot, BC_WEEK_SLOT_CLUSTER,
                      bc_record_get_id (fixture->own.clusters->pdata[2]));
  bc_record_set_integer (slot, BC_WEEK_SLOT_WEEKDAY, 2);
  bc_record_set_integer (slot, BC_WEEK_SLOT_MINUTES, 15);
  bc_record_set_text (slot, BC_WEEK_SLOT_START, "09:15");
  bc_edits_begin (fixture->own.edits, "test");
  bc_edits_add (fixture->own.edits, slot);
  bc_edits_end (fixture->own.edits);
  assert_unrecorded (fixture, "feasible of Intensive; week of Intensive");
  changes = bc_plan_history_compare (fixture->history, first, NULL, NULL);
  week = changes->pdata[1];
  g_assert_cmpstr (week->after, ==, "Tuesday 09:15 (15 min)");
}

static void
test_what_was_wished_and_the_names_of_children_stay_out_of_a_version (Fixture *fixture,
                                                                      gconstpointer data)
{
  g_autofree char *name = bc_person_dup_name (fixture->own.pupils->pdata[0]);
  g_autoptr (BcAdjustment) version = NULL;
  const char *kept;

  add_arrangement (fixture, "Elke dag een uur", "Tweemaal een kwartier");
  version = record (fixture, "In gebruik", "2027-04-02");
  kept = bc_record_get_text (version, BC_ADJUSTMENT_SNAPSHOT);
  g_assert_nonnull (strstr (kept, "Tweemaal een kwartier"));
  g_assert_nonnull (strstr (kept, bc_record_get_id (fixture->own.pupils->pdata[0])));
  g_assert_null (strstr (kept, "Elke dag een uur"));
  g_assert_null (strstr (kept, name));
}

static void
test_a_version_of_a_later_program_can_be_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAdjustment) version = record (fixture, "In gebruik", "2027-04-02");
  const char *kept = bc_record_get_text (version, BC_ADJUSTMENT_SNAPSHOT);
  g_autoptr (BcPlanSnapshot) read = bc_plan_snapshot_read (kept);
  g_autofree char *again = bc_plan_snapshot_write (read);
  g_autoptr (GString) later = g_string_new (kept);
  g_autoptr (BcPlanSnapshot) from_later = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpstr (again, ==, kept);
  g_string_replace (later, "\"format\":1", "\"format\":9,\"moods\":[1,{\"a\":null}],\"extra\":7",
                    0);
  g_string_replace (later, "\"kind\":", "\"colour\":{\"r\":1},\"kind\":", 0);
  from_later = bc_plan_snapshot_read (later->str);
  g_assert_nonnull (from_later);
  changes = bc_plan_compare (read, from_later, fixture->own.demo.store);
  g_assert_cmpuint (changes->len, ==, 0);
}

static void
test_a_broken_version_is_no_version (Fixture *fixture, gconstpointer data)
{
  const char *broken[] = { "",
                           "{",
                           "[]",
                           "null",
                           "\"plan\"",
                           "{}",
                           "{\"plan\":3}",
                           "{\"plan\":{}}",
                           "{\"plan\":{\"id\":3}}" };
  g_autoptr (BcPlanSnapshot) odd = bc_plan_snapshot_read (
    "{\"plan\":{\"id\":\"a\",\"subject\":3},\"clusters\":{\"id\":\"b\"},\"places\":[3,null,{}],"
    "\"week\":[{\"id\":\"c\",\"weekday\":\"nooit\",\"text\":[]}]}");
  g_autoptr (BcAdjustment) old = record (fixture, "Van vroeger", "2027-04-02");

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    g_assert_null (bc_plan_snapshot_read (broken[i]));
  g_assert_nonnull (odd);
  g_assert_cmpuint (bc_plan_snapshot_list (odd, BC_TYPE_CLUSTER)->len, ==, 0);
  g_assert_cmpuint (bc_plan_snapshot_list (odd, BC_TYPE_WEEK_SLOT)->len, ==, 1);

  /* An adjustment that holds no plan can be read, and compared with nothing. */
  own_plan_set_text (&fixture->own, old, BC_ADJUSTMENT_SNAPSHOT, "");
  assert_unrecorded (fixture, "");
}

static void
test_a_version_can_take_in_what_changed_just_after_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAdjustment) version = record (fixture, "In gebruik", "2027-04-02");

  own_plan_set_text (&fixture->own, fixture->own.clusters->pdata[0], BC_CLUSTER_APPROACH,
                     "Eerst samen");
  assert_unrecorded (fixture, "approach of Enriched");
  g_assert_true (bc_plan_history_renew (fixture->history, version, NULL));
  assert_unrecorded (fixture, "");
  g_assert_nonnull (bc_edits_undo (fixture->own.edits));
  assert_unrecorded (fixture, "approach of Enriched");
}

static void
test_versions_are_kept_in_the_file (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcAdjustment) first = record (fixture, "In gebruik", "2027-04-02");
  g_autoptr (BcAdjustment) second = NULL;
  g_autoptr (BcSession) session = NULL;
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcPlan) plan = NULL;
  g_autoptr (BcPlanHistory) history = NULL;
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  own_plan_set_text (own, own->clusters->pdata[2], BC_CLUSTER_GOAL, "Telt tot tweehonderd");
  second = record (fixture, "Verder tellen", "2027-04-20");
  own_plan_set_text (own, second, BC_ADJUSTMENT_WHY, "Honderd was te makkelijk");
  g_assert_true (bc_edits_finish (own->edits, NULL));

  session = demo_school_unlock (own->demo.file, DEMO_TEACHER, BC_STORE_READ_ONLY);
  edits = bc_edits_new (bc_session_get_store (session));
  plan = bc_edits_get (edits, BC_TYPE_PLAN, bc_record_get_id (own->record), NULL);
  history = bc_plan_history_new (edits, plan);
  versions = bc_plan_history_list_versions (history, NULL);
  g_assert_cmpuint (versions->len, ==, 2);
  g_assert_cmpstr (bc_record_get_text (versions->pdata[0], BC_ADJUSTMENT_DATE), ==, "2027-04-02");
  g_assert_cmpstr (bc_record_get_text (versions->pdata[1], BC_ADJUSTMENT_WHY), ==,
                   "Honderd was te makkelijk");
  changes = bc_plan_history_compare (history, versions->pdata[0], versions->pdata[1], NULL);
  g_assert_cmpuint (changes->len, ==, 1);
  bc_session_close (session);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/plan-history/a-plan-taken-in-use-is-kept-as-its-first-version",
       test_a_plan_taken_in_use_is_kept_as_its_first_version);
  ADD ("/plan-history/what-changed-since-the-last-version-is-told",
       test_what_changed_since_the_last_version_is_told);
  ADD ("/plan-history/two-versions-can-be-compared-word-for-word",
       test_two_versions_can_be_compared_word_for_word);
  ADD ("/plan-history/the-version-in-which-something-changed-says-when-and-why",
       test_the_version_in_which_something_changed_says_when_and_why);
  ADD ("/plan-history/a-cluster-that-came-or-went-is-told-with-its-texts",
       test_a_cluster_that_came_or_went_is_told_with_its_texts);
  ADD ("/plan-history/what-is-feasible-and-the-week-belong-to-the-plan",
       test_what_is_feasible_and_the_week_belong_to_the_plan);
  ADD ("/plan-history/what-was-wished-and-the-names-of-children-stay-out-of-a-version",
       test_what_was_wished_and_the_names_of_children_stay_out_of_a_version);
  ADD ("/plan-history/a-version-of-a-later-program-can-be-read",
       test_a_version_of_a_later_program_can_be_read);
  ADD ("/plan-history/a-broken-version-is-no-version", test_a_broken_version_is_no_version);
  ADD ("/plan-history/a-version-can-take-in-what-changed-just-after-it",
       test_a_version_can_take_in_what_changed_just_after_it);
  ADD ("/plan-history/versions-are-kept-in-the-file", test_versions_are_kept_in_the_file);
  return g_test_run ();
}
