/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-acting.h"
#include "school/bc-comments.h"
#include "school/bc-notes.h"
#include "school/bc-reflections.h"
#include "school/bc-removal.h"
#include "school/bc-sealed.h"

#define SECRET "Bij het puzzelen lukte het wachten."
#define ACTING "Ik ging op mijn handen zitten."
#define LATER "Het wachten lukte een hele ochtend."
#define ATTEMPT "Morgen weer, een minuut langer."

static void
write_part (Desk *desk, BcSealedItem *item, guint field, const char *text)
{
  bc_edits_begin (desk->edits, "test");
  bc_sealed_set_text (desk->context, item, field, text);
  bc_edits_end (desk->edits);
}

static BcSealedItem *
reflect (Desk *desk, gpointer about)
{
  BcSealedItem *item = bc_reflections_draft (desk->context, about, DEMO_DAY);

  write_part (desk, item, BC_SEALED_ITEM_BOX, SECRET);
  write_part (desk, item, BC_SEALED_ITEM_ACTING, ACTING);
  write_part (desk, item, BC_SEALED_ITEM_ATTEMPT, ATTEMPT);
  return item;
}

static BcPupil *
get_pupil (Desk *desk)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (desk->demo.store, desk->demo.group, NULL);

  return g_object_ref (pupils->pdata[3]);
}

static gboolean
holds (GBytes *bytes, const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strstr_len (data, size, text) != NULL;
}

/* The one that says @situation among those that colleagues shared. */
static BcReflection *
find_shared (Desk *desk, const char *situation)
{
  g_autoptr (GPtrArray) shared = bc_reflections_list_shared (desk->context, NULL);

  for (guint i = 0; i < shared->len; i++)
    {
      if (g_str_equal (bc_record_get_text (shared->pdata[i], BC_REFLECTION_SITUATION), situation))
        return g_object_ref (shared->pdata[i]);
    }
  return NULL;
}

static gboolean
lists (Desk *desk, gpointer item)
{
  g_autoptr (GPtrArray) own = bc_reflections_list (desk->context, NULL);

  return g_ptr_array_find (own, item, NULL);
}

static void
remark (Desk *desk, BcReflection *shared, const char *text)
{
  g_autoptr (BcComment) comment =
    bc_comments_draft (BC_COMMENT_REFLECTION, bc_record_get_id (shared), DEMO_DAY);

  bc_edits_type (desk->edits, "test", comment, BC_COMMENT_TEXT, text);
}

/* ---- sealed ---- */

static void
test_no_word_of_it_and_not_even_whom_it_is_about_stands_in_the_open (Desk *desk,
                                                                     gconstpointer data)
{
  g_autoptr (BcPupil) pupil = get_pupil (desk);
  g_autoptr (BcSealedItem) item = reflect (desk, pupil);
  guint n_fields;
  const BcField *fields = bc_record_get_fields (item, &n_fields);
  g_autofree char *about = bc_reflections_dup_about (desk->context, item);

  g_assert_true (g_str_has_prefix (about, bc_record_get_text (pupil, BC_PUPIL_GIVEN_NAME)));
  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == BC_FIELD_SEALED)
        {
          GBytes *box = bc_record_get_sealed (item, i);

          g_assert_false (box != NULL
                          && (holds (box, "puzzelen") || holds (box, bc_record_get_id (pupil))));
          continue;
        }
      g_assert_null (strstr (bc_record_get_text (item, i), "puzzelen"));
      g_assert_cmpstr (bc_record_get_text (item, i), !=, bc_record_get_id (pupil));
    }
  g_assert_false (bc_removal_is_used (desk->edits, item));
}

