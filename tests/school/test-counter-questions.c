/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-counter-questions.h"

#define PROBLEM "Wat heeft dit kind van mij nodig om …?"
#define PLACE "Wat zou hier moeten veranderen zodat het hier wél past, en wat is daarvan haalbaar?"
#define EXPERT "Wat wil ik zelf leren of proberen, en wie kan mij daarbij helpen?"
#define TREATMENT "Wat kan ik in mijn gewone aanbod anders doen (niveau 1–2)?"

#define PROBLEM_ENGLISH "What does this child need from me to …?"
#define PLACE_ENGLISH                                                                            \
  "What would have to change here for it to fit after all, and which part of that can be done?"
#define EXPERT_ENGLISH "What do I want to learn or try myself, and who can help me with that?"
#define TREATMENT_ENGLISH "What can I do differently in what I offer everyone (level 1–2)?"

static const struct
{
  const char *text;
  const char *question;
} english[] = {
  { "What is the problem with this child?", PROBLEM_ENGLISH },
  { "I wonder what is wrong with Noor.", PROBLEM_ENGLISH },
  { "Is she really in the right place here?", PLACE_ENGLISH },
  { "Does this child belong here?", PLACE_ENGLISH },
  { "Which expert can I call in?", EXPERT_ENGLISH },
  { "Who can test this child?", EXPERT_ENGLISH },
  { "Which treatment fits?", TREATMENT_ENGLISH },
  { "Which training would help her?", TREATMENT_ENGLISH },
};

static BcCounterQuestions *
counter_questions (DemoSchool *demo)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);

  return bc_counter_questions_new (settings);
}

/* Whether each of the texts meets the question that is @wanted; names those that do not. */
static gboolean
all_meet (DemoSchool *demo, const char *const *texts, guint n_texts, const char *wanted)
{
  g_autoptr (BcCounterQuestions) questions = counter_questions (demo);
  gboolean all = TRUE;

  for (guint i = 0; i < n_texts; i++)
    {
      g_autofree char *found = bc_counter_questions_find (questions, "text", texts[i]);

      if (g_strcmp0 (found, wanted) == 0)
        continue;
      g_printerr ("# “%s” meets %s\n", texts[i], found != NULL ? found : "nothing");
      all = FALSE;
    }
  return all;
}

/* One of the lists of tests/data/care-questions.json. */
static GStrv
read_texts (const char *list)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "care-questions.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *array;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  array = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), list);
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_strv_builder_add (texts, json_array_get_string_element (array, i));
  return g_strv_builder_end (texts);
}

static void
assert_list_meets (DemoSchool *demo, const char *list, guint at_least, const char *wanted)
{
  g_auto (GStrv) texts = read_texts (list);

  g_assert_cmpuint (g_strv_length (texts), >=, at_least);
  g_assert_true (all_meet (demo, (const char *const *) texts, g_strv_length (texts), wanted));
}

static void
test_what_is_the_problem_meets_what_is_needed (DemoSchool *demo, gconstpointer data)
{
  assert_list_meets (demo, "problem", 12, PROBLEM);
}

static void
test_is_this_the_place_meets_what_has_to_change (DemoSchool *demo, gconstpointer data)
{
  assert_list_meets (demo, "place", 12, PLACE);
}

static void
test_which_expert_meets_what_do_i_want_to_learn (DemoSchool *demo, gconstpointer data)
{
  assert_list_meets (demo, "expert", 12, EXPERT);
}

static void
test_which_treatment_meets_what_can_i_do (DemoSchool *demo, gconstpointer data)
{
  assert_list_meets (demo, "treatment", 12, TREATMENT);
}

static void
test_an_english_question_is_answered_in_english (DemoSchool *demo, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (english); i++)
    g_assert_true (all_meet (demo, &english[i].text, 1, english[i].question));
}

static void
test_a_school_day_meets_no_question (DemoSchool *demo, gconstpointer data)
{
  const char *const answers[] = { PROBLEM, PLACE, EXPERT, TREATMENT, PROBLEM_ENGLISH,
                                  PLACE_ENGLISH, EXPERT_ENGLISH, TREATMENT_ENGLISH };

  assert_list_meets (demo, "neutral", 60, NULL);
  g_assert_true (all_meet (demo, answers, G_N_ELEMENTS (answers), NULL));
}

static void
test_a_question_taken_over_comes_after_the_text (DemoSchool *demo, gconstpointer data)
{
  const char *text = "Wat is het probleem met Noor?  ";
  g_autofree char *added = bc_counter_questions_dup_added (text, PROBLEM);
  g_autofree char *on_a_line = bc_counter_questions_dup_added ("Zo.\n", PROBLEM);
  g_autofree char *alone = bc_counter_questions_dup_added ("", PROBLEM);

  g_assert_cmpstr (added, ==, "Wat is het probleem met Noor?  \n" PROBLEM);
  g_assert_cmpstr (on_a_line, ==, "Zo.\n" PROBLEM);
  g_assert_cmpstr (alone, ==, PROBLEM);
}

