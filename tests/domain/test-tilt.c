/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-terms.h"
#include "domain/bc-tilt.h"

static void
test_three_of_four_acts_by_teachers_is_three_quarters (void)
{
  BcTilt tilt = { 0 };

  bc_tilt_add_act (&tilt, BC_ROLE_TEACHER);
  bc_tilt_add_act (&tilt, BC_ROLE_SUBSTITUTE);
  bc_tilt_add_act (&tilt, BC_ROLE_COORDINATOR);
  bc_tilt_add_act (&tilt, BC_ROLE_TEACHER);
  g_assert_cmpfloat (bc_tilt_get_teacher_share (&tilt), ==, 0.75);
}

static void
test_who_comes_from_outside_acts_as_an_expert (void)
{
  BcTilt tilt = { 0 };

  bc_tilt_add_act (&tilt, NULL);
  bc_tilt_add_act (&tilt, "");
  g_assert_cmpfloat (bc_tilt_get_teacher_share (&tilt), ==, 0);
  g_assert_cmpuint (tilt.by_expert, ==, 2);
}

static void
test_one_of_two_directions_to_the_class_is_half (void)
{
  BcTilt tilt = { 0 };

  bc_tilt_add_direction (&tilt, BC_DIRECTION_TO_CLASS);
  bc_tilt_add_direction (&tilt, BC_DIRECTION_OUT_OF_CLASS);
  bc_tilt_add_direction (&tilt, "");
  g_assert_cmpfloat (bc_tilt_get_inward_share (&tilt), ==, 0.5);
}

static void
test_where_nothing_was_done_there_is_nothing_to_mirror (void)
{
  BcTilt tilt = { 0 };

  g_assert_cmpfloat (bc_tilt_get_teacher_share (&tilt), <, 0);
  g_assert_cmpfloat (bc_tilt_get_inward_share (&tilt), <, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tilt/three-of-four-acts-by-teachers-is-three-quarters",
                   test_three_of_four_acts_by_teachers_is_three_quarters);
  g_test_add_func ("/tilt/who-comes-from-outside-acts-as-an-expert",
                   test_who_comes_from_outside_acts_as_an_expert);
  g_test_add_func ("/tilt/one-of-two-directions-to-the-class-is-half",
                   test_one_of_two_directions_to_the_class_is_half);
  g_test_add_func ("/tilt/where-nothing-was-done-there-is-nothing-to-mirror",
                   test_where_nothing_was_done_there_is_nothing_to_mirror);
  return g_test_run ();
}
