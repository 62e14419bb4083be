/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-diffuse.h"
#include "school/bc-look-back.h"
#include "school/bc-notes.h"
#include "school/bc-quick-note.h"
#include "school/bc-route.h"

#define LENS "Ik verwacht hier misschien te weinig van."

typedef struct
{
  DemoSchool  demo;
  BcEdits    *edits;
  BcContext  *context;
  BcNotes    *notes;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  demo_school_set_up (&fixture->demo, data);
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
  fixture->notes = bc_notes_new (fixture->context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_object_unref (fixture->notes);
  g_object_unref (fixture->context);
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

static BcPupil *
pupil (Fixture *fixture, guint position)
{
  return bc_notes_get_pupils (fixture->notes)->pdata[position];
}

/* What the quick note window leaves behind: one field filled in. */
static BcNote *
write_note (Fixture *fixture, BcPupil *about, const char *day, const char *text)
{
  BcNote *note = bc_quick_note_new (fixture->demo.group, fixture->demo.period, about, day, text);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, note);
  g_assert_true (bc_store_save (fixture->demo.store, records, NULL));
  return note;
}

static void
write_lens (Fixture *fixture, BcNote *note, const char *text)
{
  g_autoptr (GBytes) box = bc_keyring_seal (bc_session_get_keyring (fixture->demo.session), text);

  bc_edits_begin (fixture->edits, "Lens");
  bc_edits_set_sealed (fixture->edits, note, BC_NOTE_LENS, box);
  bc_edits_end (fixture->edits);
}

/* ---- reading ---- */

static void
test_a_note_with_one_field_is_the_first_of_its_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) old = write_note (fixture, pupil (fixture, 4), DEMO_DAY, "Eerst dit.");
  g_autoptr (BcNote) new = write_note (fixture, NULL, DEMO_DAY, "Toen dat.");
  g_autoptr (GPtrArray) notes = bc_notes_list (fixture->notes, BC_NOTES_BY_DAY, NULL);

  g_assert_true (notes->pdata[0] == new);
  g_assert_true (notes->pdata[1] == old);
  for (guint i = 1; i < notes->len; i++)
    g_assert_cmpstr (bc_record_get_text (notes->pdata[i - 1], BC_NOTE_DATE), >=,
                     bc_record_get_text (notes->pdata[i], BC_NOTE_DATE));
}

static void
test_by_pupil_each_has_their_notes_together (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) group = write_note (fixture, NULL, "2026-10-30", "De hele groep.");
  g_autoptr (GPtrArray) notes = bc_notes_list (fixture->notes, BC_NOTES_BY_PUPIL, NULL);
  g_autoptr (GHashTable) met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *first = bc_notes_dup_about (fixture->notes, notes->pdata[0]);
  g_autofree char *last = NULL;

  g_assert_cmpstr (first, ==, "The group");
  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *about = bc_notes_dup_about (fixture->notes, notes->pdata[i]);

      if (g_strcmp0 (about, last) == 0)
        continue;
      g_assert_true (g_hash_table_add (met, g_strdup (about)));
      g_free (last);
      last = g_steal_pointer (&about);
    }
  g_assert_cmpuint (g_hash_table_size (met), >, 10);
}

/* The article: who understands better gives better meaning; it is apart from what was seen. */
static void
test_fact_meaning_and_lens_are_kept_apart (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, pupil (fixture, 0), DEMO_DAY, "Telt op de hand.");
  g_autofree char *opened = NULL;

  bc_edits_type (fixture->edits, "Meaning", note, BC_NOTE_MEANING, "Zoekt houvast.");
  write_lens (fixture, note, LENS);
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_assert_cmpstr (bc_record_get_text (note, BC_NOTE_FACT), ==, "Telt op de hand.");
  g_assert_cmpstr (bc_record_get_text (note, BC_NOTE_MEANING), ==, "Zoekt houvast.");
  opened = bc_keyring_unseal (bc_session_get_keyring (fixture->demo.session),
                              bc_record_get_sealed (note, BC_NOTE_LENS), NULL);
  g_assert_cmpstr (opened, ==, LENS);
}