static void
test_nobody_else_lists_it (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);
  g_autofree char *id = g_strdup (bc_record_get_id (item));
  g_autoptr (BcSealedItem) read = NULL;
  char *text;

  g_assert_true (lists (desk, item));
  desk_become (desk, "Femke");
  read = bc_edits_get (desk->edits, BC_TYPE_SEALED_ITEM, id, NULL);
  g_assert_nonnull (read);
  g_assert_false (lists (desk, read));
  g_assert_false (bc_context_may_see (desk->context, read));
  text = bc_sealed_dup_text (desk->context, read, BC_SEALED_ITEM_BOX);
  g_assert_cmpstr (text, ==, "");
  bc_secret_free_text (text);
}

static void
test_what_it_is_about_is_kept_once_there_are_words (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) choices = bc_reflections_list_choices (desk->context);
  g_autoptr (BcSealedItem) item = bc_reflections_draft (desk->context, choices->pdata[0], DEMO_DAY);
  g_autoptr (BcRecord) about = NULL;
  g_autoptr (BcRecord) none = NULL;

  g_assert_true (BC_IS_PLAN (choices->pdata[0]));
  g_assert_false (lists (desk, item));
  g_assert_true (bc_reflections_says_nothing (item));
  write_part (desk, item, BC_SEALED_ITEM_EFFECT, SECRET);
  g_assert_true (lists (desk, item));
  about = bc_reflections_get_about (desk->context, item);
  g_assert_true (about == choices->pdata[0]);
  bc_reflections_set_about (desk->context, item, NULL);
  none = bc_reflections_get_about (desk->context, item);
  g_assert_null (none);
}

static void
test_a_child_or_a_note_that_is_gone_is_named_no_more (Desk *desk, gconstpointer data)
{
  BcNote *note = demo_school_add (desk->edits, BC_TYPE_NOTE, BC_NOTE_FACT, "Bouwde een brug.",
                                  BC_NOTE_GROUP, bc_record_get_id (desk->demo.group), -1);
  g_autoptr (BcSealedItem) item = reflect (desk, note);
  g_autoptr (BcReflection) shared = NULL;
  g_autofree char *before = bc_reflections_dup_about (desk->context, item);
  g_autofree char *after = NULL;

  bc_reflections_share (desk->context, item);
  shared = bc_reflections_get_shared (desk->context, item);
  g_assert_cmpstr (bc_record_get_text (shared, BC_REFLECTION_NOTE), ==, bc_record_get_id (note));
  bc_edits_begin (desk->edits, "test");
  bc_removal_remove (desk->edits, note);
  bc_edits_end (desk->edits);
  after = bc_reflections_dup_about (desk->context, item);
  g_assert_nonnull (strstr (before, "brug"));
  g_assert_cmpstr (after, ==, "No longer here");
  g_assert_cmpstr (bc_record_get_text (shared, BC_REFLECTION_NOTE), ==, "");
  g_assert_false (bc_reflections_is_changed (desk->context, item, shared));
}

/* ---- shared ---- */

static void
test_a_colleague_reads_what_was_shared_and_nothing_written_later (Desk *desk, gconstpointer data)
{
  g_autoptr (BcPupil) pupil = get_pupil (desk);
  g_autoptr (BcSealedItem) item = reflect (desk, pupil);
  g_autoptr (BcReflection) copy = NULL;
  g_autoptr (BcReflection) read = NULL;
  g_autofree char *name = g_strdup (bc_record_get_text (pupil, BC_PUPIL_GIVEN_NAME));
  g_autofree char *about = NULL;

  write_part (desk, item, BC_SEALED_ITEM_TAGS, "following");
  bc_reflections_share (desk->context, item);
  copy = bc_reflections_get_shared (desk->context, item);
  g_assert_false (bc_reflections_is_changed (desk->context, item, copy));
  write_part (desk, item, BC_SEALED_ITEM_ACTING, LATER);
  g_assert_true (bc_reflections_is_changed (desk->context, item, copy));
  g_assert_null (find_shared (desk, SECRET));
  g_clear_object (&copy);
  desk_become (desk, "Joris");
  read = find_shared (desk, SECRET);
  g_assert_nonnull (read);
  g_assert_true (bc_context_may_see (desk->context, read));
  g_assert_cmpstr (bc_record_get_text (read, BC_REFLECTION_ACTING), ==, ACTING);
  g_assert_cmpstr (bc_record_get_text (read, BC_REFLECTION_ATTEMPT), ==, ATTEMPT);
  g_assert_cmpstr (bc_record_get_text (read, BC_REFLECTION_EFFECT), ==, "");
  g_assert_cmpstr (bc_record_get_text (read, BC_REFLECTION_TAGS), ==, "following");
  g_assert_cmpstr (bc_record_get_text (read, BC_REFLECTION_DATE), ==, DEMO_DAY);
  about = bc_reflections_dup_about (desk->context, read);
  g_assert_true (g_str_has_prefix (about, name));
}

