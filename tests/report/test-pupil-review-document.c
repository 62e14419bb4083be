/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-helpers.h"
#include "tests/school/own-plan.h"

#include "report/bc-pupil-review-document.h"
#include "school/bc-agreements.h"
#include "school/bc-context.h"
#include "school/bc-review-outcome.h"
#include "school/bc-support-needs.h"
#include "school/bc-talks.h"

#define DAY "2027-04-20"
#define WORKS "Met een voorbeeld ernaast"
#define OUTCOME "Eerst hardop voordoen"
#define NEEDED "Iemand die meekijkt"

typedef struct
{
  OwnPlan    own;
  BcContext *context;
  BcMeeting *talk;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;

  own_plan_set_up (own, data);
  fixture->context =
    bc_context_new (own->demo.session, own->edits, own->demo.group, own->period);
  fixture->talk = bc_talks_add (fixture->context, BC_MEETING_PUPIL_REVIEW,
                                bc_record_get_id (own->pupils->pdata[0]), DAY);
  own_plan_set_text (own, fixture->talk, BC_MEETING_GOING_WELL, WORKS);
  own_plan_set_text (own, fixture->talk, BC_MEETING_OUTCOME_TEXT, OUTCOME);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->talk);
  g_object_unref (fixture->context);
  own_plan_tear_down (&fixture->own, data);
}

/* The words of its pages, on one line. */
static char *
print_words (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcHistorySheet) sheet =
    bc_pupil_review_document_new (fixture->context, fixture->talk, DAY, &error);
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
    bc_agreements_add (fixture->context, fixture->talk, "Kijkt mee / Femke / 12-5", DAY);
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
  g_autoptr (BcSupportNeed) need = bc_support_needs_draft (fixture->context, fixture->talk, DAY);
  g_autofree char *words = NULL;

  own_plan_set_text (&fixture->own, need, BC_SUPPORT_NEED_NEEDED, NEEDED);
  words = print_words (fixture);
  g_assert_null (strstr (words, NEEDED));
}

#define ADD(path, test) \
  g_test_add ("/pupil-review-document/" path, Fixture, NULL, set_up, test, tear_down)

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
