/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-terms.h"
#include "school/bc-look-back.h"
#include "school/bc-route.h"

typedef struct
{
  DemoSchool demo;
  BcEdits *edits;
  BcContext *context;
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

static BcRoute *
gather (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  BcRoute *route = bc_route_gather (fixture->context, DEMO_DAY, &error);

  g_assert_no_error (error);
  return route;
}

static void
remove_voices (Fixture *fixture)
{
  g_autoptr (GPtrArray) voices = bc_edits_list (fixture->edits, BC_TYPE_VOICE, NULL, -1);

  bc_edits_begin (fixture->edits, "test");
  for (guint i = 0; i < voices->len; i++)
    bc_edits_remove (fixture->edits, voices->pdata[i]);
  bc_edits_end (fixture->edits);
}

static void
test_a_child_is_heard_when_it_has_spoken_not_when_the_talk_is_prepared (Fixture      *fixture,
                                                                        gconstpointer data)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (fixture->demo.store, fixture->demo.group, NULL);
  BcVoice *voice;
  g_autoptr (BcRoute) prepared = NULL;
  g_autoptr (BcRoute) spoken = NULL;

  remove_voices (fixture);
  voice = demo_school_add (fixture->edits, BC_TYPE_VOICE, BC_VOICE_GROUP,
                           bc_record_get_id (fixture->demo.group), BC_VOICE_PERIOD,
                           bc_record_get_id (fixture->demo.period), BC_VOICE_PUPIL,
                           bc_record_get_id (pupils->pdata[0]), BC_VOICE_KIND, BC_VOICE_CHILD,
                           BC_VOICE_PREPARATION, "Wat gaat er goed?", -1);
  prepared = gather (fixture);
  g_assert_cmpuint (prepared->facts.heard, ==, 0);
  bc_edits_type (fixture->edits, "test", voice, BC_VOICE_SAID, "Ik lees graag strips.");
  spoken = gather (fixture);
  g_assert_cmpuint (spoken->facts.heard, ==, 1);
}

static BcCluster *
add_plan_with_cluster (Fixture *fixture, BcPeriod *period, const char *subject)
{
  BcPlan *plan = demo_school_add (fixture->edits, BC_TYPE_PLAN, BC_PLAN_GROUP,
                                  bc_record_get_id (fixture->demo.group), BC_PLAN_PERIOD,
                                  bc_record_get_id (period), BC_PLAN_SUBJECT, subject, -1);

  return demo_school_add (fixture->edits, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN,
                          bc_record_get_id (plan), -1);
}

static void
test_each_plan_of_the_period_before_is_to_be_looked_back_on (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcPeriod) last =
    bc_school_calendar_period_before (fixture->demo.store, fixture->demo.period);
  g_autoptr (BcRoute) before = gather (fixture);
  BcCluster *writing = add_plan_with_cluster (fixture, last, "schrijven");
  g_autoptr (BcRoute) after = NULL;
  g_autoptr (BcRoute) evaluated = NULL;

  add_plan_with_cluster (fixture, last, "lezen");
  after = gather (fixture);
  g_assert_cmpuint (after->facts.to_look_back, ==, before->facts.to_look_back + 2);
  demo_school_add (fixture->edits, BC_TYPE_EVALUATION, BC_EVALUATION_CLUSTER,
                   bc_record_get_id (writing), -1);
  evaluated = gather (fixture);
  g_assert_cmpuint (evaluated->facts.to_look_back, ==, before->facts.to_look_back + 1);
}

static void
test_without_a_period_there_is_nothing_to_look_back_on (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcContext) context =
    bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group, NULL);
  g_autoptr (BcLookBack) look_back = bc_look_back_new (context, DEMO_DAY);
  g_autoptr (GPtrArray) goals = bc_look_back_list (look_back, NULL);
  g_autoptr (BcRoute) route = bc_route_gather (context, DEMO_DAY, NULL);

  g_assert_null (bc_look_back_get_period (look_back));
  g_assert_cmpuint (goals->len, ==, 0);
  g_assert_cmpuint (route->facts.to_look_back, ==, 0);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/route/a-child-is-heard-when-it-has-spoken-not-when-the-talk-is-prepared",
       test_a_child_is_heard_when_it_has_spoken_not_when_the_talk_is_prepared);
  ADD ("/route/each-plan-of-the-period-before-is-to-be-looked-back-on",
       test_each_plan_of_the_period_before_is_to_be_looked_back_on);
  ADD ("/route/without-a-period-there-is-nothing-to-look-back-on",
       test_without_a_period_there_is_nothing_to_look_back_on);
  return g_test_run ();
}