static void
test_what_was_seen_can_be_asked_for_by_level (Fixture *fixture, gconstpointer data)
{
  const char *levels[] = { BC_LEVEL_PUPIL, BC_LEVEL_GROUP, BC_LEVEL_TEACHER };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr (BcNote) note = write_note (fixture, NULL, DEMO_DAY, levels[i]);
      g_autoptr (GPtrArray) found = NULL;

      bc_edits_begin (fixture->edits, "Level");
      bc_edits_set_text (fixture->edits, note, BC_NOTE_LEVEL, levels[i]);
      bc_edits_end (fixture->edits);
      found = bc_edits_list (fixture->edits, BC_TYPE_NOTE, NULL, BC_NOTE_LEVEL, levels[i],
                             BC_NOTE_PERIOD, bc_record_get_id (fixture->demo.period), -1);
      g_assert_true (g_ptr_array_find (found, note, NULL));
      for (guint j = 0; j < found->len; j++)
        g_assert_cmpstr (bc_record_get_text (found->pdata[j], BC_NOTE_LEVEL), ==, levels[i]);
    }
}

/* ---- the bril ---- */

static gboolean
holds (GBytes *bytes, const char *words)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gsize wanted = strlen (words);

  for (gsize i = 0; i + wanted <= length; i++)
    {
      if (memcmp (data + i, words, wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
test_a_colleague_sees_nothing_of_the_lens (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, pupil (fixture, 0), DEMO_DAY, "Telt op de hand.");
  g_autoptr (BcNote) other = write_note (fixture, pupil (fixture, 1), DEMO_DAY, "Telt vlot.");
  g_autofree char *id = g_strdup (bc_record_get_id (note));
  g_autofree char *other_id = g_strdup (bc_record_get_id (other));
  g_autoptr (BcSession) colleague = NULL;
  g_autoptr (BcNote) read = NULL;
  g_autoptr (BcNote) other_read = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *opened = NULL;
  GBytes *box;

  write_lens (fixture, note, LENS);
  write_lens (fixture, other, "Nee.");
  g_assert_true (bc_edits_finish (fixture->edits, NULL));

  colleague = demo_school_unlock (fixture->demo.file, "Femke", BC_STORE_READ_ONLY);
  read = bc_store_get (bc_session_get_store (colleague), BC_TYPE_NOTE, id, NULL);
  other_read = bc_store_get (bc_session_get_store (colleague), BC_TYPE_NOTE, other_id, NULL);
  box = bc_record_get_sealed (read, BC_NOTE_LENS);
  opened = bc_keyring_unseal (bc_session_get_keyring (colleague), box, &error);
  g_assert_null (opened);
  g_assert_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND);
  /* Neither the words nor how many there are. */
  g_assert_false (holds (box, "verwacht"));
  g_assert_cmpuint (g_bytes_get_size (box), ==,
                    g_bytes_get_size (bc_record_get_sealed (other_read, BC_NOTE_LENS)));
  bc_session_close (colleague);
}

static void
test_a_note_is_of_whoever_wrote_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, pupil (fixture, 0), DEMO_DAY, "Telt op de hand.");
  g_autoptr (BcNote) fresh = bc_record_new (BC_TYPE_NOTE);
  g_autoptr (BcSession) colleague = demo_school_unlock (fixture->demo.file, "Femke",
                                                        BC_STORE_READ_ONLY);
  g_autoptr (BcEdits) edits = bc_edits_new (bc_session_get_store (colleague));
  g_autoptr (BcContext) context = bc_context_new (colleague, edits, fixture->demo.group,
                                                  fixture->demo.period);

  g_assert_true (bc_context_is_mine (fixture->context, note));
  g_assert_true (bc_context_is_mine (fixture->context, fresh));
  g_assert_false (bc_context_is_mine (context, note));
  bc_session_close (colleague);
}

/* ---- what becomes of a note ---- */

static void
test_from_a_note_to_a_need_to_a_cluster (Fixture *fixture, gconstpointer data)
{
  BcPupil *noor = pupil (fixture, 7);
  g_autoptr (BcNote) note = write_note (fixture, noor, DEMO_DAY, "Snapt het na voordoen.");
  g_autoptr (BcNeed) need = bc_notes_turn_into (fixture->notes, note, BC_TYPE_NEED, DEMO_DAY);
  BcGroupPlan *plan = bc_notes_get_plan (fixture->notes);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (GPtrArray) became = bc_notes_list_outcomes (fixture->notes, note);
  g_autoptr (GPtrArray) undone = NULL;

  g_assert_true (became->len == 1 && became->pdata[0] == need);
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_TEXT), ==, "Snapt het na voordoen.");
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_NOTE), ==, bc_record_get_id (note));
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_PUPIL), ==, bc_record_get_id (noor));
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_PERIOD), ==,
                   bc_record_get_id (fixture->demo.period));

  bc_group_plan_move (plan, noor, clusters->pdata[2]);
  g_assert_true (bc_group_plan_get_cluster (plan, noor) == clusters->pdata[2]);
  g_assert_true (bc_edits_finish (fixture->edits, NULL));

  bc_edits_undo (fixture->edits);
  bc_edits_undo (fixture->edits);
  undone = bc_notes_list_outcomes (fixture->notes, note);
  g_assert_cmpuint (undone->len, ==, 0);
}

