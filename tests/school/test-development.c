/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-learning-layers.h"

/* The demo has two teachers who both ask how to explain in few words. */
static void
test_two_groups_that_ask_alike_make_one_nameless_question (Desk *desk, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) proposals =
    bc_development_agenda_list_proposals (desk->context, &error);
  g_autoptr (BcSystemQuestion) question = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  BcAgendaProposal *proposal;

  g_assert_no_error (error);
  g_assert_cmpuint (proposals->len, >, 0);
  proposal = proposals->pdata[0];
  g_assert_nonnull (strstr (proposal->reason, "“"));
  g_assert_cmpuint (proposal->questions->len, >=, 1);
  g_clear_object (&proposal->system);
  question = bc_development_agenda_gather (desk->context, proposal,
                                           "Hoe leggen Anke en wij kort uit?");
  g_assert_null (strstr (bc_record_get_text (question, BC_SYSTEM_QUESTION_TEXT), "Anke"));
  sources = bc_development_agenda_list_sources (desk->context, question);
  g_assert_cmpuint (sources->len, ==, proposal->questions->len);
}

static void
test_what_is_not_shared_is_never_gathered (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) shared = bc_development_agenda_list_shared (desk->context, NULL);

  g_assert_cmpuint (shared->len, >, 0);
  for (guint i = 0; i < shared->len; i++)
    g_assert_cmpint (bc_record_get_integer (shared->pdata[i], BC_QUESTION_SHARED), ==, 1);
}

static void
test_a_point_its_step_and_its_promise_find_each_other (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) points = bc_development_points_list (desk->context, NULL);
  BcDevelopmentPoint *point = points->pdata[0];
  BcDevelopmentStep *step =
    demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                     bc_record_get_id (bc_context_get_me (desk->context)),
                     BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (point), -1);
  BcFacilitation *promise = demo_school_add (
    desk->edits, BC_TYPE_FACILITATION, BC_FACILITATION_STEP, bc_record_get_id (step),
    BC_FACILITATION_PROMISED, "Een uur", -1);
  g_autoptr (BcDevelopmentPoint) back = bc_development_points_find (desk->context, step);
  g_autoptr (GPtrArray) promises = bc_development_points_list_promises (desk->context, point);
  g_autoptr (GPtrArray) open = NULL;

  g_assert_cmpstr (bc_record_get_id (back), ==, bc_record_get_id (point));
  g_assert_true (g_ptr_array_find (promises, promise, NULL));
  bc_development_points_deliver (desk->context, promise, TRUE);
  open = bc_development_points_list_open_promises (desk->context, NULL);
  g_assert_false (g_ptr_array_find (open, promise, NULL));
}

/* Domain row 7: also who keeps the step does not see it in the view of management. */
static void
test_management_sees_what_was_promised_but_nothing_of_a_step_that_is_kept (Desk *desk,
                                                                          gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) points = bc_development_points_list (desk->context, NULL);
  BcDevelopmentStep *step =
    demo_school_add (desk->edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
                     bc_record_get_id (bc_context_get_me (desk->context)),
                     BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (points->pdata[0]), -1);
  BcFacilitation *kept = demo_school_add (desk->edits, BC_TYPE_FACILITATION,
                                          BC_FACILITATION_STEP, bc_record_get_id (step), -1);
  BcFacilitation *open = demo_school_add (desk->edits, BC_TYPE_FACILITATION,
                                          BC_FACILITATION_POINT,
                                          bc_record_get_id (points->pdata[0]), -1);
  g_autoptr (BcManagementView) view = NULL;
  g_autoptr (BcManagementView) after = NULL;

  view = bc_development_points_view_management (desk->context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (view->questions->len, >, 0);
  g_assert_cmpuint (view->points->len, ==, points->len);
  g_assert_false (g_ptr_array_find (view->promises, kept, NULL));
  g_assert_true (g_ptr_array_find (view->promises, open, NULL));
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_integer (desk->edits, step, BC_DEVELOPMENT_STEP_SHARED, TRUE);
  bc_edits_end (desk->edits);
  after = bc_development_points_view_management (desk->context, NULL);
  g_assert_true (g_ptr_array_find (after->promises, kept, NULL));
}

