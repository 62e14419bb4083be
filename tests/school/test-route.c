/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include "domain/bc-terms.h"
#include "school/bc-look-back.h"
#include "school/bc-route.h"

static BcRoute *
gather (Desk *desk)
{
  g_autoptr (GError) error = NULL;
  BcRoute *route = bc_route_gather (desk->context, DEMO_DAY, &error);

  g_assert_no_error (error);
  return route;
}

static void
remove_voices (Desk *desk)
{
  g_autoptr (GPtrArray) voices = bc_edits_list (desk->edits, BC_TYPE_VOICE, NULL, -1);

  bc_edits_begin (desk->edits, "test");
  for (guint i = 0; i < voices->len; i++)
    bc_edits_remove (desk->edits, voices->pdata[i]);
  bc_edits_end (desk->edits);
}

static void
test_a_child_is_heard_when_it_has_spoken_not_when_the_talk_is_prepared (Desk      *desk,
                                                                        gconstpointer data)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (desk->demo.store, desk->demo.group, NULL);
  BcVoice *voice;
  g_autoptr (BcRoute) prepared = NULL;
  g_autoptr (BcRoute) spoken = NULL;

  remove_voices (desk);
  voice = demo_school_add (desk->edits, BC_TYPE_VOICE, BC_VOICE_GROUP,
                           bc_record_get_id (desk->demo.group), BC_VOICE_PERIOD,
                           bc_record_get_id (desk->demo.period), BC_VOICE_PUPIL,
                           bc_record_get_id (pupils->pdata[0]), BC_VOICE_KIND, BC_VOICE_CHILD,
                           BC_VOICE_PREPARATION, "Wat gaat er goed?", -1);
  prepared = gather (desk);
  g_assert_cmpuint (prepared->facts.heard, ==, 0);
  bc_edits_type (desk->edits, "test", voice, BC_VOICE_SAID, "Ik lees graag strips.");
  spoken = gather (desk);
  g_assert_cmpuint (spoken->facts.heard, ==, 1);
}

static BcCluster *
add_plan_with_cluster (Desk *desk, BcPeriod *period, const char *subject)
{
  BcPlan *plan = demo_school_add (desk->edits, BC_TYPE_PLAN, BC_PLAN_GROUP,
                                  bc_record_get_id (desk->demo.group), BC_PLAN_PERIOD,
                                  bc_record_get_id (period), BC_PLAN_SUBJECT, subject, -1);

  return demo_school_add (desk->edits, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN,
                          bc_record_get_id (plan), -1);
}

static void
test_each_plan_of_the_period_before_is_to_be_looked_back_on (Desk *desk, gconstpointer data)
{
  g_autoptr (BcPeriod) last =
    bc_school_calendar_period_before (desk->demo.store, desk->demo.period);
  g_autoptr (BcRoute) before = gather (desk);
  BcCluster *writing = add_plan_with_cluster (desk, last, "schrijven");
  g_autoptr (BcRoute) after = NULL;
  g_autoptr (BcRoute) evaluated = NULL;

  add_plan_with_cluster (desk, last, "lezen");
  after = gather (desk);
  g_assert_cmpuint (after->facts.to_look_back, ==, before->facts.to_look_back + 2);
  demo_school_add (desk->edits, BC_TYPE_EVALUATION, BC_EVALUATION_CLUSTER,
                   bc_record_get_id (writing), -1);
  evaluated = gather (desk);
  g_assert_cmpuint (evaluated->facts.to_look_back, ==, before->facts.to_look_back + 1);
}

static void
test_without_a_period_there_is_nothing_to_look_back_on (Desk *desk, gconstpointer data)
{
  g_autoptr (BcContext) context =
    bc_context_new (desk->demo.session, desk->edits, desk->demo.group, NULL);
  g_autoptr (BcLookBack) look_back = bc_look_back_new (context, DEMO_DAY);
  g_autoptr (GPtrArray) goals = bc_look_back_list (look_back, NULL);
  g_autoptr (BcRoute) route = bc_route_gather (context, DEMO_DAY, NULL);

  g_assert_null (bc_look_back_get_period (look_back));
  g_assert_cmpuint (goals->len, ==, 0);
  g_assert_cmpuint (route->facts.to_look_back, ==, 0);
}

#define ADD(path, function) g_test_add (path, Desk, NULL, desk_set_up, function, desk_tear_down)

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
