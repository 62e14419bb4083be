/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-wheel-paint"

#include "wheel/bc-wheel-paint.h"

#include <math.h>
#include <string.h>

#define RADIANS(degrees) (((degrees) -90) * G_PI / 180)

void
bc_wheel_trace_sector (cairo_t *cr, const BcWheelSector *sector, double wheel_radius, double inset)
{
  double inner, outer, shrink_inner, shrink_outer;

  bc_wheel_ring_radii (sector->ring, &inner, &outer);
  outer = outer * wheel_radius - inset;
  inner = inner > 0 ? inner * wheel_radius + inset : 0;
  cairo_new_path (cr);
  if (sector->sweep >= 360)
    {
      cairo_arc (cr, 0, 0, outer, 0, 2 * G_PI);
      if (inner > 0)
        {
          cairo_new_sub_path (cr);
          cairo_arc_negative (cr, 0, 0, inner, 2 * G_PI, 0);
        }
      return;
    }
  /* The sides keep the same distance from the edge all along, so that gaps are parallel. */
  shrink_outer = asin (MIN (1, inset / outer)) * 180 / G_PI;
  shrink_inner = asin (MIN (1, inset / inner)) * 180 / G_PI;
  cairo_arc (cr, 0, 0, outer, RADIANS (sector->start + shrink_outer),
             RADIANS (sector->start + sector->sweep - shrink_outer));
  cairo_arc_negative (cr, 0, 0, inner, RADIANS (sector->start + sector->sweep - shrink_inner),
                      RADIANS (sector->start + shrink_inner));
  cairo_close_path (cr);
}

static void
paint_grapheme (cairo_t *cr, PangoLayout *whole, const char *text, int length)
{
  PangoLayout *one = pango_layout_copy (whole);

  pango_layout_set_attributes (one, pango_layout_get_attributes (whole));
  pango_layout_set_text (one, text, length);
  pango_cairo_show_layout (cr, one);
  g_object_unref (one);
}

void
bc_wheel_paint_arc_text (cairo_t *cr, PangoLayout *layout, double middle, double radius)
{
  const char *text = pango_layout_get_text (layout);
  int width, height;
  double half;
  /* Below the middle a text that ran clockwise would stand on its head. */
  gboolean below = middle > 91 && middle < 269;
  const char *next;

  pango_layout_get_pixel_size (layout, &width, &height);
  half = width / 2.0;
  for (const char *at = text; *at != '\0'; at = next)
    {
      PangoRectangle box;
      double offset, angle;

      for (next = g_utf8_next_char (at);
           *next != '\0' && g_unichar_ismark (g_utf8_get_char (next));)
        next = g_utf8_next_char (next);
      pango_layout_index_to_pos (layout, at - text, &box);
      offset = (box.x + box.width / 2.0) / PANGO_SCALE - half;
      angle = middle + (below ? -1 : 1) * offset / radius * 180 / G_PI;
      cairo_save (cr);
      cairo_rotate (cr, (below ? angle - 180 : angle) * G_PI / 180);
      cairo_translate (cr, -box.width / 2.0 / PANGO_SCALE,
                       (below ? radius : -radius) - height / 2.0);
      paint_grapheme (cr, layout, at, next - at);
      cairo_restore (cr);
    }
}

void
bc_wheel_lookup_color (GtkWidget *widget, const char *name, GdkRGBA *color)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (style, name, color))
    gtk_style_context_get_color (style, color);
}
