/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wheel/bc-wheel-geometry.h"

static const BcWheelSector first = { BC_WHEEL_INNER, 0, 90 };
static const BcWheelSector top = { BC_WHEEL_MIDDLE, 315, 90 };
static const BcWheelSector centre = { BC_WHEEL_CENTRE, 0, 360 };

static void
test_angles_run_clockwise_from_the_top (void)
{
  const struct
  {
    double x, y, angle;
  } rows[] = { { 0, -1, 0 }, { 1, 0, 90 }, { 0, 1, 180 }, { -1, 0, 270 }, { 1, -1, 45 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double angle, radius, x, y;

      bc_wheel_polar (rows[i].x, rows[i].y, &angle, &radius);
      g_assert_cmpfloat_with_epsilon (angle, rows[i].angle, 1e-9);
      bc_wheel_point (angle, radius, &x, &y);
      g_assert_cmpfloat_with_epsilon (x, rows[i].x, 1e-9);
      g_assert_cmpfloat_with_epsilon (y, rows[i].y, 1e-9);
    }
}

static void
test_a_point_is_in_the_sector_it_is_drawn_in (void)
{
  const struct
  {
    const BcWheelSector *sector;
    double               angle, radius;
    gboolean             inside;
  } rows[] = {
    { &first, 45, 0.5, TRUE },   { &first, 1, 0.5, TRUE },     { &first, 359, 0.5, FALSE },
    { &first, 91, 0.5, FALSE },  { &first, 45, 0.2, FALSE },   { &first, 45, 0.75, FALSE },
    { &top, 0, 0.85, TRUE },     { &top, 320, 0.85, TRUE },    { &top, 44, 0.85, TRUE },
    { &top, 46, 0.85, FALSE },   { &top, 180, 0.85, FALSE },   { &centre, 200, 0.1, TRUE },
    { &centre, 200, 0.3, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double x, y;

      bc_wheel_point (rows[i].angle, rows[i].radius, &x, &y);
      g_assert_cmpint (bc_wheel_sector_contains (rows[i].sector, x, y), ==, rows[i].inside);
    }
}

static void
test_the_box_holds_the_whole_sector (void)
{
  const BcWheelSector *sectors[] = { &first, &top, &centre };

  for (guint i = 0; i < G_N_ELEMENTS (sectors); i++)
    {
      double left, above, width, height;

      bc_wheel_sector_bounds (sectors[i], &left, &above, &width, &height);
      for (double angle = 0; angle < 360; angle += 0.5)
        for (double radius = 0; radius <= 1; radius += 0.01)
          {
            double x, y;

            bc_wheel_point (angle, radius, &x, &y);
            if (!bc_wheel_sector_contains (sectors[i], x, y))
              continue;
            g_assert_cmpfloat (x, >=, left - 1e-9);
            g_assert_cmpfloat (x, <=, left + width + 1e-9);
            g_assert_cmpfloat (y, >=, above - 1e-9);
            g_assert_cmpfloat (y, <=, above + height + 1e-9);
          }
    }
}

static void
test_the_label_stands_in_the_middle (void)
{
  g_assert_cmpfloat (bc_wheel_sector_middle (&first), ==, 45);
  g_assert_cmpfloat (bc_wheel_sector_middle (&top), ==, 0);
  g_assert_cmpfloat (bc_wheel_angle_between (350, 20), ==, 30);
  g_assert_cmpfloat (bc_wheel_angle_between (20, 350), ==, 30);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wheel/angles-run-clockwise", test_angles_run_clockwise_from_the_top);
  g_test_add_func ("/wheel/a-point-is-in-its-sector", test_a_point_is_in_the_sector_it_is_drawn_in);
  g_test_add_func ("/wheel/the-box-holds-the-sector", test_the_box_holds_the_whole_sector);
  g_test_add_func ("/wheel/the-label-stands-in-the-middle", test_the_label_stands_in_the_middle);
  return g_test_run ();
}