static void
test_a_note_about_the_group_becomes_no_need (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, NULL, DEMO_DAY, "Onrust na gym.");
  g_autoptr (BcQuestion) question = NULL;

  g_assert_null (bc_notes_turn_into (fixture->notes, note, BC_TYPE_NEED, DEMO_DAY));
  question = bc_notes_turn_into (fixture->notes, note, BC_TYPE_QUESTION, DEMO_DAY);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_NOTE), ==, bc_record_get_id (note));
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_DATE), ==, DEMO_DAY);
  g_assert_false (bc_record_get_integer (question, BC_QUESTION_SHARED));
}

static void
test_a_question_is_seen_by_others_once_it_is_shared (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, NULL, DEMO_DAY, "Onrust na gym.");
  g_autoptr (BcQuestion) question = bc_notes_turn_into (fixture->notes, note, BC_TYPE_QUESTION,
                                                        DEMO_DAY);
  g_autoptr (BcSession) colleague = NULL;
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcContext) context = NULL;

  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  colleague = demo_school_unlock (fixture->demo.file, "Femke", BC_STORE_READ_ONLY);
  edits = bc_edits_new (bc_session_get_store (colleague));
  context = bc_context_new (colleague, edits, fixture->demo.group, fixture->demo.period);
  g_assert_true (bc_context_may_see (fixture->context, question));
  g_assert_false (bc_context_may_see (context, question));
  bc_edits_begin (fixture->edits, "Share");
  bc_edits_set_integer (fixture->edits, question, BC_QUESTION_SHARED, TRUE);
  bc_edits_end (fixture->edits);
  g_assert_true (bc_context_may_see (context, question));
  bc_session_close (colleague);
}

static void
test_what_a_note_became_stays_when_it_goes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, pupil (fixture, 2), DEMO_DAY, "Leest voor.");
  g_autoptr (BcSignal) signal = bc_notes_turn_into (fixture->notes, note, BC_TYPE_SIGNAL,
                                                    DEMO_DAY);
  g_autoptr (GPtrArray) after = NULL;

  bc_notes_remove (fixture->notes, note);
  after = bc_notes_list (fixture->notes, BC_NOTES_BY_DAY, NULL);
  g_assert_false (g_ptr_array_find (after, note, NULL));
  g_assert_false (bc_record_is_removed (signal));
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_assert_nonnull (bc_edits_undo (fixture->edits));
  g_assert_false (bc_record_is_removed (note));
  g_assert_cmpstr (bc_record_get_text (signal, BC_SIGNAL_NOTE), ==, bc_record_get_id (note));
}

/* ---- looking back ---- */

static void
set_goal (Fixture *fixture, BcCluster *cluster, const char *goal)
{
  bc_edits_begin (fixture->edits, "Goal");
  bc_edits_set_text (fixture->edits, cluster, BC_CLUSTER_GOAL, goal);
  bc_edits_end (fixture->edits);
}

static BcLookBackGoal *
find_goal (GPtrArray *goals, const char *goal)
{
  for (guint i = 0; i < goals->len; i++)
    {
      BcLookBackGoal *entry = goals->pdata[i];

      if (g_str_equal (entry->goal, goal))
        return entry;
    }
  return NULL;
}

