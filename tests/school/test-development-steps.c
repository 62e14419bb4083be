/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-development-points.h"
#include "school/bc-development-steps.h"
#include "school/bc-questions.h"

#define TODAY "2026-11-24"

static const char *
me (Desk *desk)
{
  return bc_record_get_id (bc_context_get_me (desk->context));
}

static BcDevelopmentStep *
take_step (Desk *desk, const char *text, const char *day)
{
  return demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                          me (desk), BC_DEVELOPMENT_STEP_TEXT, text, BC_DEVELOPMENT_STEP_DATE, day,
                          -1);
}

static BcFacilitation *
promise (Desk *desk, const char *step, const char *day)
{
  return demo_school_add (desk->edits, BC_TYPE_FACILITATION, BC_FACILITATION_STEP, step,
                          BC_FACILITATION_KIND, BC_FACILITATION_TIME, BC_FACILITATION_PROMISED,
                          "Een uur", BC_FACILITATION_DATE, day, -1);
}

static void
set_integer (Desk *desk, gpointer record, guint field, gint64 number)
{
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_integer (desk->edits, record, field, number);
  bc_edits_end (desk->edits);
}

static void
test_anything_that_says_something_is_a_step_of_ones_own (Desk *desk, gconstpointer data)
{
  g_autoptr (BcDevelopmentStep) step =
    bc_development_steps_add (desk->context, "  Een week tellen ");

  g_assert_cmpstr (bc_record_get_text (step, BC_DEVELOPMENT_STEP_TEXT), ==, "Een week tellen");
  g_assert_cmpstr (bc_record_get_text (step, BC_DEVELOPMENT_STEP_OWNER), ==, me (desk));
  g_assert_cmpint (bc_record_get_integer (step, BC_DEVELOPMENT_STEP_SHARED), ==, 0);
  g_assert_null (bc_development_steps_add (desk->context, "\n"));
  bc_edits_undo (desk->edits);
  g_assert_true (bc_record_is_removed (step));
}

static void
test_a_step_that_is_begun_for_a_question_belongs_to_it (Desk *desk, gconstpointer data)
{
  g_autoptr (BcQuestion) question = bc_questions_add (desk->context, "Wachten", TODAY);
  g_autoptr (BcDevelopmentStep) step = bc_development_steps_begin (desk->context, question);

  g_assert_cmpstr (bc_record_get_text (step, BC_DEVELOPMENT_STEP_QUESTION), ==,
                   bc_record_get_id (question));
  g_assert_false (bc_record_is_removed (step));
  bc_edits_undo (desk->edits);
  g_assert_true (bc_record_is_removed (step));
  g_assert_false (bc_record_is_removed (question));
}

static void
test_ones_own_steps_come_by_their_day_and_those_that_were_taken_last (Desk *desk,
                                                                     gconstpointer data)
{
  BcDevelopmentStep *taken = take_step (desk, "gedaan", "2026-01-01");
  BcDevelopmentStep *open = take_step (desk, "ooit", "");
  BcDevelopmentStep *second = take_step (desk, "dan", "2026-01-03");
  BcDevelopmentStep *first = take_step (desk, "eerst", "2026-01-02");
  g_autoptr (GPtrArray) steps = NULL;

  set_integer (desk, taken, BC_DEVELOPMENT_STEP_DONE, TRUE);
  steps = bc_development_steps_list (desk->context, NULL);
  g_assert_true (steps->pdata[0] == first);
  g_assert_true (steps->pdata[1] == second);
  g_assert_true (steps->pdata[steps->len - 1] == taken);
  g_assert_true (steps->pdata[steps->len - 2] == open);
  for (guint i = 0; i < steps->len; i++)
    g_assert_cmpstr (bc_record_get_text (steps->pdata[i], BC_DEVELOPMENT_STEP_OWNER), ==,
                     me (desk));
}

