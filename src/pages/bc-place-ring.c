/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-place-ring"

#include "config.h"

#include "pages/bc-place-ring.h"

#include "pages/bc-place-view.h"
#include "wheel/bc-wheel-paint.h"

#define SIZE 28

struct _BcPlaceRing
{
  GtkWidget parent_instance;

  BcPlace   place;
};

G_DEFINE_FINAL_TYPE (BcPlaceRing, bc_place_ring, GTK_TYPE_WIDGET)

static void
bc_place_ring_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = SIZE;
  *minimum_baseline = *natural_baseline = -1;
}

static void
paint_place (BcPlaceRing *self, cairo_t *cr, BcPlace place, double radius)
{
  const BcWheelSector *sector = bc_place_view_sector (place);
  gboolean here = place == self->place;
  g_autofree char *tint = g_strdup_printf ("wheel_%s_%s", bc_place_view_tint (place),
                                           here ? "arc" : "track");
  GdkRGBA color;

  bc_wheel_lookup_color (GTK_WIDGET (self), tint, &color);
  gdk_cairo_set_source_rgba (cr, &color);
  bc_wheel_trace_sector (cr, sector, radius, 0.6);
  cairo_fill (cr);
}

static void
bc_place_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_translate (cr, width / 2.0, height / 2.0);
  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    paint_place (BC_PLACE_RING (widget), cr, place, MIN (width, height) / 2.0);
  cairo_destroy (cr);
}

static void
bc_place_ring_class_init (BcPlaceRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bc_place_ring_measure;
  widget_class->snapshot = bc_place_ring_snapshot;
  gtk_widget_class_set_css_name (widget_class, "placering");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
bc_place_ring_init (BcPlaceRing *self)
{
  self->place = BC_N_PLACES;
}

void
bc_place_ring_set_place (BcPlaceRing *self, BcPlace place)
{
  self->place = place;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
