/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-learning-layers.h"

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

static void
take_person (Fixture *fixture, const char *name)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_clear_object (&fixture->context);
  g_clear_object (&fixture->edits);
  bc_session_close (fixture->demo.session);
  g_object_unref (fixture->demo.session);
  fixture->demo.session = demo_school_unlock (fixture->demo.file, name, BC_STORE_DEFAULT);
  fixture->demo.store = bc_session_get_store (fixture->demo.session);
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
}

static void
add_shared_need (Fixture *fixture, const char *owner, gboolean shared)
{
  BcSupportNeed *need = demo_school_add (fixture->edits, BC_TYPE_SUPPORT_NEED,
                                         BC_SUPPORT_NEED_OWNER, owner, BC_SUPPORT_NEED_NEEDED,
                                         "iemand die meekijkt", -1);

  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_integer (fixture->edits, need, BC_SUPPORT_NEED_SHARED, shared);
  bc_edits_end (fixture->edits);
}

/* Domain rows 41 to 43: a teacher sees the own group; who has none, all of them. */
static void
test_a_teacher_sees_what_the_own_group_notices_and_a_coordinator_what_all_do (Fixture *fixture,
                                                                             gconstpointer data)
{
  g_autoptr (GPtrArray) own = bc_learning_layers_list_noticed (fixture->context, NULL);
  g_autoptr (GPtrArray) all = NULL;
  BcNoticed *noticed = own->pdata[0];

  g_assert_cmpuint (own->len, ==, 1);
  g_assert_cmpstr (bc_record_get_id (noticed->group), ==, bc_record_get_id (fixture->demo.group));
  g_assert_cmpuint (noticed->notes, >, 0);
  take_person (fixture, "Femke");
  all = bc_learning_layers_list_noticed (fixture->context, NULL);
  g_assert_cmpuint (all->len, >, 1);
}

static void
test_what_a_colleague_keeps_is_in_no_layer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *me = g_strdup (bc_record_get_id (bc_context_get_me (fixture->context)));
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) support = NULL;
  g_autoptr (GPtrArray) questions = NULL;

  take_person (fixture, "Femke");
  before = bc_learning_layers_list_support (fixture->context, NULL);
  add_shared_need (fixture, me, TRUE);
  add_shared_need (fixture, me, FALSE);
  support = bc_learning_layers_list_support (fixture->context, NULL);
  g_assert_cmpuint (support->len, ==, before->len + 1);
  questions = bc_learning_layers_list_questions (fixture->context, NULL);
  g_assert_cmpuint (questions->len, >, 0);
  for (guint i = 0; i < questions->len; i++)
    g_assert_true (bc_context_may_see (fixture->context, questions->pdata[i]));
}

static void
test_ones_own_questions_come_first_shared_or_not (Fixture *fixture, gconstpointer data)
{
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));
  g_autoptr (GPtrArray) questions = bc_learning_layers_list_questions (fixture->context, NULL);
  gboolean others = FALSE;
  guint kept = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      gboolean own =
        g_str_equal (bc_record_get_text (questions->pdata[i], BC_QUESTION_OWNER), me);

      g_assert_false (own && others);
      others = others || !own;
      kept += !bc_record_get_integer (questions->pdata[i], BC_QUESTION_SHARED);
    }
  g_assert_true (others);
  g_assert_cmpuint (kept, >, 0);
}

/* Domain row 7. */
static void
test_management_sees_none_of_the_layers_of_teachers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) noticed = NULL;
  g_autoptr (GPtrArray) support = NULL;
  g_autoptr (GPtrArray) questions = NULL;

  add_shared_need (fixture, bc_record_get_id (bc_context_get_me (fixture->context)), TRUE);
  take_person (fixture, "Rob");
  noticed = bc_learning_layers_list_noticed (fixture->context, NULL);
  support = bc_learning_layers_list_support (fixture->context, NULL);
  questions = bc_learning_layers_list_questions (fixture->context, NULL);
  g_assert_cmpuint (noticed->len, ==, 0);
  g_assert_cmpuint (support->len, ==, 0);
  g_assert_cmpuint (questions->len, ==, 0);
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
  ADD ("/development/a-teacher-sees-what-the-own-group-notices-and-a-coordinator-what-all-do",
       test_a_teacher_sees_what_the_own_group_notices_and_a_coordinator_what_all_do);
  ADD ("/development/what-a-colleague-keeps-is-in-no-layer",
       test_what_a_colleague_keeps_is_in_no_layer);
  ADD ("/development/ones-own-questions-come-first-shared-or-not",
       test_ones_own_questions_come_first_shared_or_not);
  ADD ("/development/management-sees-none-of-the-layers-of-teachers",
       test_management_sees_none_of_the_layers_of_teachers);
  return g_test_run ();
}
