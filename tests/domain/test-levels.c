/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-levels.h"

static void
test_lines_are_counted_by_level (void)
{
  BcLevels levels = { { 0 } };
  const gint64 lines[] = { 1, 1, 2, 3, 5, 0, -4, 6 };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    bc_levels_add (&levels, lines[i]);
  g_assert_cmpuint (levels.count[1], ==, 2);
  g_assert_cmpuint (levels.count[2], ==, 1);
  g_assert_cmpuint (levels.count[3], ==, 1);
  g_assert_cmpuint (levels.count[4], ==, 0);
  g_assert_cmpuint (levels.count[5], ==, 1);
  g_assert_cmpuint (levels.count[0], ==, 3);
  g_assert_cmpuint (bc_levels_count_high (&levels), ==, 1);
}

/* The article: the "wassende water van de leerlingenzorg". */
static void
test_level_four_and_five_growing_is_a_drift (void)
{
  const BcLevels grows[] = { { { 0, 6, 3, 1, 0, 0 } }, { { 0, 5, 3, 1, 1, 0 } },
                             { { 0, 4, 2, 1, 2, 1 } } };

  g_assert_true (bc_levels_drift (grows, 3));
}

/* A period without a plan says nothing about what was before and after it. */
static void
test_a_period_in_which_nothing_is_said_is_passed_over (void)
{
  const BcLevels gap[] = { { { 0, 6, 3, 1, 0, 0 } }, { { 0, 5, 3, 1, 1, 0 } },
                           { { 4, 0, 0, 0, 0, 0 } }, { { 0, 4, 2, 1, 2, 1 } } };
  const BcLevels start[] = { { { 0 } }, { { 0 } }, { { 0, 4, 2, 1, 2, 1 } } };

  g_assert_true (bc_levels_drift (gap, 4));
  g_assert_false (bc_levels_drift (start, 3));
}

static void
test_two_periods_are_too_few_to_see_anything_grow (void)
{
  const BcLevels grows[] = { { { 0, 5, 3, 1, 1, 0 } }, { { 0, 4, 2, 1, 2, 1 } } };

  g_assert_false (bc_levels_drift (grows, 2));
}

static void
test_what_stays_the_same_is_no_drift (void)
{
  const BcLevels stable[] = { { { 0, 6, 3, 1, 1, 1 } }, { { 0, 5, 3, 1, 1, 1 } },
                              { { 0, 6, 2, 1, 2, 0 } } };
  const BcLevels one_alone[] = { { { 0, 6, 3, 1, 0, 0 } }, { { 0, 6, 3, 1, 0, 0 } },
                                 { { 0, 6, 3, 1, 1, 0 } } };
  const BcLevels came_back[] = { { { 0, 6, 3, 1, 3, 0 } }, { { 0, 5, 3, 1, 1, 0 } },
                                 { { 0, 6, 2, 1, 2, 0 } } };
  const BcLevels only_longer[] = { { { 0, 3, 1, 0, 2, 0 } }, { { 0, 3, 1, 0, 2, 0 } },
                                   { { 0, 12, 6, 2, 3, 0 } } };

  g_assert_false (bc_levels_drift (stable, 3));
  g_assert_false (bc_levels_drift (one_alone, 3));
  g_assert_false (bc_levels_drift (came_back, 3));
  g_assert_false (bc_levels_drift (only_longer, 3));
  g_assert_false (bc_levels_drift (stable, 1));
  g_assert_false (bc_levels_drift (stable, 0));
}

static void
test_coming_to_level_three_offers_a_consultation_and_four_needs_one (void)
{
  g_assert_true (bc_levels_offers_consultation (2, 3));
  g_assert_true (bc_levels_offers_consultation (0, 3));
  g_assert_false (bc_levels_offers_consultation (3, 3));
  g_assert_false (bc_levels_offers_consultation (4, 3));
  g_assert_false (bc_levels_offers_consultation (1, 2));
  g_assert_false (bc_levels_offers_consultation (2, 4));
  g_assert_false (bc_levels_needs_consultation (3));
  g_assert_true (bc_levels_needs_consultation (4));
  g_assert_true (bc_levels_needs_consultation (5));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/levels/lines-are-counted-by-level", test_lines_are_counted_by_level);
  g_test_add_func ("/levels/level-four-and-five-growing-is-a-drift",
                   test_level_four_and_five_growing_is_a_drift);
  g_test_add_func ("/levels/a-period-in-which-nothing-is-said-is-passed-over",
                   test_a_period_in_which_nothing_is_said_is_passed_over);
  g_test_add_func ("/levels/two-periods-are-too-few-to-see-anything-grow",
                   test_two_periods_are_too_few_to_see_anything_grow);
  g_test_add_func ("/levels/what-stays-the-same-is-no-drift", test_what_stays_the_same_is_no_drift);
  g_test_add_func ("/levels/coming-to-level-three-offers-a-consultation-and-four-needs-one",
                   test_coming_to_level_three_offers_a_consultation_and_four_needs_one);
  return g_test_run ();
}
