/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wheel/bc-wheel-segment.h"

G_BEGIN_DECLS

#define BC_TYPE_WHEEL (bc_wheel_get_type ())

/**
 * BcWheel:
 *
 * Rings of segments around a centre, and a hand. Left and Right go round a ring, Up and Down go
 * out and in, Home goes to the first segment. Each segment is a stop of Tab too: a screen reader's
 * user finds them without knowing that they lie in a circle.
 */
G_DECLARE_FINAL_TYPE (BcWheel, bc_wheel, BC, WHEEL, GtkWidget)

GtkWidget *bc_wheel_new (void);

/**
 * bc_wheel_add:
 * @id: how the wheel's signals name it
 * @sector: where it lies
 * @tint: the family of colours "wheel_<tint>_fill" and so on in the style sheet
 *
 * Segments are stops of Tab in the order they are added.
 *
 * Returns: (transfer none): the new segment
 */
BcWheelSegment *bc_wheel_add (BcWheel             *self,
                              const char          *id,
                              const BcWheelSector *sector,
                              const char          *tint);

BcWheelSegment *bc_wheel_get (BcWheel    *self,
                              const char *id);

/**
 * bc_wheel_set_hand:
 * @angle: where the hand points, in degrees; less than 0 for none
 */
void bc_wheel_set_hand (BcWheel *self,
                        double   angle);

/* BcWheel::segment-activated (BcWheel *, const char *id), BcWheel::segment-focused (same). */

G_END_DECLS
