/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-terms.h"
#include "school/bc-overview.h"
#include "school/bc-route.h"
#include "school/bc-sentence-starters.h"
#include "school/bc-talk-questions.h"
#include "school/bc-understanding.h"

/* A pupil about whom nothing is written yet, in a period of which nothing is. */
typedef struct
{
  DemoSchool demo;
  BcEdits *edits;
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
} Page;

static void
open_page (Page *page)
{
  g_autoptr (GError) error = NULL;

  page->edits = bc_edits_new (page->demo.store);
  page->context =
    bc_context_new (page->demo.session, page->edits, page->demo.group, page->demo.period);
  page->understanding = bc_understanding_open (page->context, &error);
  g_assert_no_error (error);
  page->pupil = bc_understanding_get_pupils (page->understanding)->pdata[0];
}

static void
close_page (Page *page)
{
  g_assert_true (bc_edits_finish (page->edits, NULL));
  g_clear_object (&page->understanding);
  g_clear_object (&page->context);
  g_clear_object (&page->edits);
}

static void
set_up (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  BcPeriod *period = bc_record_new (BC_TYPE_PERIOD);

  demo_school_set_up (&page->demo, data);
  bc_record_set_text (period, BC_PERIOD_SCHOOL_YEAR,
                      bc_record_get_text (page->demo.period, BC_PERIOD_SCHOOL_YEAR));
  bc_record_set_text (period, BC_PERIOD_START, "2027-02-01");
  bc_record_set_text (period, BC_PERIOD_END, "2027-04-01");
  g_ptr_array_add (records, period);
  g_assert_true (bc_store_save (page->demo.store, records, NULL));
  g_object_unref (page->demo.period);
  page->demo.period = period;
  open_page (page);
}

static void
tear_down (Page *page, gconstpointer data)
{
  close_page (page);
  demo_school_tear_down (&page->demo, data);
}

static BcVoice *
hear (Page *page, const char *kind, const char *day, const char *said)
{
  BcVoice *voice = bc_understanding_start_talk (page->understanding, page->pupil, kind, day);

  bc_edits_type (page->edits, "said", voice, BC_VOICE_SAID, said);
  return voice;
}

static BcNeed *
write_need (Page *page, const char *text)
{
  BcNeed *need = bc_understanding_draft_need (page->understanding, page->pupil);

  bc_understanding_type_need (page->understanding, need, text);
  bc_edits_rest (page->edits);
  return need;
}

static void
write_factor (Page *page, const char *effect, const char *area, const char *text)
{
  g_autoptr (BcFactor) factor =
    bc_understanding_draft_factor (page->understanding, page->pupil, effect, area);

  bc_edits_type (page->edits, "factor", factor, BC_FACTOR_TEXT, text);
}

static char *
dup_missing (Page *page)
{
  g_autofree const char **missing =
    bc_understanding_list_missing (page->understanding, page->pupil);

  return g_strjoinv (" ", (char **) missing);
}

#define assert_missing(page, expected)                                                             \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *missing = dup_missing (page);                                                 \
    g_assert_cmpstr (missing, ==, expected);                                                       \
  }                                                                                                \
  G_STMT_END

static void
test_partners_who_were_not_heard_are_told (Page *page, gconstpointer data)
{
  g_autoptr (BcVoice) colleague = NULL;
  g_autoptr (BcVoice) child = NULL;
  g_autoptr (BcVoice) parents = NULL;

  assert_missing (page, "child parent");
  colleague = hear (page, BC_VOICE_COLLEAGUE, "2027-02-05", "Leest graag voor.");
  assert_missing (page, "child parent");
  child =
    bc_understanding_start_talk (page->understanding, page->pupil, BC_VOICE_CHILD, "2027-02-08");
  assert_missing (page, "child parent");
  bc_edits_type (page->edits, "wish", child, BC_VOICE_WISHES, "Een plek bij het raam.");
  assert_missing (page, "parent");
  parents = hear (page, BC_VOICE_PARENT, "2027-02-10", "Bouwt thuis hele steden.");
  assert_missing (page, "");
  bc_understanding_remove (page->understanding, child);
  assert_missing (page, "child");
  bc_edits_undo (page->edits);
  assert_missing (page, "");
}