static void
test_the_new_words_go_to_the_same_copy_when_the_author_wants (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);
  g_autoptr (BcReflection) first = NULL;
  g_autoptr (BcReflection) again = NULL;

  bc_reflections_share (desk->context, item);
  first = bc_reflections_get_shared (desk->context, item);
  write_part (desk, item, BC_SEALED_ITEM_BOX, LATER);
  g_assert_cmpstr (bc_record_get_text (first, BC_REFLECTION_SITUATION), ==, SECRET);
  bc_reflections_share (desk->context, item);
  again = bc_reflections_get_shared (desk->context, item);
  g_assert_true (first == again);
  g_assert_cmpstr (bc_record_get_text (first, BC_REFLECTION_SITUATION), ==, LATER);
  bc_edits_undo (desk->edits);
  g_assert_cmpstr (bc_record_get_text (first, BC_REFLECTION_SITUATION), ==, SECRET);
}

static void
test_what_says_nothing_is_not_shared (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSealedItem) item = bc_reflections_draft (desk->context, NULL, DEMO_DAY);
  g_autoptr (BcReflection) shared = NULL;

  write_part (desk, item, BC_SEALED_ITEM_TAGS, "following");
  bc_reflections_share (desk->context, item);
  shared = bc_reflections_get_shared (desk->context, item);
  g_assert_null (shared);
}

/* Sealed before the password was lost: the words are there, and the key is not. */
static void
test_what_stays_shut_takes_no_word_from_what_colleagues_read (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);
  g_autoptr (BcReflection) shared = NULL;
  g_autoptr (GBytes) lost_key = NULL;
  g_autoptr (GBytes) shut = NULL;
  guint8 random[32];

  bc_reflections_share (desk->context, item);
  shared = bc_reflections_get_shared (desk->context, item);
  g_assert_true (bc_sealed_opens (desk->context, item));
  for (guint i = 0; i < sizeof random; i++)
    random[i] = (guint8) g_random_int ();
  lost_key = g_bytes_new (random, sizeof random);
  shut = bc_keyring_seal_for (lost_key, SECRET);
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_sealed (desk->edits, item, BC_SEALED_ITEM_BOX, shut);
  bc_edits_end (desk->edits);
  g_assert_false (bc_sealed_opens (desk->context, item));
  g_assert_false (bc_reflections_may_share (desk->context, item));
  g_assert_false (bc_reflections_is_changed (desk->context, item, shared));
  bc_reflections_share (desk->context, item);
  g_assert_cmpstr (bc_record_get_text (shared, BC_REFLECTION_SITUATION), ==, SECRET);
}

static void
test_sharing_is_one_step_to_undo_and_is_taken_back_while_nobody_used_it (Desk *desk,
                                                                        gconstpointer data)
{
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);
  g_autoptr (BcReflection) shared = NULL;

  bc_reflections_share (desk->context, item);
  shared = bc_reflections_get_shared (desk->context, item);
  bc_edits_undo (desk->edits);
  g_assert_true (bc_record_is_removed (shared));
  g_assert_true (lists (desk, item));
  bc_edits_redo (desk->edits);
  g_assert_false (bc_record_is_removed (shared));
  /* What the author says to it is no use made by others. */
  remark (desk, shared, "Ik denk er nog over.");
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  g_assert_null (bc_reflections_take_back (desk->context, shared));
  g_assert_true (bc_record_is_removed (shared));
  bc_edits_undo (desk->edits);
  g_assert_false (bc_record_is_removed (shared));
}

