/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-talk.h"

#include "school/bc-consult-cards.h"
#include "school/bc-context.h"
#include "school/bc-incident-method.h"
#include "school/bc-meetings.h"


typedef OwnTalk Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  own_talk_set_up (fixture, BC_MEETING_CONSULTATION, FALSE);
}

static const BcConsultCount *
count_of (GPtrArray *counts, const char *word)
{
  for (guint i = 0; i < counts->len; i++)
    {
      if (g_str_equal (((BcConsultCount *) counts->pdata[i])->word, word))
        return counts->pdata[i];
    }
  g_assert_not_reached ();
}

static GPtrArray *
count (Fixture *fixture, const char *card, BcPeriod *period)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *counts =
    bc_consult_cards_count (fixture->context, card, bc_record_get_id (period), &error);

  g_assert_no_error (error);
  return counts;
}

static void
test_each_card_has_a_question_and_two_sides_at_least (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cards =
    bc_consult_cards_list (bc_context_get_settings (fixture->context));

  g_assert_cmpuint (cards->len, ==, 4);
  for (guint i = 0; i < cards->len; i++)
    {
      BcConsultQuestion *card = cards->pdata[i];
      g_autofree const char **sides = bc_term_words (card->family);

      g_assert_cmpuint (g_strv_length ((char **) sides), >=, 2);
      g_assert_true (g_str_has_suffix (card->question, "?"));
    }
}

static void
test_a_card_that_was_answered_is_kept_with_its_talk (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcConsultCard) draft =
    bc_consult_cards_get_answer (own->edits, fixture->talk, "help");
  g_autoptr (BcConsultCard) again = NULL;
  g_autoptr (BcConsultCard) other = NULL;

  g_assert_false (bc_consult_cards_is_answered (draft));
  own_plan_set_text (own, draft, BC_CONSULT_CARD_WORD, BC_HELP_GUIDE);
  g_assert_true (bc_edits_finish (own->edits, NULL));
  again = bc_consult_cards_get_answer (own->edits, fixture->talk, "help");
  other = bc_consult_cards_get_answer (own->edits, fixture->talk, "load");
  g_assert_true (again == draft);
  g_assert_true (bc_consult_cards_is_answered (again));
  g_assert_false (bc_consult_cards_is_answered (other));
}

static void
test_the_mirror_counts_what_was_chosen_in_the_period (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));
  g_autoptr (GPtrArray) now = NULL;
  g_autoptr (GPtrArray) before = NULL;

  own_plan_add (own, BC_TYPE_CONSULT_CARD, BC_CONSULT_CARD_MEETING,
                bc_record_get_id (fixture->talk), BC_CONSULT_CARD_CARD, "help",
                BC_CONSULT_CARD_WORD, BC_HELP_GUIDE, -1);
  own_plan_add (own, BC_TYPE_AGREEMENT, BC_AGREEMENT_MEETING, bc_record_get_id (fixture->talk),
                BC_AGREEMENT_STAFF, me, BC_AGREEMENT_WHAT, "Kijkt mee", BC_AGREEMENT_HELP,
                BC_HELP_GUIDE, -1);
  own_plan_add (own, BC_TYPE_AGREEMENT, BC_AGREEMENT_MEETING, bc_record_get_id (fixture->talk),
                BC_AGREEMENT_STAFF, me, BC_AGREEMENT_WHAT, "Neemt de groep een uur over",
                BC_AGREEMENT_HELP, BC_HELP_TAKE_OVER, -1);
  now = count (fixture, "help", own->period);
  before = count (fixture, "help", own->demo.period);
  g_assert_cmpuint (count_of (now, BC_HELP_GUIDE)->answers, ==, 1);
  g_assert_cmpuint (count_of (now, BC_HELP_GUIDE)->agreements, ==, 1);
  g_assert_cmpuint (count_of (now, BC_HELP_TAKE_OVER)->answers, ==, 0);
  g_assert_cmpuint (count_of (now, BC_HELP_TAKE_OVER)->agreements, ==, 1);
  g_assert_cmpuint (count_of (before, BC_HELP_TAKE_OVER)->agreements, ==, 0);
}

static void
test_the_mirror_is_of_who_looks_alone (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (GPtrArray) found =
    bc_store_list (own->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_ROLE, BC_ROLE_COORDINATOR, -1);
  const char *other = bc_record_get_id (found->pdata[0]);
  g_autoptr (GPtrArray) counts = NULL;

  own_plan_set_text (own, fixture->talk, BC_MEETING_OWNER, other);
  own_plan_add (own, BC_TYPE_AGREEMENT, BC_AGREEMENT_MEETING, bc_record_get_id (fixture->talk),
                BC_AGREEMENT_STAFF, other, BC_AGREEMENT_WHAT, "Kijkt mee", BC_AGREEMENT_LOAD,
                BC_LOAD_RELIEVE, -1);
  counts = count (fixture, "load", own->period);
  g_assert_cmpuint (count_of (counts, BC_LOAD_RELIEVE)->agreements, ==, 0);
  g_assert_cmpuint (count_of (counts, BC_LOAD_RELIEVE)->answers, ==, 0);
}