static void
test_each_line_of_a_goal_is_looked_back_on (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcLookBack) look_back = bc_look_back_new (fixture->context, DEMO_DAY);
  g_autoptr (GPtrArray) before = bc_look_back_list (look_back, NULL);
  BcLookBackGoal *first = before->pdata[0];
  g_autofree char *old = g_strdup (first->goal);
  g_autoptr (GPtrArray) after = NULL;
  BcLookBackGoal *new;

  g_assert_cmpint (bc_record_get_integer (bc_look_back_get_period (look_back), BC_PERIOD_NUMBER),
                   ==, 2);
  set_goal (fixture, first->cluster, "Telt door tot 100.\n\n Legt uit hoe. ");
  after = bc_look_back_list (look_back, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 2);
  /* What was found of a goal that was worded otherwise stays to be read. */
  g_assert_true (find_goal (after, old)->evaluation == first->evaluation);
  new = find_goal (after, "Legt uit hoe.");
  g_assert_true (new->cluster == first->cluster);
  g_assert_true (bc_record_is_removed (new->evaluation));
}

static void
test_what_was_found_is_kept_with_the_goal_as_it_was (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcLookBack) look_back = bc_look_back_new (fixture->context, DEMO_DAY);
  g_autoptr (GPtrArray) before = bc_look_back_list (look_back, NULL);
  g_autoptr (GPtrArray) goals = NULL, again = NULL;
  BcLookBackGoal *goal;

  set_goal (fixture, ((BcLookBackGoal *) before->pdata[0])->cluster, "Telt door tot 100.");
  goals = bc_look_back_list (look_back, NULL);
  goal = find_goal (goals, "Telt door tot 100.");
  bc_edits_type (fixture->edits, "Worked", goal->evaluation, BC_EVALUATION_WORKED, "Elke dag.");
  bc_edits_type (fixture->edits, "Because", goal->evaluation, BC_EVALUATION_BECAUSE, "Vast.");
  g_assert_true (bc_edits_finish (fixture->edits, NULL));

  again = bc_look_back_list (look_back, NULL);
  g_assert_true (find_goal (again, "Telt door tot 100.")->evaluation == goal->evaluation);
  g_assert_cmpstr (bc_record_get_text (goal->evaluation, BC_EVALUATION_GOAL), ==,
                   "Telt door tot 100.");
  g_assert_cmpstr (bc_record_get_text (goal->evaluation, BC_EVALUATION_DATE), ==, DEMO_DAY);
  g_assert_cmpstr (bc_record_get_text (goal->evaluation, BC_EVALUATION_CLUSTER), ==,
                   bc_record_get_id (goal->cluster));
}

static void
test_the_first_period_has_nothing_to_look_back_on (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) periods = bc_school_calendar_list_periods (fixture->demo.store, NULL);
  g_autoptr (BcContext) context = bc_context_new (fixture->demo.session, fixture->edits,
                                                  fixture->demo.group, periods->pdata[0]);
  g_autoptr (BcLookBack) look_back = bc_look_back_new (context, DEMO_DAY);
  g_autoptr (GPtrArray) goals = bc_look_back_list (look_back, NULL);

  g_assert_null (bc_look_back_get_period (look_back));
  g_assert_cmpuint (goals->len, ==, 0);
}

/* ---- the circle ---- */

static char *
dup_observe (Fixture *fixture, const char *today)
{
  g_autoptr (BcRoute) route = bc_route_gather (fixture->context, today, NULL);
  g_auto (BcPlaceState) state = { NULL };

  bc_route_state_compute (&route->facts, BC_PLACE_OBSERVE, &state);
  return g_strdup_printf ("%s | %s", state.line, state.description);
}

static void
remove_all_notes (Fixture *fixture)
{
  g_autoptr (GPtrArray) notes = bc_notes_list (fixture->notes, BC_NOTES_BY_DAY, NULL);

  bc_edits_begin (fixture->edits, "Clearing");
  for (guint i = 0; i < notes->len; i++)
    bc_edits_remove (fixture->edits, notes->pdata[i]);
  bc_edits_end (fixture->edits);
}

static void
test_the_circle_says_at_once_who_is_seen (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = NULL;
  g_autoptr (BcNote) old = NULL;
  g_autofree char *nobody = NULL, *one = NULL, *two = NULL;

  remove_all_notes (fixture);
  nobody = dup_observe (fixture, DEMO_DAY);
  g_assert_cmpstr (nobody, ==,
                   "0 of 24 seen | Of 0 of 24 pupils something was noted in this period.");
  note = write_note (fixture, pupil (fixture, 0), DEMO_DAY, "Telt.");
  one = dup_observe (fixture, DEMO_DAY);
  g_assert_cmpstr (one, ==, "1 of 24 seen | Of 1 of 24 pupils something was noted in this period.");
  old = write_note (fixture, pupil (fixture, 1), "2026-10-28", "Leest.");
  two = dup_observe (fixture, DEMO_DAY);
  g_assert_cmpstr (two, ==, "2 of 24 seen | Of 2 of 24 pupils something was noted in this period. "
                            "Of 1 of them that is some time ago.");
}

