/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "wheel/bc-wheel-geometry.h"

G_BEGIN_DECLS

#define BC_TYPE_WHEEL_SEGMENT (bc_wheel_segment_get_type ())

/**
 * BcWheelSegment:
 *
 * A piece of the wheel that can be pointed at, focused and opened: a button in the exact shape
 * of its sector.
 */
G_DECLARE_FINAL_TYPE (BcWheelSegment, bc_wheel_segment, BC, WHEEL_SEGMENT, GtkWidget)

BcWheelSegment *bc_wheel_segment_new (const char          *id,
                                      const BcWheelSector *sector,
                                      const char          *tint);

const char          *bc_wheel_segment_get_id     (BcWheelSegment *self);
const BcWheelSector *bc_wheel_segment_get_sector (BcWheelSegment *self);

void bc_wheel_segment_set_title (BcWheelSegment *self,
                                 const char     *title);

/**
 * bc_wheel_segment_set_marks:
 * @marks: (array zero-terminated=1): a sign or two each, put in rings along the rim where the
 *   segment begins; not for the rings outside
 */
void bc_wheel_segment_set_marks (BcWheelSegment    *self,
                                 const char *const *marks);

/**
 * bc_wheel_segment_set_state:
 * @line: a few words that show under the title, or ""
 * @description: the same in a whole sentence, for a screen reader and the tooltip
 * @fraction: 0 to 1 for a quiet arc along the rim; less than 0 for none
 */
void bc_wheel_segment_set_state (BcWheelSegment *self,
                                 const char     *line,
                                 const char     *description,
                                 double          fraction);

/**
 * bc_wheel_segment_set_current:
 * @current: whether the period stands here today; shown by an outline and said in the description
 */
void bc_wheel_segment_set_current (BcWheelSegment *self,
                                   gboolean        current);

/* BcWheelSegment::clicked: opened by pointer, key or screen reader. */

G_END_DECLS