static void
test_the_incident_method_has_steps_with_words_and_minutes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) steps =
    bc_incident_method_list (bc_context_get_settings (fixture->context));

  g_assert_cmpuint (steps->len, >=, 4);
  for (guint i = 0; i < steps->len; i++)
    {
      BcIncidentStep *step = steps->pdata[i];

      g_assert_cmpstr (step->title, !=, "");
      g_assert_cmpstr (step->text, !=, "");
      g_assert_cmpuint (step->minutes, >, 0);
    }
}

static void
test_a_talk_that_begins_belongs_to_the_period_of_that_day (Fixture *fixture, gconstpointer data)
{
  bc_meetings_start (fixture->context, fixture->talk, DEMO_DAY, "14:30");
  g_assert_cmpstr (bc_record_get_text (fixture->talk, BC_MEETING_DATE), ==, DEMO_DAY);
  g_assert_cmpstr (bc_record_get_text (fixture->talk, BC_MEETING_PERIOD), ==,
                   bc_record_get_id (fixture->own.demo.period));
}

static void
test_a_day_outside_all_periods_leaves_the_period_of_a_talk (Fixture *fixture, gconstpointer data)
{
  bc_meetings_set_day (fixture->context, fixture->talk, "2035-01-08");
  g_assert_cmpstr (bc_record_get_text (fixture->talk, BC_MEETING_PERIOD), ==,
                   bc_record_get_id (fixture->own.period));
}

static void
test_a_talk_that_is_planned_ahead_belongs_to_the_period_of_its_day (Fixture *fixture,
                                                                   gconstpointer data)
{
  g_autoptr (BcMeeting) ahead =
    bc_talks_add (fixture->context, BC_MEETING_CONSULTATION, "", DEMO_DAY);
  g_autoptr (BcMeeting) open = bc_talks_add (fixture->context, BC_MEETING_CONSULTATION, "", "");

  g_assert_cmpstr (bc_record_get_text (ahead, BC_MEETING_PERIOD), ==,
                   bc_record_get_id (fixture->own.demo.period));
  g_assert_cmpstr (bc_record_get_text (open, BC_MEETING_PERIOD), ==,
                   bc_record_get_id (fixture->own.period));
}

static void
test_a_talk_of_another_group_is_about_the_children_of_that_group (Fixture *fixture,
                                                                 gconstpointer data)
{
  g_autoptr (BcGroup) other = bc_groups_find (fixture->own.demo.store, "1/2", NULL);
  g_autoptr (GPtrArray) expected = bc_groups_pupils (fixture->own.demo.store, other, NULL);
  g_autoptr (GPtrArray) pupils = NULL;

  own_plan_set_text (&fixture->own, fixture->talk, BC_MEETING_GROUP, bc_record_get_id (other));
  pupils = bc_talks_list_pupils (fixture->context, fixture->talk);
  g_assert_cmpuint (pupils->len, >, 0);
  g_assert_cmpuint (pupils->len, ==, expected->len);
  for (guint i = 0; i < pupils->len; i++)
    g_assert_cmpstr (bc_record_get_id (pupils->pdata[i]), ==,
                     bc_record_get_id (expected->pdata[i]));
}

#define ADD(path, test) \
  g_test_add ("/consultation/" path, Fixture, NULL, set_up, test, own_talk_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("each-card-has-a-question-and-two-sides-at-least",
       test_each_card_has_a_question_and_two_sides_at_least);
  ADD ("a-card-that-was-answered-is-kept-with-its-talk",
       test_a_card_that_was_answered_is_kept_with_its_talk);
  ADD ("the-mirror-counts-what-was-chosen-in-the-period",
       test_the_mirror_counts_what_was_chosen_in_the_period);
  ADD ("the-mirror-is-of-who-looks-alone", test_the_mirror_is_of_who_looks_alone);
  ADD ("the-incident-method-has-steps-with-words-and-minutes",
       test_the_incident_method_has_steps_with_words_and_minutes);
  ADD ("a-talk-that-begins-belongs-to-the-period-of-that-day",
       test_a_talk_that_begins_belongs_to_the_period_of_that_day);
  ADD ("a-day-outside-all-periods-leaves-the-period-of-a-talk",
       test_a_day_outside_all_periods_leaves_the_period_of_a_talk);
  ADD ("a-talk-that-is-planned-ahead-belongs-to-the-period-of-its-day",
       test_a_talk_that_is_planned_ahead_belongs_to_the_period_of_its_day);
  ADD ("a-talk-of-another-group-is-about-the-children-of-that-group",
       test_a_talk_of_another_group_is_about_the_children_of_that_group);
  return g_test_run ();
}