static void
test_a_need_lists_the_voices_that_support_it (Page *page, gconstpointer data)
{
  g_autoptr (BcVoice) child = hear (page, BC_VOICE_CHILD, "2027-02-10", "Eerst laten zien.");
  g_autoptr (BcVoice) parents = hear (page, BC_VOICE_PARENT, "2027-02-08", "Voordoen helpt.");
  g_autoptr (BcNeed) need = write_need (page, "instructie die voordoet");
  g_autoptr (BcNeed) other = write_need (page, "tijd om na te denken");
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autofree char *pupil_id = g_strdup (bc_record_get_id (page->pupil));

  bc_understanding_support (page->understanding, need, child, TRUE);
  bc_understanding_support (page->understanding, need, parents, TRUE);
  bc_understanding_support (page->understanding, need, parents, TRUE);
  close_page (page);
  open_page (page);
  g_assert_cmpstr (bc_record_get_id (page->pupil), ==, pupil_id);
  both = bc_understanding_list_supporters (page->understanding, need);
  g_assert_cmpuint (both->len, ==, 2);
  g_assert_cmpstr (bc_record_get_id (both->pdata[0]), ==, bc_record_get_id (parents));
  g_assert_cmpstr (bc_record_get_id (both->pdata[1]), ==, bc_record_get_id (child));
  bc_understanding_support (page->understanding, need, child, FALSE);
  one = bc_understanding_list_supporters (page->understanding, need);
  g_assert_cmpuint (one->len, ==, 1);
  none = bc_understanding_list_supporters (page->understanding, other);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_a_need_removed_takes_its_links_along_and_back (Page *page, gconstpointer data)
{
  g_autoptr (BcVoice) child = hear (page, BC_VOICE_CHILD, "2027-02-10", "Eerst laten zien.");
  g_autoptr (BcNeed) need = write_need (page, "instructie die voordoet");
  g_autoptr (GPtrArray) gone = NULL;
  g_autoptr (GPtrArray) back = NULL;

  bc_understanding_support (page->understanding, need, child, TRUE);
  bc_understanding_remove (page->understanding, need);
  gone = bc_edits_list (page->edits, BC_TYPE_NEED_VOICE, NULL, BC_NEED_VOICE_NEED,
                        bc_record_get_id (need), -1);
  g_assert_cmpuint (gone->len, ==, 0);
  bc_edits_undo (page->edits);
  back = bc_understanding_list_supporters (page->understanding, need);
  g_assert_cmpuint (back->len, ==, 1);
}

static void
test_a_talk_begins_with_the_usual_questions_and_is_gone_on_with (Page *page, gconstpointer data)
{
  g_autoptr (BcVoice) talk =
    bc_understanding_start_talk (page->understanding, page->pupil, BC_VOICE_CHILD, "2027-02-10");
  g_autoptr (BcVoice) same =
    bc_understanding_start_talk (page->understanding, page->pupil, BC_VOICE_CHILD, "2027-02-11");
  g_autoptr (BcVoice) next = NULL;
  const char *prepared = bc_record_get_text (talk, BC_VOICE_PREPARATION);
  g_auto (GStrv) questions = bc_talk_preparation_split (prepared);

  g_assert_true (same == talk);
  g_assert_cmpuint (g_strv_length (questions), >=, 3);
  g_assert_true (bc_talk_preparation_has (prepared, "What are you proud of?"));
  bc_edits_type (page->edits, "said", talk, BC_VOICE_SAID, "Ik ben trots op mijn toren.");
  next =
    bc_understanding_start_talk (page->understanding, page->pupil, BC_VOICE_CHILD, "2027-03-11");
  g_assert_true (next != talk);
}

static void
test_questions_are_put_and_taken_and_own_words_stay (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autofree char *one = bc_talk_preparation_put ("", none, "Waar ben je trots op?", TRUE);
  g_autofree char *own = g_strconcat (one, "\nHoe is het met je konijn?", NULL);
  g_autofree char *twice = bc_talk_preparation_put (own, none, "Waar ben je trots op?", TRUE);
  g_autofree char *two = bc_talk_preparation_put (own, none, "Wat helpt jou?", TRUE);
  g_autofree char *less = bc_talk_preparation_put (two, none, "Waar ben je trots op?", FALSE);

  g_assert_cmpstr (one, ==, "Waar ben je trots op?");
  g_assert_cmpstr (twice, ==, own);
  g_assert_cmpstr (less, ==, "Hoe is het met je konijn?\nWat helpt jou?");
}

static void
test_a_question_taken_again_comes_back_in_its_place (Page *page, gconstpointer data)
{
  BcSettings *settings = bc_context_get_settings (page->context);
  g_autoptr (GPtrArray) questions = bc_talk_questions_list (settings, BC_VOICE_CHILD);
  g_autofree char *usual = bc_talk_questions_dup_usual (settings, BC_VOICE_CHILD);
  g_autofree char *before = g_strconcat (usual, "\nHoe is het met je konijn?", NULL);
  g_auto (GStrv) asked = bc_talk_preparation_split (usual);

  for (guint i = 0; asked[i] != NULL; i++)
    {
      g_autofree char *less = bc_talk_preparation_put (before, questions, asked[i], FALSE);
      g_autofree char *again = NULL;

      /* After the last one nothing tells where own words belong. */
      if (asked[i + 1] == NULL)
        break;
      again = bc_talk_preparation_put (less, questions, asked[i], TRUE);
      g_assert_cmpstr (again, ==, before);
    }
  g_assert_cmpuint (g_strv_length (asked), >=, 3);
}

static void
test_every_kind_of_talk_has_questions_to_choose_from (Page *page, gconstpointer data)
{
  g_autofree const char **kinds = bc_term_words (BC_TERM_VOICE);
  g_autoptr (JsonNode) wrong =
    json_from_string ("{ \"child\": \"wat?\", \"parent\": [ 3, {} ] }", NULL);

  for (guint round = 0; round < 2; round++)
    {
      for (guint i = 0; kinds[i] != NULL; i++)
        {
          g_autoptr (GPtrArray) questions =
            bc_talk_questions_list (bc_context_get_settings (page->context), kinds[i]);

          if (round == 0 || !g_str_equal (kinds[i], BC_VOICE_PARENT))
            g_assert_cmpuint (questions->len, >=, 5);
        }
      bc_settings_set (bc_context_get_settings (page->context), "talk-questions", wrong);
    }
}

static void
test_factors_stand_under_their_effect_and_area_in_order (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) here = NULL;
  g_autoptr (GPtrArray) elsewhere = NULL;
  g_autoptr (GPtrArray) hinders = NULL;

  write_factor (page, BC_EFFECT_STIMULATING, BC_AREA_EDUCATION, "Een vaste start");
  write_factor (page, BC_EFFECT_STIMULATING, BC_AREA_EDUCATION, "Een maatje");
  write_factor (page, BC_EFFECT_HINDERING, BC_AREA_HOME, "Laat naar bed");
  close_page (page);
  open_page (page);
  here = bc_understanding_list_factors (page->understanding, page->pupil, BC_EFFECT_STIMULATING,
                                        BC_AREA_EDUCATION);
  g_assert_cmpuint (here->len, ==, 2);
  g_assert_cmpstr (bc_record_get_text (here->pdata[0], BC_FACTOR_TEXT), ==, "Een vaste start");
  g_assert_cmpstr (bc_record_get_text (here->pdata[1], BC_FACTOR_TEXT), ==, "Een maatje");
  elsewhere = bc_understanding_list_factors (page->understanding, page->pupil,
                                             BC_EFFECT_STIMULATING, BC_AREA_HOME);
  g_assert_cmpuint (elsewhere->len, ==, 0);
  hinders = bc_understanding_list_factors (page->understanding, page->pupil, BC_EFFECT_HINDERING,
                                           BC_AREA_HOME);
  g_assert_cmpuint (hinders->len, ==, 1);
}

