/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "desk.h"
#include "domain/bc-terms.h"
#include "school/bc-seal-told.h"
#include "school/bc-self-understanding.h"

/* Of a school that asks in week 41 (from 5 October 2026), 6 (8 February 2027) and 23 (7 June). */
#define AUTUMN_DAY "2026-10-20"
#define LATER_DAY "2026-11-24"
#define WINTER_DAY "2027-02-09"
#define SUMMER_DAY "2027-06-08"
#define NEXT_AUTUMN_DAY "2027-10-12"

static const char *const components[] = { "self-image", "self-esteem", "motivation", "task",
                                          "future" };

/* At the desk of Yasmina, who wrote nothing yet. */
static void
set_up (Desk *desk, gconstpointer data)
{
  demo_school_set_up (&desk->demo, data);
  bc_session_close (desk->demo.session);
  g_object_unref (desk->demo.session);
  desk->demo.session = demo_school_unlock (desk->demo.file, "Yasmina", BC_STORE_DEFAULT);
  desk->demo.store = bc_session_get_store (desk->demo.session);
  desk->edits = bc_edits_new (desk->demo.store);
  desk->context =
    bc_context_new (desk->demo.session, desk->edits, desk->demo.group, desk->demo.period);
}

static void
answer (Desk *desk, const char *component, const char *day, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSealedItem) version =
    bc_self_get_version (desk->context, component, day, &error);

  g_assert_no_error (error);
  bc_edits_begin (desk->edits, "test");
  bc_sealed_set_text (desk->context, version, BC_SEALED_ITEM_BOX, text);
  bc_edits_end (desk->edits);
}

static void
assert_versions (Desk *desk, const char *component, const char *const *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) versions = bc_self_list_versions (desk->context, component, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (versions->len, ==, g_strv_length ((char **) expected) / 2);
  for (guint i = 0; i < versions->len; i++)
    {
      g_autofree char *text =
        bc_sealed_dup_text (desk->context, versions->pdata[i], BC_SEALED_ITEM_BOX);

      g_assert_cmpstr (bc_record_get_text (versions->pdata[i], BC_SEALED_ITEM_DATE), ==,
                       expected[2 * i]);
      g_assert_cmpstr (text, ==, expected[2 * i + 1]);
    }
}

static void
assert_asked (Desk *desk, const char *day, const char *expected)
{
  g_autofree char *asked = bc_self_dup_asked (desk->context, day);

  g_assert_cmpstr (asked, ==, expected);
}

static void
test_the_five_questions_are_those_of_the_article (Desk *desk, gconstpointer data)
{
  const char *const dutch[] = { "Hoe zie ik mezelf als leraar?",
                                "Vind ik van mezelf dat ik het goed doe als leraar?",
                                "Wat zijn mijn motieven om leraar te blijven?",
                                "Wat stel ik als norm voor wat ik als leraar hoor te bereiken?",
                                "Welke verwachtingen heb ik?" };
  JsonArray *entries = json_node_get_array (bc_settings_get_own ("self-questions"));
  g_autoptr (GPtrArray) questions =
    bc_self_questions (bc_context_get_settings (desk->context));

  g_assert_cmpuint (questions->len, ==, G_N_ELEMENTS (dutch));
  for (guint i = 0; i < questions->len; i++)
    {
      const BcSelfQuestion *question = questions->pdata[i];
      JsonObject *texts = json_object_get_object_member (
        json_array_get_object_element (entries, i), "question");

      g_assert_cmpstr (question->component, ==, components[i]);
      g_assert_cmpstr (json_object_get_string_member (texts, "nl"), ==, dutch[i]);
      g_assert_cmpstr (question->text, !=, "");
    }
}

static void
test_another_day_is_another_version_and_the_older_stay (Desk *desk, gconstpointer data)
{
  const char *const two[] = { AUTUMN_DAY, "eerst", WINTER_DAY, "later", NULL };
  const char *const mended[] = { AUTUMN_DAY, "eerst", WINTER_DAY, "later, beter", NULL };

  answer (desk, "task", AUTUMN_DAY, "eerst");
  answer (desk, "task", WINTER_DAY, "later");
  answer (desk, "future", WINTER_DAY, "iets anders");
  assert_versions (desk, "task", two);
  answer (desk, "task", WINTER_DAY, "later, beter");
  assert_versions (desk, "task", mended);
}