/* Domain row 26. */
static void
test_one_waits_for_what_was_promised_for_ones_own_steps_and_points (Desk *desk,
                                                                   gconstpointer data)
{
  BcDevelopmentPoint *point = demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_POINT, -1);
  BcDevelopmentPoint *other = demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_POINT, -1);
  BcDevelopmentStep *step = take_step (desk, "tellen", "");
  BcFacilitation *late = promise (desk, bc_record_get_id (step), "2020-01-01");
  BcFacilitation *for_all = promise (desk, "", "");
  BcFacilitation *elsewhere = promise (desk, "", "");
  BcFacilitation *of_colleague;
  g_autoptr (GPtrArray) joris =
    bc_store_list (desk->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_GIVEN_NAME, "Joris", -1);
  g_autoptr (GPtrArray) promises = NULL;

  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, step, BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (point));
  bc_edits_set_text (desk->edits, for_all, BC_FACILITATION_POINT, bc_record_get_id (point));
  bc_edits_set_text (desk->edits, elsewhere, BC_FACILITATION_POINT, bc_record_get_id (other));
  bc_edits_end (desk->edits);
  step = demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                          bc_record_get_id (joris->pdata[0]), BC_DEVELOPMENT_STEP_POINT,
                          bc_record_get_id (point), -1);
  set_integer (desk, step, BC_DEVELOPMENT_STEP_SHARED, TRUE);
  of_colleague = promise (desk, bc_record_get_id (step), "");
  promises = bc_development_steps_list_promised (desk->context, NULL);
  g_assert_true (promises->pdata[0] == late);
  g_assert_true (g_ptr_array_find (promises, for_all, NULL));
  g_assert_false (g_ptr_array_find (promises, elsewhere, NULL));
  g_assert_false (g_ptr_array_find (promises, of_colleague, NULL));
}

static void
test_what_was_delivered_or_only_asked_for_is_not_waited_for (Desk *desk, gconstpointer data)
{
  BcDevelopmentStep *step = take_step (desk, "tellen", "");
  BcFacilitation *delivered = promise (desk, bc_record_get_id (step), "");
  g_autoptr (BcFacilitation) asked = bc_development_steps_draft_promise (desk->context, step);
  g_autoptr (GPtrArray) promises = NULL;
  g_autoptr (GPtrArray) again = NULL;

  bc_development_points_deliver (desk->context, delivered, TRUE);
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, asked, BC_FACILITATION_NEEDED, "een uur");
  bc_edits_end (desk->edits);
  promises = bc_development_steps_list_promised (desk->context, NULL);
  g_assert_false (g_ptr_array_find (promises, delivered, NULL));
  g_assert_false (g_ptr_array_find (promises, asked, NULL));
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, asked, BC_FACILITATION_PROMISED, "woensdag een uur");
  bc_edits_end (desk->edits);
  again = bc_development_steps_list_promised (desk->context, NULL);
  g_assert_true (g_ptr_array_find (again, asked, NULL));
}

static void
test_a_promise_tells_kindly_how_it_stands (Desk *desk, gconstpointer data)
{
  BcFacilitation *one = promise (desk, "", TODAY);
  g_autofree char *on_its_day = bc_development_steps_dup_when (one, TODAY);
  g_autofree char *past = bc_development_steps_dup_when (one, "2026-11-25");
  g_autofree char *delivered = NULL;
  g_autofree char *none = NULL;

  g_assert_true (g_str_has_prefix (on_its_day, "by "));
  g_assert_true (g_str_has_prefix (past, "was for "));
  g_assert_nonnull (strstr (past, "24"));
  bc_development_points_deliver (desk->context, one, TRUE);
  delivered = bc_development_steps_dup_when (one, "2026-11-25");
  g_assert_true (g_str_has_prefix (delivered, "delivered on "));
  none = bc_development_steps_dup_when (promise (desk, "", ""), TODAY);
  g_assert_cmpstr (none, ==, "");
}

static void
type (Desk *desk, gpointer record, guint field, const char *text)
{
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, record, field, text);
  bc_edits_end (desk->edits);
}

