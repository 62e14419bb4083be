/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-helpers.h"
#include "tests/school/own-talk.h"

#include "report/bc-pupil-review-document.h"
#include "school/bc-agreements.h"
#include "school/bc-context.h"
#include "school/bc-review-outcome.h"
#include "school/bc-support-needs.h"

#define WORKS "Met een voorbeeld ernaast"
#define OUTCOME "Eerst hardop voordoen"
#define NEEDED "Iemand die meekijkt"

typedef OwnTalk Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  own_talk_set_up (fixture, BC_MEETING_PUPIL_REVIEW, TRUE);
  own_plan_set_text (&fixture->own, fixture->talk, BC_MEETING_GOING_WELL, WORKS);
  own_plan_set_text (&fixture->own, fixture->talk, BC_MEETING_OUTCOME_TEXT, OUTCOME);
}

/* The words of its pages, on one line. */
static char *
print_words (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcHistorySheet) sheet =
    bc_pupil_review_document_new (fixture->context, fixture->talk, OWN_TALK_DAY, &error);
  g_autoptr (GFile) folder = g_file_get_parent (fixture->own.demo.file);
  g_autoptr (GFile) file = g_file_get_child (folder, "talk.pdf");
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  g_assert_true (bc_history_sheet_write_pdf (sheet, file, &error));
  text = report_read (file, NULL);
  lines = g_strsplit_set (text, "\n\f", -1);
  return g_strjoinv (" ", lines);
}

static void
test_the_slot_of_the_question_is_there_while_it_is_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *words = print_words (fixture);
  const char *question = strstr (words, "The teacher’s question");

  g_assert_nonnull (question);
  g_assert_nonnull (strstr (question, WORKS));
}

static void
test_what_came_of_it_stands_with_its_place_in_the_plan (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcAgreement) agreement =
    bc_agreements_add (fixture->context, fixture->talk, "Kijkt mee / Femke / 12-5", OWN_TALK_DAY);
  g_autofree char *words = NULL;

  bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]);
  words = print_words (fixture);
  g_assert_nonnull (strstr (words, "Intensive: " OUTCOME));
  g_assert_nonnull (strstr (words, "Back to the group plan"));
  g_assert_nonnull (strstr (words, "Kijkt mee"));
  g_assert_nonnull (strstr (words, "Femke"));
}

static void
test_what_a_teacher_needs_does_not_come_on_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcSupportNeed) need =
    bc_support_needs_draft (fixture->context, fixture->talk, OWN_TALK_DAY);
  g_autofree char *words = NULL;

  own_plan_set_text (&fixture->own, need, BC_SUPPORT_NEED_NEEDED, NEEDED);
  words = print_words (fixture);
  g_assert_null (strstr (words, NEEDED));
}

#define ADD(path, test) \
  g_test_add ("/pupil-review-document/" path, Fixture, NULL, set_up, test, own_talk_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("the-slot-of-the-question-is-there-while-it-is-empty",
       test_the_slot_of_the_question_is_there_while_it_is_empty);
  ADD ("what-came-of-it-stands-with-its-place-in-the-plan",
       test_what_came_of_it_stands_with_its_place_in_the_plan);
  ADD ("what-a-teacher-needs-does-not-come-on-it", test_what_a_teacher_needs_does_not_come_on_it);
  return g_test_run ();
}