static void
test_what_stands_in_the_text_is_not_asked_again (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcCounterQuestions) questions = counter_questions (demo);
  g_autofree char *found = bc_counter_questions_find (
    questions, "text",
    "Wat is het probleem met Noor?\nWat heeft dit kind van mij nodig om te durven?");

  g_assert_null (found);
}

static void
test_a_question_let_go_stays_away_from_that_text_alone (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (BcSettings) later_settings = bc_settings_new (edits);
  g_autoptr (BcCounterQuestions) now = bc_counter_questions_new (settings);
  g_autoptr (BcCounterQuestions) later = bc_counter_questions_new (later_settings);
  const char *both = "Wat is het probleem met Noor? Welke deskundige kan ik inschakelen?";
  g_autofree char *first = bc_counter_questions_find (now, "here", both);
  g_autofree char *second = NULL;
  g_autofree char *other = NULL;

  g_assert_cmpstr (first, ==, EXPERT);
  bc_counter_questions_let_go (now, "here", first);
  second = bc_counter_questions_find (later, "here", both);
  g_assert_cmpstr (second, ==, PROBLEM);
  bc_counter_questions_let_go (later, "here", second);
  g_assert_null (bc_counter_questions_find (now, "here", both));
  other = bc_counter_questions_find (now, "elsewhere", both);
  g_assert_cmpstr (other, ==, EXPERT);
}

static void
test_a_school_asks_its_own_questions_back (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (BcCounterQuestions) questions = bc_counter_questions_new (settings);
  g_autoptr (JsonNode) own = json_from_string (
    "{ \"questions\": [ { \"question\": \"En dan?\", \"patterns\": [ \"komt niet goed\" ] },"
    "                  { \"question\": \"\", \"patterns\": [ \"lastig\" ] } ] }",
    NULL);
  g_autofree char *ours = NULL;

  bc_settings_set (settings, "counter-questions", own);
  ours = bc_counter_questions_find (questions, "text", "Dat komt niet goed.");
  g_assert_cmpstr (ours, ==, "En dan?");
  g_assert_null (bc_counter_questions_find (questions, "text", "Lastig! Wat mankeert Noor?"));
  bc_settings_set (settings, "counter-questions", NULL);
  g_free (ours);
  ours = bc_counter_questions_find (questions, "text", "Komt niet goed. Wat mankeert Noor?");
  g_assert_cmpstr (ours, ==, PROBLEM);
}

/* "The form of the question doesn't matter, sincerity does." */
static void
test_any_question_is_kept_as_it_was_asked (DemoSchool *demo, gconstpointer data)
{
  const char *const asked[] = { "Wat is het probleem met dit kind?", "?", "pffff",
                                "Ik weet het niet", "welke deskundige", "👀" };
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autoptr (BcQuestion) question = bc_record_new (BC_TYPE_QUESTION);
      g_autoptr (BcQuestion) read = NULL;

      bc_edits_begin (edits, "Question");
      bc_record_set_text (question, BC_QUESTION_TEXT, asked[i]);
      bc_edits_add (edits, question);
      bc_edits_end (edits);
      g_assert_true (bc_edits_finish (edits, &error));
      g_assert_no_error (error);
      read = bc_store_get (demo->store, BC_TYPE_QUESTION, bc_record_get_id (question), &error);
      g_assert_cmpstr (bc_record_get_text (read, BC_QUESTION_TEXT), ==, asked[i]);
    }
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/counter-questions/what-is-the-problem-meets-what-is-needed",
       test_what_is_the_problem_meets_what_is_needed);
  ADD ("/counter-questions/is-this-the-place-meets-what-has-to-change",
       test_is_this_the_place_meets_what_has_to_change);
  ADD ("/counter-questions/which-expert-meets-what-do-i-want-to-learn",
       test_which_expert_meets_what_do_i_want_to_learn);
  ADD ("/counter-questions/which-treatment-meets-what-can-i-do",
       test_which_treatment_meets_what_can_i_do);
  ADD ("/counter-questions/an-english-question-is-answered-in-english",
       test_an_english_question_is_answered_in_english);
  ADD ("/counter-questions/a-school-day-meets-no-question", test_a_school_day_meets_no_question);
  ADD ("/counter-questions/a-question-taken-over-comes-after-the-text",
       test_a_question_taken_over_comes_after_the_text);
  ADD ("/counter-questions/what-stands-in-the-text-is-not-asked-again",
       test_what_stands_in_the_text_is_not_asked_again);
  ADD ("/counter-questions/a-question-let-go-stays-away-from-that-text-alone",
       test_a_question_let_go_stays_away_from_that_text_alone);
  ADD ("/counter-questions/a-school-asks-its-own-questions-back",
       test_a_school_asks_its_own_questions_back);
  ADD ("/counter-questions/any-question-is-kept-as-it-was-asked",
       test_any_question_is_kept_as_it_was_asked);
  return g_test_run ();
}