static void
share_and_become (Desk *desk, const char *name)
{
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);

  bc_reflections_share (desk->context, item);
  desk_become (desk, name);
}

/* Of Anke, who comes back to it. */
static BcSealedItem *
come_back (Desk *desk)
{
  g_autoptr (GPtrArray) own = NULL;

  desk_become (desk, DEMO_TEACHER);
  own = bc_reflections_list (desk->context, NULL);
  for (guint i = 0; i < own->len; i++)
    {
      char *text = bc_sealed_dup_text (desk->context, own->pdata[i], BC_SEALED_ITEM_BOX);
      gboolean found = g_str_equal (text, SECRET);

      bc_secret_free_text (text);
      if (found)
        return g_object_ref (own->pdata[i]);
    }
  g_assert_not_reached ();
}

static void
test_after_a_remark_of_a_colleague_it_stays_and_says_because_of_whom (Desk *desk,
                                                                     gconstpointer data)
{
  g_autoptr (BcReflection) read = NULL;
  g_autoptr (BcSealedItem) item = NULL;
  g_autoptr (BcReflection) shared = NULL;
  g_autofree char *why = NULL;
  g_autofree char *stays = NULL;

  share_and_become (desk, "Joris");
  read = find_shared (desk, SECRET);
  remark (desk, read, "Wat deed je toen het lukte?");
  g_clear_object (&read);
  item = come_back (desk);
  shared = bc_reflections_get_shared (desk->context, item);
  why = bc_reflections_take_back (desk->context, shared);
  g_assert_nonnull (why);
  g_assert_nonnull (strstr (why, "Joris"));
  g_assert_false (bc_record_is_removed (shared));
  /* What is one's own can always go; the copy is answered, and stays. */
  stays = bc_reflections_remove (desk->context, item);
  g_assert_nonnull (strstr (stays, "Joris"));
  g_assert_false (lists (desk, item));
  g_assert_false (bc_record_is_removed (shared));
  read = find_shared (desk, SECRET);
  g_assert_true (read == shared);
}

static void
test_removing_one_that_nobody_used_takes_the_copy_along (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);
  g_autoptr (BcReflection) shared = NULL;

  bc_reflections_share (desk->context, item);
  shared = bc_reflections_get_shared (desk->context, item);
  g_assert_null (bc_reflections_remove (desk->context, item));
  g_assert_true (bc_record_is_removed (shared) && bc_record_is_removed (item));
  bc_edits_undo (desk->edits);
  g_assert_false (bc_record_is_removed (shared) || bc_record_is_removed (item));
}

static void
test_a_colleague_changes_no_word_of_it (Desk *desk, gconstpointer data)
{
  g_autoptr (BcReflection) read = NULL;

  share_and_become (desk, "Joris");
  read = find_shared (desk, SECRET);
  bc_edits_type (desk->edits, "test", read, BC_REFLECTION_SITUATION, "Anders");
  g_assert_cmpstr (bc_record_get_text (read, BC_REFLECTION_SITUATION), ==, SECRET);
  bc_edits_begin (desk->edits, "test");
  bc_edits_remove (desk->edits, read);
  bc_edits_end (desk->edits);
  g_assert_false (bc_record_is_removed (read));
}

