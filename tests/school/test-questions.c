/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-learning-layers.h"
#include "school/bc-questions.h"
#include "school/bc-removal.h"
#include "school/bc-trace.h"

#define TODAY "2026-11-24"
#define WORDS "Hoe wacht ik langer?"

static BcQuestion *
ask (Desk *desk, const char *text)
{
  BcQuestion *question = bc_questions_add (desk->context, text, TODAY);

  g_assert_nonnull (question);
  return question;
}

static BcQuestion *
ask_and_share (Desk *desk)
{
  BcQuestion *question = ask (desk, WORDS);

  g_assert_true (bc_questions_set_shared (desk->context, question, TRUE));
  return question;
}

static gboolean
contains (GPtrArray *records, const char *id)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (g_str_equal (bc_record_get_id (records->pdata[i]), id))
        return TRUE;
    }
  return FALSE;
}

/* Domain row 34. */
static void
test_anything_that_says_something_is_a_question (Desk *desk, gconstpointer data)
{
  const char *texts[] = { "?", "wachten", "Ik snap het niet.", "Hoe dan\nen waarom", "…" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (BcQuestion) question = ask (desk, texts[i]);

      g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_TEXT), ==, texts[i]);
      g_assert_false (bc_record_is_removed (question));
    }
  g_assert_null (bc_questions_add (desk->context, " \n ", TODAY));
}

static void
test_a_new_question_is_its_owners_alone_and_is_undone_in_one_step (Desk *desk, gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask (desk, WORDS);

  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_SHARED), ==, 0);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_OWNER), ==,
                   bc_record_get_id (bc_context_get_me (desk->context)));
  bc_edits_undo (desk->edits);
  g_assert_true (bc_record_is_removed (question));
}

static void
test_the_newest_comes_first_and_what_one_is_done_with_last (Desk *desk, gconstpointer data)
{
  const char *me = bc_record_get_id (bc_context_get_me (desk->context));
  g_autoptr (BcQuestion) older = bc_questions_add (desk->context, "Eerder", "2026-11-23");
  g_autoptr (BcQuestion) newer = ask (desk, "Later");
  g_autoptr (BcQuestion) newest = ask (desk, "Nog later");
  g_autoptr (GPtrArray) questions = NULL;

  bc_questions_set_done (desk->context, newest, TRUE);
  questions = bc_questions_list (desk->context, NULL);
  g_assert_true (questions->pdata[0] == newer);
  g_assert_true (questions->pdata[1] == older);
  g_assert_true (questions->pdata[questions->len - 1] == newest);
  for (guint i = 0; i < questions->len; i++)
    g_assert_cmpstr (bc_record_get_text (questions->pdata[i], BC_QUESTION_OWNER), ==, me);
}

static gboolean
reads (Desk *desk, const char *name, const char *id)
{
  g_autoptr (GPtrArray) questions = NULL;

  desk_become (desk, name);
  questions = bc_learning_layers_list_questions (desk->context, NULL);
  return contains (questions, id);
}

static void
test_who_works_with_groups_reads_what_is_shared_and_nobody_what_is_not (Desk *desk,
                                                                       gconstpointer data)
{
  g_autoptr (BcQuestion) shared = ask_and_share (desk);
  g_autoptr (BcQuestion) kept = ask (desk, "Voor mij");
  g_autofree char *shared_id = g_strdup (bc_record_get_id (shared));
  g_autofree char *kept_id = g_strdup (bc_record_get_id (kept));
  const struct
  {
    const char *name;
    gboolean    reads;
  } people[] = { { "Joris", TRUE }, { "Femke", TRUE }, { "Rob", FALSE }, { "Iris", FALSE },
                 { "Tom", FALSE } };
  g_autoptr (GPtrArray) own = bc_learning_layers_list_questions (desk->context, NULL);

  g_assert_true (contains (own, kept_id));
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_assert_cmpint (reads (desk, people[i].name, shared_id), ==, people[i].reads);
      g_assert_false (reads (desk, people[i].name, kept_id));
    }
}

static void
test_what_was_shared_can_be_taken_back_until_the_school_took_it_up (Desk *desk,
                                                                   gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask_and_share (desk);
  g_autoptr (BcSystemQuestion) system = NULL;

  g_assert_true (bc_questions_set_shared (desk->context, question, FALSE));
  g_assert_null (bc_development_agenda_raise (desk->context, question, WORDS));
  bc_questions_set_shared (desk->context, question, TRUE);
  system = bc_development_agenda_raise (desk->context, question, WORDS);
  g_assert_false (bc_questions_may_take_back (desk->context, question));
  g_assert_false (bc_questions_set_shared (desk->context, question, FALSE));
  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_SHARED), ==, 1);
  bc_edits_undo (desk->edits);
  g_assert_true (bc_questions_may_take_back (desk->context, question));
}

