/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"

typedef struct
{
  DemoSchool  demo;
  BcEdits    *edits;
  BcContext  *context;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  demo_school_set_up (&fixture->demo, data);
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_object_unref (fixture->context);
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

/* The demo has two teachers who both ask how to explain in few words. */
static void
test_two_groups_that_ask_alike_make_one_nameless_question (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) proposals =
    bc_development_agenda_list_proposals (fixture->context, &error);
  g_autoptr (BcSystemQuestion) question = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  BcAgendaProposal *proposal;

  g_assert_no_error (error);
  g_assert_cmpuint (proposals->len, >, 0);
  proposal = proposals->pdata[0];
  g_assert_nonnull (strstr (proposal->reason, "“"));
  g_assert_cmpuint (proposal->questions->len, >=, 1);
  g_clear_object (&proposal->system);
  question = bc_development_agenda_gather (fixture->context, proposal,
                                           "Hoe leggen Anke en wij kort uit?");
  g_assert_null (strstr (bc_record_get_text (question, BC_SYSTEM_QUESTION_TEXT), "Anke"));
  sources = bc_development_agenda_list_sources (fixture->context, question);
  g_assert_cmpuint (sources->len, ==, proposal->questions->len);
}

static void
test_what_is_not_shared_is_never_gathered (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) shared = bc_development_agenda_list_shared (fixture->context, NULL);

  g_assert_cmpuint (shared->len, >, 0);
  for (guint i = 0; i < shared->len; i++)
    g_assert_cmpint (bc_record_get_integer (shared->pdata[i], BC_QUESTION_SHARED), ==, 1);
}

static void
test_a_point_its_step_and_its_promise_find_each_other (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) points = bc_development_points_list (fixture->context, NULL);
  BcDevelopmentPoint *point = points->pdata[0];
  BcDevelopmentStep *step =
    demo_school_add (fixture->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                     bc_record_get_id (bc_context_get_me (fixture->context)),
                     BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (point), -1);
  BcFacilitation *promise = demo_school_add (
    fixture->edits, BC_TYPE_FACILITATION, BC_FACILITATION_STEP, bc_record_get_id (step),
    BC_FACILITATION_PROMISED, "Een uur", -1);
  g_autoptr (BcDevelopmentPoint) back = bc_development_points_find (fixture->context, step);
  g_autoptr (GPtrArray) promises = bc_development_points_list_promises (fixture->context, point);
  g_autoptr (GPtrArray) open = NULL;

  g_assert_cmpstr (bc_record_get_id (back), ==, bc_record_get_id (point));
  g_assert_true (g_ptr_array_find (promises, promise, NULL));
  bc_development_points_deliver (fixture->context, promise, TRUE);
  open = bc_development_points_list_open_promises (fixture->context, NULL);
  g_assert_false (g_ptr_array_find (open, promise, NULL));
}

/* Domain row 7: also who keeps the step does not see it in the view of management. */
static void
test_management_sees_what_was_promised_but_nothing_of_a_step_that_is_kept (Fixture *fixture,
                                                                          gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) points = bc_development_points_list (fixture->context, NULL);
  BcDevelopmentStep *step =
    demo_school_add (fixture->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                     bc_record_get_id (bc_context_get_me (fixture->context)),
                     BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (points->pdata[0]), -1);
  BcFacilitation *kept = demo_school_add (fixture->edits, BC_TYPE_FACILITATION,
                                          BC_FACILITATION_STEP, bc_record_get_id (step), -1);
  BcFacilitation *open = demo_school_add (fixture->edits, BC_TYPE_FACILITATION,
                                          BC_FACILITATION_POINT,
                                          bc_record_get_id (points->pdata[0]), -1);
  g_autoptr (BcManagementView) view = NULL;
  g_autoptr (BcManagementView) after = NULL;

  view = bc_development_points_view_management (fixture->context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (view->questions->len, >, 0);
  g_assert_cmpuint (view->points->len, ==, points->len);
  g_assert_false (g_ptr_array_find (view->promises, kept, NULL));
  g_assert_true (g_ptr_array_find (view->promises, open, NULL));
  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_integer (fixture->edits, step, BC_DEVELOPMENT_STEP_SHARED, TRUE);
  bc_edits_end (fixture->edits);
  after = bc_development_points_view_management (fixture->context, NULL);
  g_assert_true (g_ptr_array_find (after->promises, kept, NULL));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/development/two-groups-that-ask-alike-make-one-nameless-question",
       test_two_groups_that_ask_alike_make_one_nameless_question);
  ADD ("/development/what-is-not-shared-is-never-gathered",
       test_what_is_not_shared_is_never_gathered);
  ADD ("/development/a-point-its-step-and-its-promise-find-each-other",
       test_a_point_its_step_and_its_promise_find_each_other);
  ADD ("/development/management-sees-what-was-promised-but-nothing-of-a-step-that-is-kept",
       test_management_sees_what_was_promised_but_nothing_of_a_step_that_is_kept);
  return g_test_run ();
}