static void
test_who_does_not_see_the_centre_reads_none_and_says_nothing_to_it (Desk *desk,
                                                                   gconstpointer data)
{
  const char *others[] = { "Rob", "Iris", "Tom" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GPtrArray) shared = NULL;
      g_autoptr (GPtrArray) all = NULL;
      g_autoptr (GPtrArray) before = NULL;
      g_autoptr (GPtrArray) after = NULL;

      if (i == 0)
        share_and_become (desk, others[i]);
      else
        desk_become (desk, others[i]);
      shared = bc_reflections_list_shared (desk->context, NULL);
      g_assert_cmpuint (shared->len, ==, 0);
      all = bc_edits_list (desk->edits, BC_TYPE_REFLECTION, NULL, -1);
      g_assert_cmpuint (all->len, >, 0);
      g_assert_false (bc_context_may_see (desk->context, all->pdata[0]));
      before = bc_comments_list (desk->edits, BC_COMMENT_REFLECTION,
                                 bc_record_get_id (all->pdata[0]));
      remark (desk, all->pdata[0], "Van buiten");
      after = bc_comments_list (desk->edits, BC_COMMENT_REFLECTION,
                                bc_record_get_id (all->pdata[0]));
      g_assert_cmpuint (after->len, ==, before->len);
    }
}

/* ---- tried ---- */

static gboolean
tries (Desk *desk, gpointer experiment)
{
  BcStaff *me = bc_context_get_me (desk->context);
  g_autoptr (GPtrArray) own = bc_acting_list_own_experiments (desk->edits, me, NULL);

  return g_ptr_array_find (own, experiment, NULL);
}

static void
test_what_a_colleague_tries_too_is_theirs_alone_and_keeps_it_shared (Desk *desk,
                                                                    gconstpointer data)
{
  g_autoptr (BcReflection) read = NULL;
  g_autoptr (BcExperiment) experiment = NULL;
  g_autofree char *id = NULL;
  g_autoptr (BcSealedItem) item = NULL;
  g_autoptr (BcReflection) shared = NULL;
  g_autofree char *why = NULL;

  share_and_become (desk, "Joris");
  read = find_shared (desk, SECRET);
  experiment = bc_reflections_try (desk->context, read, DEMO_DAY);
  g_assert_true (tries (desk, experiment));
  g_assert_cmpstr (bc_record_get_text (experiment, BC_EXPERIMENT_ATTEMPT), ==, ATTEMPT);
  id = g_strdup (bc_record_get_id (experiment));
  g_clear_object (&read);
  g_clear_object (&experiment);
  item = come_back (desk);
  experiment = bc_edits_get (desk->edits, BC_TYPE_EXPERIMENT, id, NULL);
  g_assert_false (tries (desk, experiment));
  g_assert_false (bc_context_may_see (desk->context, experiment));
  bc_edits_type (desk->edits, "test", experiment, BC_EXPERIMENT_EFFECT, "Van een ander");
  g_assert_cmpstr (bc_record_get_text (experiment, BC_EXPERIMENT_EFFECT), ==, "");
  shared = bc_reflections_get_shared (desk->context, item);
  why = bc_reflections_dup_used (desk->context, shared);
  g_assert_nonnull (strstr (why, "Joris"));
}

static void
test_an_experiment_is_seen_by_the_group_once_it_is_about_that (Desk *desk, gconstpointer data)
{
  BcStaff *me = bc_context_get_me (desk->context);
  g_autoptr (BcSealedItem) item = reflect (desk, NULL);
  g_autoptr (BcExperiment) experiment = bc_reflections_try (desk->context, item, DEMO_DAY);
  g_autofree char *id = g_strdup (bc_record_get_id (experiment));
  g_autoptr (GPtrArray) before =
    bc_acting_list_experiments (desk->edits, desk->demo.group, NULL);
  g_autoptr (GPtrArray) after = NULL;

  g_assert_false (g_ptr_array_find (before, experiment, NULL));
  bc_acting_place_experiment (desk->edits, experiment, desk->demo.group, me);
  after = bc_acting_list_experiments (desk->edits, desk->demo.group, NULL);
  g_assert_true (g_ptr_array_find (after, experiment, NULL));
  g_assert_true (tries (desk, experiment));
  bc_edits_undo (desk->edits);
  g_assert_cmpstr (bc_record_get_text (experiment, BC_EXPERIMENT_GROUP), ==, "");
  bc_edits_redo (desk->edits);
  g_clear_object (&experiment);
  g_clear_pointer (&before, g_ptr_array_unref);
  g_clear_pointer (&after, g_ptr_array_unref);
  desk_become (desk, "Femke");
  experiment = bc_edits_get (desk->edits, BC_TYPE_EXPERIMENT, id, NULL);
  g_assert_true (bc_context_may_see (desk->context, experiment));
}