static void
test_a_version_goes_only_when_its_author_takes_it_away (Desk *desk, gconstpointer data)
{
  const char *const two[] = { AUTUMN_DAY, "eerst", WINTER_DAY, "later", NULL };
  const char *const one[] = { WINTER_DAY, "later", NULL };
  g_autoptr (GPtrArray) versions = NULL;

  answer (desk, "task", AUTUMN_DAY, "eerst");
  answer (desk, "task", WINTER_DAY, "later");
  versions = bc_self_list_versions (desk->context, "task", NULL);
  bc_self_remove (desk->context, versions->pdata[0]);
  assert_versions (desk, "task", one);
  bc_edits_undo (desk->edits);
  assert_versions (desk, "task", two);
}

static void
test_one_question_is_asked_three_times_a_year (Desk *desk, gconstpointer data)
{
  assert_asked (desk, AUTUMN_DAY, "self-image");
  assert_asked (desk, LATER_DAY, "self-image");
  answer (desk, "self-image", AUTUMN_DAY, " \n");
  assert_asked (desk, AUTUMN_DAY, "self-image");
  answer (desk, "self-image", AUTUMN_DAY, "zo");
  assert_asked (desk, AUTUMN_DAY, NULL);
  assert_asked (desk, LATER_DAY, NULL);
  assert_asked (desk, "2027-02-07", NULL);
  assert_asked (desk, WINTER_DAY, "self-esteem");
  answer (desk, "self-esteem", WINTER_DAY, "zo");
  assert_asked (desk, "2027-06-06", NULL);
  assert_asked (desk, SUMMER_DAY, "motivation");
}

static void
test_the_question_longest_not_looked_at_comes_first (Desk *desk, gconstpointer data)
{
  const char *const days[] = { "2026-03-03", "2026-02-02", "2026-01-05", "2026-01-09",
                               "2026-05-05" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    answer (desk, components[i], days[i], "zo");
  assert_asked (desk, AUTUMN_DAY, "motivation");
  /* Of its own accord counts as well. */
  answer (desk, "motivation", "2026-09-01", "zo");
  assert_asked (desk, AUTUMN_DAY, "task");
  answer (desk, "future", AUTUMN_DAY, "zo");
  assert_asked (desk, LATER_DAY, NULL);
}

static void
test_what_is_left_is_not_asked_again_until_the_next_time (Desk *desk, gconstpointer data)
{
  const char *const none[] = { NULL };

  bc_self_leave (desk->context, "self-image", AUTUMN_DAY);
  assert_asked (desk, LATER_DAY, NULL);
  assert_versions (desk, "self-image", none);
  assert_asked (desk, WINTER_DAY, "self-esteem");
  bc_self_leave (desk->context, "self-esteem", WINTER_DAY);
  assert_asked (desk, SUMMER_DAY, "motivation");
  answer (desk, "motivation", SUMMER_DAY, "zo");
  answer (desk, "task", SUMMER_DAY, "zo");
  answer (desk, "future", SUMMER_DAY, "zo");
  assert_asked (desk, NEXT_AUTUMN_DAY, "self-image");
}

/* For the others it is one sealed text like any other: kind, day and size tell nothing. */
static void
test_who_cannot_open_it_sees_no_difference_between_left_and_answered (Desk         *desk,
                                                                      gconstpointer data)
{
  g_autoptr (GPtrArray) items = NULL;

  bc_self_leave (desk->context, "self-image", AUTUMN_DAY);
  answer (desk, "task", AUTUMN_DAY, "zo");
  items = bc_sealed_list (desk->context, BC_SEALED_SELF, NULL);
  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpstr (bc_record_get_text (items->pdata[0], BC_SEALED_ITEM_DATE), ==,
                   bc_record_get_text (items->pdata[1], BC_SEALED_ITEM_DATE));
  for (guint field = BC_SEALED_ITEM_BOX; field <= BC_SEALED_ITEM_ABOUT; field++)
    g_assert_cmpuint (g_bytes_get_size (bc_record_get_sealed (items->pdata[0], field)), ==,
                      g_bytes_get_size (bc_record_get_sealed (items->pdata[1], field)));
}

static void
test_the_school_says_when_and_may_never_ask (Desk *desk, gconstpointer data)
{
  g_autoptr (JsonNode) spring =
    json_from_string ("{ \"rounds\": [], \"free\": [], \"self\": [ { \"name\": \"Mei\", "
                      "\"first-week\": 20 } ] }",
                      NULL);
  g_autoptr (JsonNode) never =
    json_from_string ("{ \"rounds\": [], \"free\": [], \"self\": [] }", NULL);
  BcSettings *settings = bc_context_get_settings (desk->context);

  /* Week 20 of 2027 begins on 17 May. */
  answer (desk, "self-image", "2026-06-01", "zo");
  bc_settings_set (settings, "year-rhythm", spring);
  assert_asked (desk, "2027-05-16", NULL);
  assert_asked (desk, "2027-05-17", "self-esteem");
  bc_settings_set (settings, "year-rhythm", never);
  assert_asked (desk, "2027-05-17", NULL);
}

static void
test_a_school_with_a_rhythm_from_before_asks_as_the_program_does (Desk         *desk,
                                                                  gconstpointer data)
{
  g_autoptr (JsonNode) older = json_from_string ("{ \"rounds\": [], \"free\": [] }", NULL);

  bc_settings_set (bc_context_get_settings (desk->context), "year-rhythm", older);
  assert_asked (desk, AUTUMN_DAY, "self-image");
}

/* As a search does, which knows the record and not the question. */
static void
test_an_answer_leads_to_its_question (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) versions = NULL;
  g_autofree char *by_answer = NULL;
  g_autofree char *by_component = bc_self_dup_component (desk->context, "future");

  answer (desk, "task", AUTUMN_DAY, "zo");
  versions = bc_self_list_versions (desk->context, "task", NULL);
  by_answer = bc_self_dup_component (desk->context, bc_record_get_id (versions->pdata[0]));
  g_assert_cmpstr (by_answer, ==, "task");
  g_assert_cmpstr (by_component, ==, "future");
}