static void
test_what_is_added_here_stands_below_in_the_overview (Page *page, gconstpointer data)
{
  g_autoptr (BcNeed) first = NULL;
  g_autoptr (BcNeed) second = NULL;
  g_autofree char *said = NULL;

  first = write_need (page, "tijd om te wennen");
  second = write_need (page, "een leraar die wacht");
  said = bc_overview_dup_text (bc_context_get_overview (page->context, NULL), 0, BC_OVERVIEW_NEED);
  g_assert_cmpstr (said, ==, "tijd om te wennen\neen leraar die wacht");
}

static void
test_the_kind_follows_the_sentence_until_somebody_chooses (Page *page, gconstpointer data)
{
  g_autoptr (BcNeed) need = write_need (page, "Feedback that helps");

  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_KIND), ==, BC_NEED_FEEDBACK);
  bc_understanding_type_need (page->understanding, need, "a teacher who wai");
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_KIND), ==, BC_NEED_TEACHER);
  bc_understanding_type_need (page->understanding, need, "words of one's own");
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_KIND), ==, BC_NEED_TEACHER);
  bc_edits_begin (page->edits, "kind");
  bc_edits_set_text (page->edits, need, BC_NEED_KIND, BC_NEED_TIME);
  bc_edits_end (page->edits);
  bc_understanding_type_need (page->understanding, need, "tasks that wait");
  g_assert_cmpstr (bc_record_get_text (need, BC_NEED_KIND), ==, BC_NEED_TIME);
}

