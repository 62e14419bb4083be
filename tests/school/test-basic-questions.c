/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "school/bc-basic-questions.h"

typedef struct
{
  DemoSchool        demo;
  BcEdits          *edits;
  BcContext        *context;
  BcBasicQuestions *questions;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) old = NULL;

  demo_school_set_up (&fixture->demo, data);
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
  fixture->questions = bc_basic_questions_new (fixture->context, BC_PLACE_ACT);
  old = bc_basic_questions_list_answers (fixture->questions, NULL);
  bc_edits_begin (fixture->edits, "Clearing");
  for (guint i = 0; i < old->len; i++)
    bc_edits_remove (fixture->edits, old->pdata[i]);
  bc_edits_end (fixture->edits);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_object_unref (fixture->questions);
  g_object_unref (fixture->context);
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

static void
answer (Fixture *fixture, guint question, const char *day, const char *text)
{
  g_autoptr (BcAnswer) answer = bc_basic_questions_answer (fixture->questions, question, day);

  bc_edits_type (fixture->edits, "Answer", answer, BC_ANSWER_TEXT, text);
}

static void
test_each_place_of_the_binnencirkel_and_the_teacher_has_questions (Fixture      *fixture,
                                                                   gconstpointer data)
{
  for (BcPlace place = BC_PLACE_TEACHER; place <= BC_PLACE_ACT; place++)
    {
      g_autoptr (BcBasicQuestions) questions = bc_basic_questions_new (fixture->context, place);

      g_assert_cmpuint (bc_basic_questions_count (questions), >=, 4);
      for (guint i = 0; i < bc_basic_questions_count (questions); i++)
        g_assert_true (g_str_has_suffix (bc_basic_questions_get_text (questions, i), "?"));
    }
}

static gboolean
asks (BcBasicQuestions *questions, const char *words)
{
  for (guint i = 0; i < bc_basic_questions_count (questions); i++)
    {
      if (strstr (bc_basic_questions_get_text (questions, i), words) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* The article: one inquires into the situation, and into what one does oneself as a teacher. */
static void
test_observing_looks_at_the_group_and_at_what_the_teacher_does (Fixture      *fixture,
                                                                gconstpointer data)
{
  g_autoptr (BcBasicQuestions) questions =
    bc_basic_questions_new (fixture->context, BC_PLACE_OBSERVE);

  g_assert_true (asks (questions, "this group do"));
  g_assert_true (asks (questions, "What did I do"));
  g_assert_nonnull (strstr (bc_place_get_question (BC_PLACE_OBSERVE), "this group do"));
  g_assert_nonnull (strstr (bc_place_get_question (BC_PLACE_OBSERVE), "what did I do"));
}

static void
test_a_question_passed_by_leaves_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) answers = NULL;
  guint n = bc_basic_questions_count (fixture->questions);

  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BcAnswer) draft = bc_basic_questions_answer (fixture->questions, i, DEMO_DAY);

      bc_edits_type (fixture->edits, "Answer", draft, BC_ANSWER_TEXT, "");
    }
  answers = bc_basic_questions_list_answers (fixture->questions, NULL);
  g_assert_cmpuint (answers->len, ==, 0);
  g_assert_cmpint (bc_edits_get_state (fixture->edits), ==, BC_EDITS_SAVED);
}

static void
test_an_answer_is_kept_with_its_day_and_its_question (Fixture *fixture, gconstpointer data)
{
  const char *asked = bc_basic_questions_get_text (fixture->questions, 1);
  g_autoptr (BcAnswer) again = NULL;
  g_autoptr (GPtrArray) answers = NULL;

  answer (fixture, 1, DEMO_DAY, "Ze gingen elkaar uitleggen.");
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  answers = bc_basic_questions_list_answers (fixture->questions, NULL);
  g_assert_cmpuint (answers->len, ==, 1);
  g_assert_cmpstr (bc_record_get_text (answers->pdata[0], BC_ANSWER_DATE), ==, DEMO_DAY);
  g_assert_cmpstr (bc_record_get_text (answers->pdata[0], BC_ANSWER_QUESTION), ==, asked);
  again = bc_basic_questions_answer (fixture->questions, 1, DEMO_DAY);
  g_assert_true (again == answers->pdata[0]);
}

