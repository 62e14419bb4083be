/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-route-step.h"
#include "domain/bc-terms.h"

static const BcRouteFacts group_under_way = {
  .pupils = 24, .seen = 21, .with_needs = 24, .heard = 24, .in_clusters = 24,
  .has_plan = TRUE, .plan_status = BC_PLAN_ACTIVE, .clusters = 3, .filled_clusters = 3,
  .check_ins = 1, .last_check_in = "2026-11-20", .today = "2026-11-24",
};

static const BcRouteStep *
first_step (GPtrArray *steps)
{
  g_assert_cmpuint (steps->len, >, 0);
  return steps->pdata[0];
}

static void
test_who_was_not_seen_is_the_first_thing_to_look_at (void)
{
  g_autoptr (GPtrArray) steps = bc_route_steps_list (&group_under_way, BC_PLACE_OBSERVE);

  g_assert_cmpstr (first_step (steps)->title, ==, "3 children to look at");
  g_assert_cmpstr (first_step (steps)->page, ==, "observe");
}

static void
test_a_step_leads_to_a_page_of_the_window (void)
{
  BcRouteFacts facts = { .pupils = 1, .to_look_back = 1, .diffuse = 1, .open_agreements = 1,
                         .next_review = "2026-12-01", .today = "2026-11-24" };

  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    {
      g_autoptr (GPtrArray) steps = bc_route_steps_list (&facts, place);

      for (guint i = 0; i < steps->len; i++)
        {
          const BcRouteStep *step = steps->pdata[i];

          g_assert_true (g_str_equal (step->page, "overview")
                         || bc_place_from_id (step->page) < BC_N_PLACES);
          g_assert_cmpstr (step->title, !=, "");
        }
    }
}

static void
test_nothing_is_asked_of_who_has_done_it (void)
{
  g_autoptr (GPtrArray) plan = bc_route_steps_list (&group_under_way, BC_PLACE_PLAN);
  g_autoptr (GPtrArray) act = bc_route_steps_list (&group_under_way, BC_PLACE_ACT);

  g_assert_cmpuint (plan->len, ==, 0);
  g_assert_cmpuint (act->len, ==, 0);
}

static void
test_nothing_is_asked_about_the_work_of_others (void)
{
  BcRouteFacts facts = group_under_way;
  g_auto (BcPlaceState) state = { NULL };
  g_autoptr (GPtrArray) steps = NULL;

  facts.closed = 1u << BC_PLACE_OBSERVE;
  steps = bc_route_steps_list (&facts, BC_PLACE_OBSERVE);
  bc_route_state_compute (&facts, BC_PLACE_OBSERVE, &state);
  g_assert_cmpuint (steps->len, ==, 0);
  g_assert_cmpstr (state.line, ==, "");
  g_assert_cmpstr (state.description, ==, "This is the work of others.");
}

static void
test_a_check_in_is_invited_to_after_two_weeks (void)
{
  BcRouteFacts facts = group_under_way;
  g_autoptr (GPtrArray) steps = NULL;

  facts.last_check_in = "2026-11-01";
  steps = bc_route_steps_list (&facts, BC_PLACE_ACT);
  g_assert_cmpstr (first_step (steps)->detail, ==, "You looked 23 days ago");
}

static void
test_a_plan_can_be_begun_without_anything_before_it (void)
{
  BcRouteFacts facts = { .pupils = 24, .today = "2026-11-24" };
  g_autoptr (GPtrArray) steps = bc_route_steps_list (&facts, BC_PLACE_PLAN);

  g_assert_cmpstr (first_step (steps)->title, ==, "Make the group plan");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/route-step/nothing-is-asked-about-the-work-of-others",
                   test_nothing_is_asked_about_the_work_of_others);
  g_test_add_func ("/route-step/who-was-not-seen-is-the-first-thing-to-look-at",
                   test_who_was_not_seen_is_the_first_thing_to_look_at);
  g_test_add_func ("/route-step/a-step-leads-to-a-page-of-the-window",
                   test_a_step_leads_to_a_page_of_the_window);
  g_test_add_func ("/route-step/nothing-is-asked-of-who-has-done-it",
                   test_nothing_is_asked_of_who_has_done_it);
  g_test_add_func ("/route-step/a-check-in-is-invited-to-after-two-weeks",
                   test_a_check_in_is_invited_to_after_two_weeks);
  g_test_add_func ("/route-step/a-plan-can-be-begun-without-anything-before-it",
                   test_a_plan_can_be_begun_without_anything_before_it);
  return g_test_run ();
}
