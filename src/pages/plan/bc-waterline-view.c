/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-waterline-view"

#include "config.h"

#include "pages/plan/bc-waterline-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

#define GLASS_WIDTH 22
#define GLASS_HEIGHT 28

/* Where the school's limit stands in a glass, as a part of its height. */
#define LINE (1 / 1.5)

struct _BcWaterlineView
{
  GtkBox       parent_instance;

  BcWaterline  waterline;
  GtkWidget   *glasses[BC_WATERLINE_N_MEASURES];
  GtkWidget   *labels[BC_WATERLINE_N_MEASURES];
  GtkWidget   *sentence;
};

G_DEFINE_FINAL_TYPE (BcWaterlineView, bc_waterline_view, GTK_TYPE_BOX)

/* ---- drawing ---- */

static void
trace_glass (cairo_t *cr, double width, double height)
{
  cairo_new_path (cr);
  cairo_move_to (cr, 1, 1);
  cairo_line_to (cr, 1, height - 5);
  cairo_curve_to (cr, 1, height - 1, 1, height - 1, 5, height - 1);
  cairo_line_to (cr, width - 5, height - 1);
  cairo_curve_to (cr, width - 1, height - 1, width - 1, height - 1, width - 1, height - 5);
  cairo_line_to (cr, width - 1, 1);
}

static void
fill_water (cairo_t *cr, double width, double height, double level)
{
  double top = height - level * LINE * (height - 2) - 1;

  cairo_move_to (cr, 0, height);
  for (double x = 0; x <= width; x += 1)
    cairo_line_to (cr, x, top + sin (x / width * 2 * G_PI));
  cairo_line_to (cr, width, height);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  BcWaterlineView *self = data;
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (area));
  BcWaterlineMeasure measure = 0;
  double level, line = height - LINE * (height - 2) - 1;
  GdkRGBA water, edge;

  while (self->glasses[measure] != GTK_WIDGET (area))
    measure++;
  level = bc_waterline_get_height (&self->waterline, measure);
  gtk_style_context_get_color (style, &edge);
  if (!gtk_style_context_lookup_color (style, "wheel_blue_title", &water))
    water = edge;
  cairo_save (cr);
  trace_glass (cr, width, height);
  cairo_clip (cr);
  cairo_set_source_rgba (cr, water.red, water.green, water.blue, 0.45);
  if (level > 0)
    fill_water (cr, width, height, level);
  cairo_restore (cr);
  gdk_cairo_set_source_rgba (cr, &edge);
  cairo_set_line_width (cr, 1.2);
  trace_glass (cr, width, height);
  cairo_stroke (cr);
  cairo_set_dash (cr, (double[]) { 3, 2 }, 2, 0);
  cairo_move_to (cr, 0, floor (line) + 0.5);
  cairo_line_to (cr, width, floor (line) + 0.5);
  cairo_stroke (cr);
}

/* ---- words ---- */

static char *
dup_words (const BcWaterline *waterline, BcWaterlineMeasure measure)
{
  int load = (int) waterline->load[measure];
  int limit = (int) waterline->limit[measure];

  switch (measure)
    {
    case BC_WATERLINE_CLUSTERS:
      /* Translators: how many there are of how many the school finds feasible. */
      return g_strdup_printf (ngettext ("%d of %d cluster", "%d of %d clusters", limit), load,
                              limit);
    case BC_WATERLINE_MINUTES:
      return g_strdup_printf (ngettext ("%d of %d extra minute a week",
                                        "%d of %d extra minutes a week", limit), load, limit);
    case BC_WATERLINE_INDIVIDUAL:
    case BC_WATERLINE_N_MEASURES:
    default:
      return g_strdup_printf (ngettext ("%d of %d arrangement for one child",
                                        "%d of %d arrangements for one child", limit), load,
                              limit);
    }
}

static const char *
state_words (BcWaterlineState state)
{
  switch (state)
    {
    case BC_WATERLINE_ABOVE:
      return _("above the line");
    case BC_WATERLINE_AT:
      return _("at the line");
    case BC_WATERLINE_BELOW:
    default:
      return _("below the line");
    }
}

static void
show_measure (BcWaterlineView *self, BcWaterlineMeasure measure)
{
  g_autofree char *words = dup_words (&self->waterline, measure);
  const char *state = state_words (bc_waterline_get_state (&self->waterline, measure));
  g_autofree char *spoken = g_strdup_printf ("%s, %s", words, state);

  gtk_label_set_text (GTK_LABEL (self->labels[measure]), words);
  gtk_widget_set_tooltip_text (self->labels[measure], spoken);
  bc_spoken_name_set (self->glasses[measure], spoken);
  gtk_widget_queue_draw (self->glasses[measure]);
}

void
bc_waterline_view_show (BcWaterlineView *self, const BcWaterline *waterline)
{
  self->waterline = *waterline;
  for (guint i = 0; i < BC_WATERLINE_N_MEASURES; i++)
    show_measure (self, i);
  gtk_widget_set_visible (self->sentence,
                          bc_waterline_get_highest (waterline) == BC_WATERLINE_ABOVE);
}

/* ---- the object ---- */

static void
bc_waterline_view_class_init (BcWaterlineViewClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_measure (BcWaterlineView *self, guint measure)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *glass = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_IMG, NULL);

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (glass), GLASS_WIDTH);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (glass), GLASS_HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (glass), draw_cb, self, NULL);
  gtk_widget_set_valign (glass, GTK_ALIGN_CENTER);
  self->glasses[measure] = glass;
  self->labels[measure] = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->labels[measure], "caption");
  gtk_box_append (GTK_BOX (box), glass);
  gtk_box_append (GTK_BOX (box), self->labels[measure]);
  gtk_widget_set_margin_end (box, 8);
  return box;
}

static void
bc_waterline_view_init (BcWaterlineView *self)
{
  GtkWidget *measures = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_layout_manager (measures, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  for (guint i = 0; i < BC_WATERLINE_N_MEASURES; i++)
    gtk_box_append (GTK_BOX (measures), make_measure (self, i));
  self->sentence = bc_wrapped_label_new (
    _("This asks more than the school finds feasible. What can go, or who can help?"), "caption");
  gtk_widget_set_visible (self->sentence, FALSE);
  gtk_box_append (GTK_BOX (self), measures);
  gtk_box_append (GTK_BOX (self), self->sentence);
  bc_spoken_name_set (GTK_WIDGET (self), _("Waterline"));
}
