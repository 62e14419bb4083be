/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-wheel-geometry"

#include "wheel/bc-wheel-geometry.h"

#include <math.h>

static const struct
{
  double inner;
  double outer;
} radii[BC_WHEEL_N_RINGS] = {
  [BC_WHEEL_CENTRE] = { 0, 0.285 },
  [BC_WHEEL_INNER] = { 0.325, 0.735 },
  [BC_WHEEL_MIDDLE] = { 0.76, 0.925 },
  [BC_WHEEL_OUTER] = { 0.935, 1.0 },
};

void
bc_wheel_ring_radii (BcWheelRing ring, double *inner, double *outer)
{
  *inner = radii[ring].inner;
  *outer = radii[ring].outer;
}

static double
normal (double angle)
{
  angle = fmod (angle, 360);
  return angle < 0 ? angle + 360 : angle;
}

void
bc_wheel_polar (double x, double y, double *angle, double *radius)
{
  *radius = hypot (x, y);
  *angle = normal (atan2 (x, -y) * 180 / G_PI);
}

void
bc_wheel_point (double angle, double radius, double *x, double *y)
{
  *x = radius * sin (angle * G_PI / 180);
  *y = -radius * cos (angle * G_PI / 180);
}

gboolean
bc_wheel_sector_contains (const BcWheelSector *sector, double x, double y)
{
  double angle, radius;

  bc_wheel_polar (x, y, &angle, &radius);
  if (radius < radii[sector->ring].inner || radius > radii[sector->ring].outer)
    return FALSE;
  return sector->sweep >= 360 || normal (angle - sector->start) <= sector->sweep;
}

void
bc_wheel_sector_bounds (const BcWheelSector *sector, double *x, double *y, double *width,
                        double *height)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  double at[] = { sector->start, sector->start + sector->sweep, 0, 90, 180, 270 };

  /* The corners, and the four points where the arc reaches furthest. */
  for (guint i = 0; i < G_N_ELEMENTS (at); i++)
    {
      const double distances[] = { radii[sector->ring].inner, radii[sector->ring].outer };

      if (i >= 2 && sector->sweep < 360 && normal (at[i] - sector->start) > sector->sweep)
        continue;
      for (guint d = 0; d < G_N_ELEMENTS (distances); d++)
        {
          double px, py;

          bc_wheel_point (at[i], distances[d], &px, &py);
          left = MIN (left, px);
          right = MAX (right, px);
          top = MIN (top, py);
          bottom = MAX (bottom, py);
        }
    }
  *x = left;
  *y = top;
  *width = right - left;
  *height = bottom - top;
}

double
bc_wheel_sector_middle (const BcWheelSector *sector)
{
  return normal (sector->start + sector->sweep / 2);
}

double
bc_wheel_angle_between (double a, double b)
{
  double apart = normal (a - b);

  return apart > 180 ? 360 - apart : apart;
}