static void
test_what_was_not_asked_yet_comes_first_then_the_oldest (Fixture *fixture, gconstpointer data)
{
  guint n = bc_basic_questions_count (fixture->questions);

  g_assert_cmpuint (bc_basic_questions_get_first (fixture->questions), ==, 0);
  answer (fixture, 0, "2026-11-20", "Ja.");
  g_assert_cmpuint (bc_basic_questions_get_first (fixture->questions), ==, 1);
  for (guint i = 1; i < n; i++)
    answer (fixture, i, i == 2 ? "2026-11-12" : "2026-11-21", "Ja.");
  g_assert_cmpuint (bc_basic_questions_get_first (fixture->questions), ==, 2);
}

static void
test_an_answer_of_another_day_stays_as_it_was (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) answers = NULL;

  answer (fixture, 0, "2026-11-20", "Eerst nog niet.");
  answer (fixture, 0, "2026-11-23", "Nu wel.");
  answers = bc_basic_questions_list_answers (fixture->questions, NULL);
  g_assert_cmpuint (answers->len, ==, 2);
  g_assert_cmpstr (bc_record_get_text (answers->pdata[0], BC_ANSWER_TEXT), ==, "Nu wel.");
  g_assert_cmpstr (bc_record_get_text (answers->pdata[1], BC_ANSWER_TEXT), ==, "Eerst nog niet.");
}

static void
test_a_school_may_ask_its_own_questions_or_none (Fixture *fixture, gconstpointer data)
{
  BcSettings *settings = bc_context_get_settings (fixture->context);
  g_autoptr (JsonNode) own = json_from_string ("{ \"act\": [ { \"nl\": \"Wat nu?\" }, \"\" ] }",
                                               NULL);
  g_autoptr (JsonNode) none = json_from_string ("{ \"act\": [] }", NULL);
  g_autoptr (JsonNode) wrong = json_from_string ("{ \"act\": \"geen lijst\" }", NULL);
  guint n = bc_basic_questions_count (fixture->questions);

  bc_settings_set (settings, "basic-questions", own);
  g_assert_cmpuint (bc_basic_questions_count (fixture->questions), ==, 1);
  g_assert_cmpstr (bc_basic_questions_get_text (fixture->questions, 0), ==, "Wat nu?");
  bc_settings_set (settings, "basic-questions", none);
  g_assert_cmpuint (bc_basic_questions_count (fixture->questions), ==, 0);
  bc_settings_set (settings, "basic-questions", wrong);
  g_assert_cmpuint (bc_basic_questions_count (fixture->questions), ==, n);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/basic-questions/each-place-of-the-binnencirkel-and-the-teacher-has-questions",
       test_each_place_of_the_binnencirkel_and_the_teacher_has_questions);
  ADD ("/basic-questions/observing-looks-at-the-group-and-at-what-the-teacher-does",
       test_observing_looks_at_the_group_and_at_what_the_teacher_does);
  ADD ("/basic-questions/a-question-passed-by-leaves-nothing",
       test_a_question_passed_by_leaves_nothing);
  ADD ("/basic-questions/an-answer-is-kept-with-its-day-and-its-question",
       test_an_answer_is_kept_with_its_day_and_its_question);
  ADD ("/basic-questions/what-was-not-asked-yet-comes-first-then-the-oldest",
       test_what_was_not_asked_yet_comes_first_then_the_oldest);
  ADD ("/basic-questions/an-answer-of-another-day-stays-as-it-was",
       test_an_answer_of_another_day_stays_as_it_was);
  ADD ("/basic-questions/a-school-may-ask-its-own-questions-or-none",
       test_a_school_may_ask_its_own_questions_or_none);
  return g_test_run ();
}
