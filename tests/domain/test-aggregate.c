/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-aggregate.h"

static void
test_two_teachers_are_too_few_for_a_sum_and_three_are_not (void)
{
  g_assert_false (bc_aggregate_may_show (0));
  g_assert_false (bc_aggregate_may_show (1));
  g_assert_false (bc_aggregate_may_show (2));
  g_assert_true (bc_aggregate_may_show (3));
  g_assert_true (bc_aggregate_may_show (12));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aggregate/two-teachers-are-too-few-for-a-sum-and-three-are-not",
                   test_two_teachers_are_too_few_for_a_sum_and_three_are_not);
  return g_test_run ();
}