static void
test_nobody_writes_in_a_colleagues_step (Desk *desk, gconstpointer data)
{
  BcDevelopmentStep *step = take_step (desk, "tellen", "");
  g_autofree char *id = g_strdup (bc_record_get_id (step));
  g_autoptr (BcDevelopmentStep) same = NULL;

  set_integer (desk, step, BC_DEVELOPMENT_STEP_SHARED, TRUE);
  desk_become (desk, "Femke");
  same = bc_edits_get (desk->edits, BC_TYPE_DEVELOPMENT_STEP, id, NULL);
  type (desk, same, BC_DEVELOPMENT_STEP_TEXT, "anders");
  set_integer (desk, same, BC_DEVELOPMENT_STEP_DONE, TRUE);
  set_integer (desk, same, BC_DEVELOPMENT_STEP_SHARED, FALSE);
  g_assert_cmpstr (bc_record_get_text (same, BC_DEVELOPMENT_STEP_TEXT), ==, "tellen");
  g_assert_cmpint (bc_record_get_integer (same, BC_DEVELOPMENT_STEP_DONE), ==, 0);
  g_assert_cmpint (bc_record_get_integer (same, BC_DEVELOPMENT_STEP_SHARED), ==, 1);
}

/* The school leader and the coordinator promise; a teacher writes down what is for a step of
 * their own, and says of all they see that it was delivered. */
static void
test_a_teacher_promises_nothing_in_the_name_of_the_school (Desk *desk, gconstpointer data)
{
  BcFacilitation *one = promise (desk, "", "");
  g_autofree char *id = g_strdup (bc_record_get_id (one));
  g_autoptr (BcFacilitation) same = NULL;
  g_autoptr (BcFacilitation) own = NULL;
  const char *people[] = { "Femke", "Rob" };

  desk_become (desk, "Anke");
  same = bc_edits_get (desk->edits, BC_TYPE_FACILITATION, id, NULL);
  type (desk, same, BC_FACILITATION_PROMISED, "Een dag");
  g_assert_cmpstr (bc_record_get_text (same, BC_FACILITATION_PROMISED), ==, "Een uur");
  bc_development_points_deliver (desk->context, same, TRUE);
  g_assert_cmpint (bc_record_get_integer (same, BC_FACILITATION_DELIVERED), ==, 1);
  own = bc_development_steps_draft_promise (desk->context, take_step (desk, "tellen", ""));
  type (desk, own, BC_FACILITATION_PROMISED, "Een dag");
  g_assert_cmpstr (bc_record_get_text (own, BC_FACILITATION_PROMISED), ==, "Een dag");
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_clear_object (&same);
      desk_become (desk, people[i]);
      same = bc_edits_get (desk->edits, BC_TYPE_FACILITATION, id, NULL);
      type (desk, same, BC_FACILITATION_PROMISED, people[i]);
      g_assert_cmpstr (bc_record_get_text (same, BC_FACILITATION_PROMISED), ==, people[i]);
    }
}

#define ADD(path, function) g_test_add ("/development-steps/" path, Desk, NULL, desk_set_up,      \
                                        function, desk_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("anything-that-says-something-is-a-step-of-ones-own",
       test_anything_that_says_something_is_a_step_of_ones_own);
  ADD ("a-step-that-is-begun-for-a-question-belongs-to-it",
       test_a_step_that_is_begun_for_a_question_belongs_to_it);
  ADD ("ones-own-steps-come-by-their-day-and-those-that-were-taken-last",
       test_ones_own_steps_come_by_their_day_and_those_that_were_taken_last);
  ADD ("one-waits-for-what-was-promised-for-ones-own-steps-and-points",
       test_one_waits_for_what_was_promised_for_ones_own_steps_and_points);
  ADD ("what-was-delivered-or-only-asked-for-is-not-waited-for",
       test_what_was_delivered_or_only_asked_for_is_not_waited_for);
  ADD ("a-promise-tells-kindly-how-it-stands", test_a_promise_tells_kindly_how_it_stands);
  ADD ("nobody-writes-in-a-colleagues-step", test_nobody_writes_in_a_colleagues_step);
  ADD ("a-teacher-promises-nothing-in-the-name-of-the-school",
       test_a_teacher_promises_nothing_in_the_name_of_the_school);
  return g_test_run ();
}