static void
test_needs_that_are_all_about_content_give_a_hint (Page *page, gconstpointer data)
{
  const char *sentences[] = { "tasks that begin with an example", "learning activities that invite",
                              "material that one can hold" };
  g_autoptr (BcNeed) teacher = NULL;

  g_assert_cmpint (bc_understanding_get_hint (page->understanding, page->pupil), ==,
                   BC_NEED_HINT_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr (BcNeed) need = write_need (page, sentences[i]);

      g_assert_cmpint (bc_understanding_get_hint (page->understanding, page->pupil), ==,
                       BC_NEED_HINT_ONLY_CONTENT);
    }
  teacher = write_need (page, "a teacher who waits");
  g_assert_cmpint (bc_understanding_get_hint (page->understanding, page->pupil), ==,
                   BC_NEED_HINT_NONE);
  bc_understanding_remove (page->understanding, teacher);
  g_assert_cmpint (bc_understanding_get_hint (page->understanding, page->pupil), ==,
                   BC_NEED_HINT_ONLY_CONTENT);
}

static void
test_what_the_teacher_does_for_a_need_is_kept_and_answers_the_hint (Page *page, gconstpointer data)
{
  g_autoptr (BcNeed) need = write_need (page, "tasks that begin with an example");
  g_autoptr (GPtrArray) read = NULL;

  bc_edits_type (page->edits, "deed", need, BC_NEED_DEED, "Ik leg er elke dag een voorbeeld bij.");
  g_assert_cmpint (bc_understanding_get_hint (page->understanding, page->pupil), ==,
                   BC_NEED_HINT_NONE);
  close_page (page);
  open_page (page);
  read = bc_understanding_list_needs (page->understanding, page->pupil);
  g_assert_cmpstr (bc_record_get_text (read->pdata[0], BC_NEED_DEED), ==,
                   "Ik leg er elke dag een voorbeeld bij.");
  bc_edits_type (page->edits, "deed", read->pdata[0], BC_NEED_DEED, "");
  g_assert_cmpint (bc_understanding_get_hint (page->understanding, page->pupil), ==,
                   BC_NEED_HINT_ONLY_CONTENT);
}

static void
test_the_circle_counts_a_pupil_as_soon_as_there_is_a_need (Page *page, gconstpointer data)
{
  g_autoptr (BcRoute) before = bc_route_gather (page->context, "2027-02-10", NULL);
  g_autoptr (BcNeed) need = write_need (page, "tijd om te wennen");
  g_autoptr (BcRoute) after = NULL;

  bc_edits_begin (page->edits, "diffuse");
  bc_edits_set_integer (page->edits, need, BC_NEED_DIFFUSE, TRUE);
  bc_edits_end (page->edits);
  after = bc_route_gather (page->context, "2027-02-10", NULL);
  g_assert_cmpuint (before->facts.with_needs, ==, 0);
  g_assert_cmpuint (after->facts.with_needs, ==, 1);
}

/* ---- starters ---- */

static void
assert_suggests (Page *page, const char *typed, const char *first)
{
  g_autoptr (GPtrArray) found =
    bc_sentence_starters_suggest (bc_context_get_settings (page->context), typed, 8);

  g_assert_cmpuint (found->len, <=, 8);
  g_assert_cmpstr (found->len > 0 ? found->pdata[0] : NULL, ==, first);
}

static void
test_a_sentence_completes_as_one_types (Page *page, gconstpointer data)
{
  assert_suggests (page, "", "instruction that ");
  assert_suggests (page, "teach", "a teacher who ");
  assert_suggests (page, "a te", "a teacher who ");
  assert_suggests (page, "a teacher who ", "a teacher who comes by for a moment at the start");
  assert_suggests (page, "A teacher who WAI", "A teacher who waits for the answer");
  assert_suggests (page, "a teacher who answer", "a teacher who waits for the answer");
  assert_suggests (page, "example", "tasks that begin with an example");
  assert_suggests (page, "a teacher who waits for the answer", NULL);
  assert_suggests (page, "a teacher whose", NULL);
  assert_suggests (page, "zijn eigen woorden", NULL);
}