/* ---- nog diffuus ---- */

static void
set_all_diffuse (Fixture *fixture, GType type, guint group, guint field, gboolean diffuse)
{
  g_autoptr (GPtrArray) records = bc_edits_list (fixture->edits, type, NULL, group,
                                                 bc_record_get_id (fixture->demo.group), -1);

  for (guint i = 0; i < records->len; i++)
    bc_edits_set_integer (fixture->edits, records->pdata[i], field, diffuse);
}

static void
set_plan_diffuse (Fixture *fixture, gboolean diffuse)
{
  BcPlan *plan = bc_group_plan_get_plan (bc_notes_get_plan (fixture->notes));
  g_autoptr (GPtrArray) arrangements = bc_edits_list (
    fixture->edits, BC_TYPE_ARRANGEMENT, NULL, BC_ARRANGEMENT_PLAN, bc_record_get_id (plan), -1);
  g_autoptr (GPtrArray) check_ins = bc_edits_list (
    fixture->edits, BC_TYPE_CHECK_IN, NULL, BC_CHECK_IN_PLAN, bc_record_get_id (plan), -1);

  g_assert_cmpuint (arrangements->len, >, 0);
  g_assert_cmpuint (check_ins->len, >, 0);
  for (guint i = 0; i < arrangements->len; i++)
    bc_edits_set_integer (fixture->edits, arrangements->pdata[i], BC_ARRANGEMENT_DIFFUSE, diffuse);
  for (guint i = 0; i < check_ins->len; i++)
    bc_edits_set_text (fixture->edits, check_ins->pdata[i], BC_CHECK_IN_FITS,
                       diffuse ? BC_FITS_DIFFUSE : BC_FITS_YES);
}

static void
make_diffuse (Fixture *fixture, gboolean diffuse)
{
  bc_edits_begin (fixture->edits, "Diffuse");
  set_all_diffuse (fixture, BC_TYPE_NOTE, BC_NOTE_GROUP, BC_NOTE_DIFFUSE, diffuse);
  set_all_diffuse (fixture, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, BC_SIGNAL_DIFFUSE, diffuse);
  set_all_diffuse (fixture, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_DIFFUSE, diffuse);
  set_all_diffuse (fixture, BC_TYPE_QUESTION, BC_QUESTION_GROUP, BC_QUESTION_DIFFUSE, diffuse);
  set_all_diffuse (fixture, BC_TYPE_EXPERIMENT, BC_EXPERIMENT_GROUP, BC_EXPERIMENT_DIFFUSE,
                   diffuse);
  set_plan_diffuse (fixture, diffuse);
  bc_edits_end (fixture->edits);
}

/* All that the circle says. */
static char *
dup_circle (Fixture *fixture)
{
  g_autoptr (BcRoute) route = bc_route_gather (fixture->context, DEMO_DAY, NULL);
  g_autoptr (GString) said = g_string_new (NULL);

  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    {
      g_auto (BcPlaceState) state = { NULL };

      bc_route_state_compute (&route->facts, place, &state);
      g_string_append_printf (said, "%s | %s | %f\n", state.line, state.description,
                              state.fraction);
    }
  return g_string_free (g_steal_pointer (&said), FALSE);
}

/* The article: what is still diffuse is where one learns to deal with uncertainty. */
static void
test_what_is_diffuse_never_counts_as_unfinished (Fixture *fixture, gconstpointer data)
{
  g_autofree char *clear = NULL;
  g_autofree char *diffuse = NULL;
  g_autoptr (GPtrArray) goals = NULL;
  g_autoptr (BcLookBack) look_back = bc_look_back_new (fixture->context, DEMO_DAY);

  make_diffuse (fixture, FALSE);
  clear = dup_circle (fixture);
  make_diffuse (fixture, TRUE);
  goals = bc_look_back_list (look_back, NULL);
  bc_edits_begin (fixture->edits, "Diffuse");
  for (guint i = 0; i < goals->len; i++)
    bc_edits_set_text (fixture->edits, ((BcLookBackGoal *) goals->pdata[i])->evaluation,
                       BC_EVALUATION_RESULT, BC_RESULT_DIFFUSE);
  bc_edits_end (fixture->edits);
  diffuse = dup_circle (fixture);
  g_assert_cmpstr (diffuse, ==, clear);
}

