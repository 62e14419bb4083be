/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "wheel/bc-wheel-geometry.h"

G_BEGIN_DECLS

/* Traces @sector on a context whose origin is the wheel's middle, @inset pixels within its
 * edges. */
void bc_wheel_trace_sector (cairo_t             *cr,
                            const BcWheelSector *sector,
                            double               wheel_radius,
                            double               inset);

/* Draws one line of text along an arc, upright for the reader on both halves. */
void bc_wheel_paint_arc_text (cairo_t     *cr,
                              PangoLayout *layout,
                              double       middle,
                              double       radius);

/* A colour by name from the style sheet; the text colour where there is none. */
void bc_wheel_lookup_color (GtkWidget  *widget,
                            const char *name,
                            GdkRGBA    *color);

G_END_DECLS