static void
test_what_runs_comes_first_by_the_day_until_when (Desk *desk, gconstpointer data)
{
  BcStaff *me = bc_context_get_me (desk->context);
  const char *days[] = { "2026-12-20", "", "2026-12-01", "2026-11-30" };
  const char *effects[] = { "", "", "", "Het werd rustiger." };
  guint order[] = { 2, 0, 1, 3 };
  BcExperiment *made[4];
  guint at = 0;
  g_autoptr (GPtrArray) listed = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    made[i] = demo_school_add (desk->edits, BC_TYPE_EXPERIMENT, BC_EXPERIMENT_OWNER,
                               bc_record_get_id (me), BC_EXPERIMENT_QUESTION, "Wat als?",
                               BC_EXPERIMENT_DATE, DEMO_DAY, BC_EXPERIMENT_UNTIL, days[i],
                               BC_EXPERIMENT_EFFECT, effects[i], -1);
  listed = bc_acting_list_own_experiments (desk->edits, me, NULL);
  for (guint i = 0; i < listed->len && at < G_N_ELEMENTS (order); i++)
    {
      if (listed->pdata[i] == made[order[at]])
        at++;
    }
  g_assert_cmpuint (at, ==, G_N_ELEMENTS (order));
}

#define ADD(path, function) g_test_add (path, Desk, NULL, desk_set_up, function, desk_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/reflections/no-word-in-the-open",
       test_no_word_of_it_and_not_even_whom_it_is_about_stands_in_the_open);
  ADD ("/reflections/nobody-else", test_nobody_else_lists_it);
  ADD ("/reflections/about", test_what_it_is_about_is_kept_once_there_are_words);
  ADD ("/reflections/about-gone", test_a_child_or_a_note_that_is_gone_is_named_no_more);
  ADD ("/reflections/shared", test_a_colleague_reads_what_was_shared_and_nothing_written_later);
  ADD ("/reflections/shared-again", test_the_new_words_go_to_the_same_copy_when_the_author_wants);
  ADD ("/reflections/shared-nothing", test_what_says_nothing_is_not_shared);
  ADD ("/reflections/what-stays-shut-takes-no-word",
       test_what_stays_shut_takes_no_word_from_what_colleagues_read);
  ADD ("/reflections/taken-back",
       test_sharing_is_one_step_to_undo_and_is_taken_back_while_nobody_used_it);
  ADD ("/reflections/used", test_after_a_remark_of_a_colleague_it_stays_and_says_because_of_whom);
  ADD ("/reflections/removed", test_removing_one_that_nobody_used_takes_the_copy_along);
  ADD ("/reflections/guarded", test_a_colleague_changes_no_word_of_it);
  ADD ("/reflections/closed", test_who_does_not_see_the_centre_reads_none_and_says_nothing_to_it);
  ADD ("/reflections/tried-too",
       test_what_a_colleague_tries_too_is_theirs_alone_and_keeps_it_shared);
  ADD ("/reflections/tried-in-a-group",
       test_an_experiment_is_seen_by_the_group_once_it_is_about_that);
  ADD ("/reflections/running-first", test_what_runs_comes_first_by_the_day_until_when);
  return g_test_run ();
}
