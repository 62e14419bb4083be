/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-route-state.h"
#include "domain/bc-terms.h"

static char *
line_of (const BcRouteFacts *facts)
{
  g_auto (BcPlaceState) state = { NULL };

  bc_route_state_compute (facts, BC_PLACE_PLAN, &state);
  return g_strdup (state.line);
}

static void
test_one_plan_says_its_subject_and_more_say_how_many (void)
{
  BcRouteFacts facts = { .pupils = 24, .has_plan = TRUE, .plans = 1, .plan_status = BC_PLAN_DRAFT,
                         .plan_subject = "arithmetic", .clusters = 3 };
  g_autofree char *one = line_of (&facts);
  g_autofree char *two = NULL;
  g_autofree char *none = NULL;

  g_assert_cmpstr (one, ==, "arithmetic: Draft");
  facts.plans = 2;
  facts.plans_in_use = 1;
  two = line_of (&facts);
  g_assert_cmpstr (two, ==, "2 plans, 1 in use");
  none = line_of (&(BcRouteFacts) { .pupils = 24 });
  g_assert_cmpstr (none, ==, "no plan yet");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/route-state/one-plan-says-its-subject-and-more-say-how-many",
                   test_one_plan_says_its_subject_and_more_say_how_many);
  return g_test_run ();
}