static void
test_a_question_is_brought_to_a_consultation_once_and_shared_with_that (Desk *desk,
                                                                       gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask (desk, WORDS);
  g_autoptr (BcMeeting) talk = bc_questions_bring (desk->context, question, "2026-12-01");
  g_autoptr (BcMeeting) again = bc_questions_bring (desk->context, question, "2026-12-08");

  g_assert_true (again == talk);
  g_assert_cmpstr (bc_record_get_text (talk, BC_MEETING_KIND), ==, BC_MEETING_CONSULTATION);
  g_assert_cmpstr (bc_record_get_text (talk, BC_MEETING_QUESTION), ==, WORDS);
  g_assert_cmpstr (bc_record_get_text (talk, BC_MEETING_OWNER), ==,
                   bc_record_get_text (question, BC_QUESTION_OWNER));
  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_SHARED), ==, 1);
  g_assert_false (bc_questions_may_take_back (desk->context, question));
  bc_edits_undo (desk->edits);
  g_assert_true (bc_record_is_removed (talk));
  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_SHARED), ==, 0);
}

static gboolean
follows (GPtrArray *stops, BcTraceStage stage, const char *text)
{
  for (guint i = 0; i < stops->len; i++)
    {
      BcTraceStop *stop = stops->pdata[i];

      if (stop->stage == stage && strstr (stop->text, text) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Domain row 54, told from the teacher's side. */
static void
test_what_became_of_a_question_is_told_up_to_what_the_school_agreed (Desk *desk,
                                                                    gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask (desk, WORDS);
  const char *id = bc_record_get_id (question);
  g_autoptr (BcMeeting) talk = bc_questions_bring (desk->context, question, "2026-12-01");
  g_autoptr (BcSystemQuestion) system =
    bc_development_agenda_raise (desk->context, question, "Hoe wachten wij?");
  g_autoptr (BcDevelopmentPoint) point = bc_development_points_add (desk->context, system);
  g_autoptr (BcTrace) trace = NULL;
  g_autoptr (GPtrArray) stops = NULL;

  demo_school_add (desk->edits, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT, bc_record_get_id (point),
                   BC_AGREEMENT_WHAT, "Tien tellen", -1);
  demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                   bc_record_get_text (question, BC_QUESTION_OWNER), BC_DEVELOPMENT_STEP_QUESTION,
                   id, BC_DEVELOPMENT_STEP_TEXT, "Een week turven", -1);
  trace = bc_trace_find (desk->context, id, NULL);
  stops = bc_trace_list_following (trace, id);
  g_assert_true (follows (stops, BC_TRACE_TALK, "1"));
  g_assert_true (follows (stops, BC_TRACE_SYSTEM, "Hoe wachten wij?"));
  g_assert_true (follows (stops, BC_TRACE_POINT, ""));
  g_assert_true (follows (stops, BC_TRACE_DEED, "Tien tellen"));
  g_assert_true (follows (stops, BC_TRACE_DEED, "Een week turven"));
  g_assert_false (follows (stops, BC_TRACE_QUESTION, ""));
  for (guint i = 1; i < stops->len; i++)
    g_assert_cmpint (((BcTraceStop *) stops->pdata[i - 1])->stage, <=,
                     ((BcTraceStop *) stops->pdata[i])->stage);
}

static void
test_nothing_follows_from_a_question_that_nothing_came_of (Desk *desk, gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask (desk, WORDS);
  g_autoptr (BcTrace) trace = bc_trace_find (desk->context, bc_record_get_id (question), NULL);
  g_autoptr (GPtrArray) stops = bc_trace_list_following (trace, bc_record_get_id (question));

  g_assert_cmpuint (trace->stops->len, ==, 1);
  g_assert_cmpuint (stops->len, ==, 0);
}

static void
set_text (Desk *desk, gpointer record, guint field, const char *text)
{
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, record, field, text);
  bc_edits_end (desk->edits);
}

/* Who leads may take it up, and leave it as it is. */
static void
test_nobody_but_its_owner_writes_a_question (Desk *desk, gconstpointer data)
{
  g_autofree char *id = NULL;
  g_autoptr (BcQuestion) question = ask_and_share (desk);
  g_autoptr (BcSystemQuestion) system = NULL;

  id = g_strdup (bc_record_get_id (question));
  set_text (desk, question, BC_QUESTION_OUTCOME, "Het lukt vaker.");
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_OUTCOME), ==, "Het lukt vaker.");
  g_clear_object (&question);
  desk_become (desk, "Femke");
  question = bc_edits_get (desk->edits, BC_TYPE_QUESTION, id, NULL);
  set_text (desk, question, BC_QUESTION_TEXT, "Anders");
  set_text (desk, question, BC_QUESTION_OUTCOME, "Van mij");
  set_text (desk, question, BC_QUESTION_MEETING, "een gesprek");
  bc_questions_set_done (desk->context, question, TRUE);
  bc_questions_set_shared (desk->context, question, FALSE);
  bc_edits_begin (desk->edits, "test");
  bc_edits_remove (desk->edits, question);
  bc_edits_end (desk->edits);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_TEXT), ==, WORDS);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_OUTCOME), ==, "Het lukt vaker.");
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_MEETING), ==, "");
  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_DONE), ==, 0);
  g_assert_cmpint (bc_record_get_integer (question, BC_QUESTION_SHARED), ==, 1);
  g_assert_false (bc_record_is_removed (question));
  system = bc_development_agenda_raise (desk->context, question, WORDS);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), ==,
                   bc_record_get_id (system));
}