static void
add_shared_need (Desk *desk, const char *owner, gboolean shared)
{
  BcSupportNeed *need = demo_school_add (desk->edits, BC_TYPE_SUPPORT_NEED,
                                         BC_SUPPORT_NEED_OWNER, owner, BC_SUPPORT_NEED_NEEDED,
                                         "iemand die meekijkt", -1);

  bc_edits_begin (desk->edits, "test");
  bc_edits_set_integer (desk->edits, need, BC_SUPPORT_NEED_SHARED, shared);
  bc_edits_end (desk->edits);
}

/* Domain rows 41 to 43: a teacher sees the own group; who has none, all of them. */
static void
test_a_teacher_sees_what_the_own_group_notices_and_a_coordinator_what_all_do (Desk *desk,
                                                                             gconstpointer data)
{
  g_autoptr (GPtrArray) own = bc_learning_layers_list_noticed (desk->context, NULL);
  g_autoptr (GPtrArray) all = NULL;
  BcNoticed *noticed = own->pdata[0];

  g_assert_cmpuint (own->len, ==, 1);
  g_assert_cmpstr (bc_record_get_id (noticed->group), ==, bc_record_get_id (desk->demo.group));
  g_assert_cmpuint (noticed->notes, >, 0);
  desk_become (desk, "Femke");
  all = bc_learning_layers_list_noticed (desk->context, NULL);
  g_assert_cmpuint (all->len, >, 1);
}

static void
test_what_a_colleague_keeps_is_in_no_layer (Desk *desk, gconstpointer data)
{
  g_autofree char *me = g_strdup (bc_record_get_id (bc_context_get_me (desk->context)));
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) support = NULL;
  g_autoptr (GPtrArray) questions = NULL;

  desk_become (desk, "Femke");
  before = bc_learning_layers_list_support (desk->context, NULL);
  desk_become (desk, DEMO_TEACHER);
  add_shared_need (desk, me, TRUE);
  add_shared_need (desk, me, FALSE);
  desk_become (desk, "Femke");
  support = bc_learning_layers_list_support (desk->context, NULL);
  g_assert_cmpuint (support->len, ==, before->len + 1);
  questions = bc_learning_layers_list_questions (desk->context, NULL);
  g_assert_cmpuint (questions->len, >, 0);
  for (guint i = 0; i < questions->len; i++)
    g_assert_true (bc_context_may_see (desk->context, questions->pdata[i]));
}

static void
test_ones_own_questions_come_first_shared_or_not (Desk *desk, gconstpointer data)
{
  const char *me = bc_record_get_id (bc_context_get_me (desk->context));
  g_autoptr (GPtrArray) questions = bc_learning_layers_list_questions (desk->context, NULL);
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
test_management_sees_none_of_the_layers_of_teachers (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) noticed = NULL;
  g_autoptr (GPtrArray) support = NULL;
  g_autoptr (GPtrArray) questions = NULL;

  add_shared_need (desk, bc_record_get_id (bc_context_get_me (desk->context)), TRUE);
  desk_become (desk, "Rob");
  noticed = bc_learning_layers_list_noticed (desk->context, NULL);
  support = bc_learning_layers_list_support (desk->context, NULL);
  questions = bc_learning_layers_list_questions (desk->context, NULL);
  g_assert_cmpuint (noticed->len, ==, 0);
  g_assert_cmpuint (support->len, ==, 0);
  g_assert_cmpuint (questions->len, ==, 0);
}

#define ADD(path, function) g_test_add (path, Desk, NULL, desk_set_up, function, desk_tear_down)

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