static gboolean
lists (GPtrArray *diffuse, gpointer record)
{
  for (guint i = 0; i < diffuse->len; i++)
    {
      if (((BcDiffuse *) diffuse->pdata[i])->record == record)
        return TRUE;
    }
  return FALSE;
}

static void
test_what_is_diffuse_is_found_in_one_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (fixture, pupil (fixture, 3), DEMO_DAY, "Keek rond.");
  g_autoptr (BcNeed) need = bc_notes_turn_into (fixture->notes, note, BC_TYPE_NEED, DEMO_DAY);
  g_autoptr (BcQuestion) question = bc_notes_turn_into (fixture->notes, note, BC_TYPE_QUESTION,
                                                        DEMO_DAY);
  g_autoptr (BcArrangement) arrangement = bc_record_new (BC_TYPE_ARRANGEMENT);
  BcPlan *plan = bc_group_plan_get_plan (bc_notes_get_plan (fixture->notes));
  g_autoptr (GPtrArray) before = bc_diffuse_list (fixture->context, NULL);
  g_autoptr (GPtrArray) after = NULL;

  g_assert_false (lists (before, note));
  bc_edits_begin (fixture->edits, "Diffuse");
  bc_edits_set_integer (fixture->edits, note, BC_NOTE_DIFFUSE, TRUE);
  bc_edits_set_integer (fixture->edits, need, BC_NEED_DIFFUSE, TRUE);
  bc_edits_set_integer (fixture->edits, question, BC_QUESTION_DIFFUSE, TRUE);
  bc_record_set_text (arrangement, BC_ARRANGEMENT_PLAN, bc_record_get_id (plan));
  bc_record_set_integer (arrangement, BC_ARRANGEMENT_DIFFUSE, TRUE);
  bc_edits_add (fixture->edits, arrangement);
  bc_edits_end (fixture->edits);
  after = bc_diffuse_list (fixture->context, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 4);
  g_assert_true (lists (after, note) && lists (after, need) && lists (after, question)
                 && lists (after, arrangement));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/observe/a-note-with-one-field-is-the-first-of-its-day",
       test_a_note_with_one_field_is_the_first_of_its_day);
  ADD ("/observe/by-pupil-each-has-their-notes-together",
       test_by_pupil_each_has_their_notes_together);
  ADD ("/observe/fact-meaning-and-lens-are-kept-apart",
       test_fact_meaning_and_lens_are_kept_apart);
  ADD ("/observe/what-was-seen-can-be-asked-for-by-level",
       test_what_was_seen_can_be_asked_for_by_level);
  ADD ("/observe/a-colleague-sees-nothing-of-the-lens",
       test_a_colleague_sees_nothing_of_the_lens);
  ADD ("/observe/a-note-is-of-whoever-wrote-it", test_a_note_is_of_whoever_wrote_it);
  ADD ("/observe/from-a-note-to-a-need-to-a-cluster", test_from_a_note_to_a_need_to_a_cluster);
  ADD ("/observe/a-note-about-the-group-becomes-no-need",
       test_a_note_about_the_group_becomes_no_need);
  ADD ("/observe/a-question-is-seen-by-others-once-it-is-shared",
       test_a_question_is_seen_by_others_once_it_is_shared);
  ADD ("/observe/what-a-note-became-stays-when-it-goes",
       test_what_a_note_became_stays_when_it_goes);
  ADD ("/observe/each-line-of-a-goal-is-looked-back-on",
       test_each_line_of_a_goal_is_looked_back_on);
  ADD ("/observe/what-was-found-is-kept-with-the-goal-as-it-was",
       test_what_was_found_is_kept_with_the_goal_as_it_was);
  ADD ("/observe/the-first-period-has-nothing-to-look-back-on",
       test_the_first_period_has_nothing_to_look_back_on);
  ADD ("/observe/the-circle-says-at-once-who-is-seen",
       test_the_circle_says_at_once_who_is_seen);
  ADD ("/observe/what-is-diffuse-never-counts-as-unfinished",
       test_what_is_diffuse_never_counts_as_unfinished);
  ADD ("/observe/what-is-diffuse-is-found-in-one-list",
       test_what_is_diffuse_is_found_in_one_list);
  return g_test_run ();
}