static void
test_who_takes_a_question_of_the_school_away_lets_go_of_what_it_came_from (Desk *desk,
                                                                          gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask_and_share (desk);
  g_autoptr (BcSystemQuestion) system =
    bc_development_agenda_raise (desk->context, question, WORDS);
  g_autofree char *id = g_strdup (bc_record_get_id (question));
  g_autofree char *system_id = g_strdup (bc_record_get_id (system));

  g_clear_object (&question);
  g_clear_object (&system);
  desk_become (desk, "Femke");
  question = bc_edits_get (desk->edits, BC_TYPE_QUESTION, id, NULL);
  system = bc_edits_get (desk->edits, BC_TYPE_SYSTEM_QUESTION, system_id, NULL);
  bc_edits_begin (desk->edits, "test");
  bc_removal_remove (desk->edits, system);
  bc_edits_end (desk->edits);
  g_assert_true (bc_record_is_removed (system));
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), ==, "");
  bc_edits_undo (desk->edits);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), ==, system_id);
}

static void
test_what_is_refused_lets_go_of_nothing (Desk *desk, gconstpointer data)
{
  g_autoptr (BcQuestion) question = ask_and_share (desk);
  BcDevelopmentStep *step =
    demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                     bc_record_get_text (question, BC_QUESTION_OWNER),
                     BC_DEVELOPMENT_STEP_QUESTION, bc_record_get_id (question), -1);
  g_autofree char *id = g_strdup (bc_record_get_id (question));
  g_autofree char *step_id = g_strdup (bc_record_get_id (step));
  g_autoptr (BcDevelopmentStep) same = NULL;

  g_clear_object (&question);
  desk_become (desk, "Femke");
  question = bc_edits_get (desk->edits, BC_TYPE_QUESTION, id, NULL);
  bc_edits_begin (desk->edits, "test");
  bc_removal_remove (desk->edits, question);
  bc_edits_end (desk->edits);
  g_assert_false (bc_record_is_removed (question));
  same = bc_edits_get (desk->edits, BC_TYPE_DEVELOPMENT_STEP, step_id, NULL);
  g_assert_cmpstr (bc_record_get_text (same, BC_DEVELOPMENT_STEP_QUESTION), ==, id);
}

#define ADD(path, function) g_test_add ("/questions/" path, Desk, NULL, desk_set_up, function,    \
                                        desk_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("anything-that-says-something-is-a-question",
       test_anything_that_says_something_is_a_question);
  ADD ("a-new-question-is-its-owners-alone-and-is-undone-in-one-step",
       test_a_new_question_is_its_owners_alone_and_is_undone_in_one_step);
  ADD ("the-newest-comes-first-and-what-one-is-done-with-last",
       test_the_newest_comes_first_and_what_one_is_done_with_last);
  ADD ("who-works-with-groups-reads-what-is-shared-and-nobody-what-is-not",
       test_who_works_with_groups_reads_what_is_shared_and_nobody_what_is_not);
  ADD ("what-was-shared-can-be-taken-back-until-the-school-took-it-up",
       test_what_was_shared_can_be_taken_back_until_the_school_took_it_up);
  ADD ("a-question-is-brought-to-a-consultation-once-and-shared-with-that",
       test_a_question_is_brought_to_a_consultation_once_and_shared_with_that);
  ADD ("what-became-of-a-question-is-told-up-to-what-the-school-agreed",
       test_what_became_of_a_question_is_told_up_to_what_the_school_agreed);
  ADD ("nothing-follows-from-a-question-that-nothing-came-of",
       test_nothing_follows_from_a_question_that_nothing_came_of);
  ADD ("nobody-but-its-owner-writes-a-question", test_nobody_but_its_owner_writes_a_question);
  ADD ("who-takes-a-question-of-the-school-away-lets-go-of-what-it-came-from",
       test_who_takes_a_question_of_the_school_away_lets_go_of_what_it_came_from);
  ADD ("what-is-refused-lets-go-of-nothing", test_what_is_refused_lets_go_of_nothing);
  return g_test_run ();
}
