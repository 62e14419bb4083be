/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Angles are degrees, clockwise from the top. Radii are fractions of the wheel's own radius. */

/**
 * BcWheelRing:
 * @BC_WHEEL_CENTRE: the disc in the middle
 * @BC_WHEEL_INNER: the first ring
 * @BC_WHEEL_MIDDLE: the second ring
 * @BC_WHEEL_OUTER: the thin ring around all
 *
 * Where a sector lies, from the inside out.
 */
typedef enum
{
  BC_WHEEL_CENTRE,
  BC_WHEEL_INNER,
  BC_WHEEL_MIDDLE,
  BC_WHEEL_OUTER,
  BC_WHEEL_N_RINGS
} BcWheelRing;

/**
 * BcWheelSector:
 * @ring: the ring it lies in
 * @start: where it begins, in degrees
 * @sweep: how far it goes, in degrees; 360 for a whole ring
 *
 * A piece of a ring.
 */
typedef struct
{
  BcWheelRing ring;
  double      start;
  double      sweep;
} BcWheelSector;

/**
 * bc_wheel_ring_radii:
 * @inner: (out): where the ring begins
 * @outer: (out): where it ends
 */
void bc_wheel_ring_radii (BcWheelRing  ring,
                          double      *inner,
                          double      *outer);

/**
 * bc_wheel_polar:
 * @x: to the right of the wheel's middle
 * @y: below the wheel's middle
 * @angle: (out): the angle, 0 to 360
 * @radius: (out): the distance
 */
void bc_wheel_polar (double  x,
                     double  y,
                     double *angle,
                     double *radius);

/**
 * bc_wheel_point:
 * @x: (out): to the right of the middle
 * @y: (out): below the middle
 */
void bc_wheel_point (double  angle,
                     double  radius,
                     double *x,
                     double *y);

/**
 * bc_wheel_sector_contains:
 *
 * Returns: whether the point lies in @sector; x and y from the middle, as fractions
 */
gboolean bc_wheel_sector_contains (const BcWheelSector *sector,
                                   double               x,
                                   double               y);

/**
 * bc_wheel_sector_bounds:
 *
 * The smallest upright rectangle around @sector, from the middle, as fractions.
 */
void bc_wheel_sector_bounds (const BcWheelSector *sector,
                             double              *x,
                             double              *y,
                             double              *width,
                             double              *height);

/**
 * bc_wheel_sector_middle:
 *
 * Returns: the angle at which @sector's label stands, 0 to 360
 */
double bc_wheel_sector_middle (const BcWheelSector *sector);

/**
 * bc_wheel_angle_between:
 *
 * Returns: how far two angles lie apart, 0 to 180
 */
double bc_wheel_angle_between (double a,
                               double b);

G_END_DECLS