static void
test_the_centre_tells_of_answers_and_not_of_what_was_left (Desk *desk, gconstpointer data)
{
  g_autofree char *before = bc_self_dup_last_day (desk->context, NULL);
  g_autofree char *left = NULL;
  g_autofree char *answered = NULL;

  bc_self_leave (desk->context, "self-image", LATER_DAY);
  left = bc_self_dup_last_day (desk->context, NULL);
  answer (desk, "task", AUTUMN_DAY, "zo");
  answered = bc_self_dup_last_day (desk->context, NULL);
  g_assert_cmpstr (before, ==, "");
  g_assert_cmpstr (left, ==, "");
  g_assert_cmpstr (answered, ==, AUTUMN_DAY);
}

static void
test_before_the_first_text_one_is_told (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) reflections =
    bc_sealed_list (desk->context, BC_SEALED_REFLECTION, NULL);

  /* The demo has one of hers already. */
  g_assert_cmpuint (reflections->len, ==, 1);
  g_assert_true (bc_seal_told (desk->context));
  bc_edits_begin (desk->edits, "test");
  bc_edits_remove (desk->edits, reflections->pdata[0]);
  bc_edits_end (desk->edits);
  g_assert_false (bc_seal_told (desk->context));
  answer (desk, "task", AUTUMN_DAY, "zo");
  g_assert_true (bc_seal_told (desk->context));
  bc_edits_undo (desk->edits);
  g_assert_false (bc_seal_told (desk->context));
  bc_session_set_told (desk->demo.session);
  g_assert_true (bc_seal_told (desk->context));
}

#define ADD(path, function) g_test_add (path, Desk, NULL, set_up, function, desk_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/self/five-questions", test_the_five_questions_are_those_of_the_article);
  ADD ("/self/versions-stay", test_another_day_is_another_version_and_the_older_stay);
  ADD ("/self/versions-go-by-their-author",
       test_a_version_goes_only_when_its_author_takes_it_away);
  ADD ("/self/three-times-a-year", test_one_question_is_asked_three_times_a_year);
  ADD ("/self/longest-not-looked-at", test_the_question_longest_not_looked_at_comes_first);
  ADD ("/self/left-until-next-time", test_what_is_left_is_not_asked_again_until_the_next_time);
  ADD ("/self/left-looks-like-answered",
       test_who_cannot_open_it_sees_no_difference_between_left_and_answered);
  ADD ("/self/the-school-says-when", test_the_school_says_when_and_may_never_ask);
  ADD ("/self/an-older-rhythm", test_a_school_with_a_rhythm_from_before_asks_as_the_program_does);
  ADD ("/self/an-answer-leads-to-its-question", test_an_answer_leads_to_its_question);
  ADD ("/self/left-is-no-answer", test_the_centre_tells_of_answers_and_not_of_what_was_left);
  ADD ("/self/told-before-the-first-text", test_before_the_first_text_one_is_told);
  return g_test_run ();
}