static void
test_a_school_with_other_sentences_gets_those_and_nonsense_none (Page *page, gconstpointer data)
{
  BcSettings *settings = bc_context_get_settings (page->context);
  g_autoptr (JsonNode) own =
    json_from_string ("[ { \"kind\": \"time\", \"about\": \"conditions\", "
                      "    \"opening\": \"tien minuten\", \"endings\": [ \"per dag\", \"\" ] },"
                      "  { \"kind\": \"setting\", \"about\": \"people\", \"opening\": \"rust\","
                      "    \"endings\": { \"en\": [ \"na de pauze\" ] } } ]",
                      NULL);
  g_autoptr (JsonNode) wrong = json_from_string ("{ \"geen\": \"lijst\" }", NULL);

  bc_settings_set (settings, "sentence-starters", own);
  assert_suggests (page, "tien", "tien minuten ");
  assert_suggests (page, "tien minuten ", "tien minuten per dag");
  assert_suggests (page, "rust ", "rust na de pauze");
  g_assert_cmpstr (bc_sentence_starters_get_kind (settings, "tien minuten"), ==, BC_NEED_TIME);
  g_assert_cmpint (bc_sentence_starters_get_about (settings, BC_NEED_SETTING, "rust"), ==,
                   BC_NEED_ABOUT_PEOPLE);
  bc_settings_set (settings, "sentence-starters", wrong);
  assert_suggests (page, "teach", "a teacher who ");
}

static void
test_every_kind_of_need_has_a_sentence_to_begin_with (Page *page, gconstpointer data)
{
  BcSettings *settings = bc_context_get_settings (page->context);
  g_autofree const char **kinds = bc_term_words (BC_TERM_NEED);

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_autofree char *opening = bc_sentence_starters_dup_opening (settings, kinds[i]);
      g_autoptr (GPtrArray) sentences = bc_sentence_starters_suggest (settings, opening, 8);

      g_assert_cmpstr (bc_sentence_starters_get_kind (settings, opening), ==, kinds[i]);
      g_assert_cmpint (bc_sentence_starters_get_about (settings, kinds[i], opening), ==,
                       bc_need_about_of_kind (kinds[i]));
      g_assert_cmpuint (sentences->len, >=, 4);
    }
}

#define ADD(path, function) g_test_add (path, Page, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/understand/partners-not-heard-are-told", test_partners_who_were_not_heard_are_told);
  ADD ("/understand/a-need-lists-its-voices", test_a_need_lists_the_voices_that_support_it);
  ADD ("/understand/a-need-removed-and-back", test_a_need_removed_takes_its_links_along_and_back);
  ADD ("/understand/a-talk-begins-with-the-usual-questions",
       test_a_talk_begins_with_the_usual_questions_and_is_gone_on_with);
  ADD ("/understand/questions-put-and-taken", test_questions_are_put_and_taken_and_own_words_stay);
  ADD ("/understand/question-in-its-place", test_a_question_taken_again_comes_back_in_its_place);
  ADD ("/understand/every-kind-of-talk-has-questions",
       test_every_kind_of_talk_has_questions_to_choose_from);
  ADD ("/understand/factors-in-order", test_factors_stand_under_their_effect_and_area_in_order);
  ADD ("/understand/below-in-the-overview", test_what_is_added_here_stands_below_in_the_overview);
  ADD ("/understand/the-kind-follows-the-sentence",
       test_the_kind_follows_the_sentence_until_somebody_chooses);
  ADD ("/understand/all-about-content", test_needs_that_are_all_about_content_give_a_hint);
  ADD ("/understand/what-the-teacher-does",
       test_what_the_teacher_does_for_a_need_is_kept_and_answers_the_hint);
  ADD ("/understand/the-circle-counts", test_the_circle_counts_a_pupil_as_soon_as_there_is_a_need);
  ADD ("/starters/a-sentence-completes", test_a_sentence_completes_as_one_types);
  ADD ("/starters/other-sentences",
       test_a_school_with_other_sentences_gets_those_and_nonsense_none);
  ADD ("/starters/every-kind-of-need", test_every_kind_of_need_has_a_sentence_to_begin_with);
  return g_test_run ();
}
