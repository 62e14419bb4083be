/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-waterline.h"

/* The article: "water aan de lippen"; there are limits to what may be expected of teachers. */
static void
test_more_than_the_school_can_carry_stands_above_the_line (void)
{
  const BcWaterline plan = { { 3, 165, 1 }, { 3, 150, 2 } };

  g_assert_cmpint (bc_waterline_get_state (&plan, BC_WATERLINE_CLUSTERS), ==, BC_WATERLINE_AT);
  g_assert_cmpint (bc_waterline_get_state (&plan, BC_WATERLINE_MINUTES), ==, BC_WATERLINE_ABOVE);
  g_assert_cmpint (bc_waterline_get_state (&plan, BC_WATERLINE_INDIVIDUAL), ==,
                   BC_WATERLINE_BELOW);
  g_assert_cmpint (bc_waterline_get_highest (&plan), ==, BC_WATERLINE_ABOVE);
}

static void
test_a_plan_without_anything_lies_dry (void)
{
  const BcWaterline empty = { { 0, 0, 0 }, { 3, 150, 0 } };

  g_assert_cmpint (bc_waterline_get_highest (&empty), ==, BC_WATERLINE_BELOW);
  for (guint i = 0; i < BC_WATERLINE_N_MEASURES; i++)
    g_assert_cmpfloat (bc_waterline_get_height (&empty, i), ==, 0);
}

static void
test_the_water_is_drawn_as_high_as_it_stands_but_not_out_of_sight (void)
{
  const BcWaterline plan = { { 2, 1500, 1 }, { 4, 150, 0 } };

  g_assert_cmpfloat (bc_waterline_get_height (&plan, BC_WATERLINE_CLUSTERS), ==, 0.5);
  g_assert_cmpfloat (bc_waterline_get_height (&plan, BC_WATERLINE_MINUTES), ==, 1.5);
  g_assert_cmpfloat (bc_waterline_get_height (&plan, BC_WATERLINE_INDIVIDUAL), ==, 1.5);
  g_assert_cmpint (bc_waterline_get_state (&plan, BC_WATERLINE_INDIVIDUAL), ==,
                   BC_WATERLINE_ABOVE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/waterline/more-than-the-school-can-carry-stands-above-the-line",
                   test_more_than_the_school_can_carry_stands_above_the_line);
  g_test_add_func ("/waterline/a-plan-without-anything-lies-dry",
                   test_a_plan_without_anything_lies_dry);
  g_test_add_func ("/waterline/the-water-is-drawn-as-high-as-it-stands-but-not-out-of-sight",
                   test_the_water_is_drawn_as_high_as_it_stands_but_not_out_of_sight);
  return g_test_run ();
}
