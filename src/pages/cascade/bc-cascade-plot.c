/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cascade-plot"

#include "config.h"

#include "pages/cascade/bc-cascade-plot.h"

#include <glib/gi18n.h>

#include "school/bc-school-calendar.h"
#include "wheel/bc-wheel-paint.h"
#include "widgets/bc-level-badge.h"
#include "widgets/bc-spoken-name.h"

/* In lines of text. */
#define HEIGHT 15
#define WIDEST_BAR 130.0
#define GAP 18.0

struct _BcCascadePlot
{
  GtkWidget  parent_instance;

  GPtrArray *names;
  BcLevels  *levels;
  guint      most;
};

G_DEFINE_FINAL_TYPE (BcCascadePlot, bc_cascade_plot, GTK_TYPE_WIDGET)

static int
line_height (BcCascadePlot *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "8");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
bc_cascade_plot_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                         int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  BcCascadePlot *self = BC_CASCADE_PLOT (widget);
  int line = line_height (self);

  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? line * HEIGHT : line * 10;
  *minimum_baseline = *natural_baseline = -1;
}

/* ---- drawing ---- */

static void
set_color (BcCascadePlot *self, cairo_t *cr, const char *name, double alpha)
{
  GdkRGBA color;

  bc_wheel_lookup_color (GTK_WIDGET (self), name, &color);
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha * alpha);
}

static void
draw_words (BcCascadePlot *self, cairo_t *cr, const char *words, double middle, double y,
            double width)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  int text_width;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) width * PANGO_SCALE);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_pixel_size (layout, &text_width, NULL);
  set_color (self, cr, "window_fg_color", 1);
  cairo_move_to (cr, middle - width / 2, y);
  pango_cairo_show_layout (cr, layout);
}

/* On a plain field, for a number on a pattern is hard to read. */
static void
draw_number (BcCascadePlot *self, cairo_t *cr, gint64 level, guint count, double middle, double y,
             double height)
{
  /* Translators: a level of support, and how many lines stand at it. */
  g_autofree char *words = g_strdup_printf (_("%d: %u×"), (int) level, count);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  int text_width, text_height;
  double top;

  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  top = y + (height - text_height) / 2;
  set_color (self, cr, "card_bg_color", 1);
  cairo_rectangle (cr, middle - text_width / 2.0 - 4, top, text_width + 8, text_height);
  cairo_fill (cr);
  set_color (self, cr, "window_bg_color", 0.85);
  cairo_rectangle (cr, middle - text_width / 2.0 - 4, top, text_width + 8, text_height);
  cairo_fill (cr);
  set_color (self, cr, "window_fg_color", 1);
  cairo_move_to (cr, middle - text_width / 2.0, top);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_segment (BcCascadePlot *self, cairo_t *cr, gint64 level, guint count, double x, double y,
              double width, double height)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  bc_level_badge_paint (GTK_WIDGET (self), cr, level, width, height);
  set_color (self, cr, "window_fg_color", 0.5);
  cairo_set_line_width (cr, 1);
  cairo_rectangle (cr, 0.5, 0.5, width - 1, MAX (height - 1, 0));
  cairo_stroke (cr);
  cairo_restore (cr);
  draw_number (self, cr, level, count, x + width / 2, y, height);
}

/* A level that is there keeps room for its number, however few there are of it. */
static void
measure_segments (BcCascadePlot *self, const BcLevels *levels, double room, double *heights)
{
  double least = line_height (self) + 2, taken = 0;
  guint rest = 0;

  for (guint level = 1; level <= BC_LEVELS; level++)
    {
      heights[level] = levels->count[level] * room / MAX (self->most, 1);
      if (levels->count[level] > 0 && heights[level] < least)
        {
          heights[level] = least;
          taken += least;
        }
      else
        rest += levels->count[level];
    }
  for (guint level = 1; level <= BC_LEVELS; level++)
    {
      if (levels->count[level] > 0 && heights[level] > least)
        heights[level] =
          MAX (least, MIN (heights[level], (room - taken) * levels->count[level] / MAX (rest, 1)));
    }
}

static void
draw_period (BcCascadePlot *self, cairo_t *cr, guint period, double middle, double width,
             double floor)
{
  double heights[BC_LEVELS + 1] = { 0 };
  double bar = MIN (width, WIDEST_BAR), y = floor;

  measure_segments (self, &self->levels[period], floor, heights);
  for (guint level = 1; level <= BC_LEVELS; level++)
    {
      guint count = self->levels[period].count[level];

      if (count == 0)
        continue;
      y -= heights[level];
      draw_segment (self, cr, level, count, middle - bar / 2, y, bar, heights[level]);
    }
  draw_words (self, cr, self->names->pdata[period], middle, floor + 4, width);
}

static void
bc_cascade_plot_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BcCascadePlot *self = BC_CASCADE_PLOT (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double floor = height - line_height (self) - 6;
  double step = self->names->len > 0 ? width / self->names->len : width;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  set_color (self, cr, "window_fg_color", 0.4);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, 0, floor + 0.5);
  cairo_line_to (cr, width, floor + 0.5);
  cairo_stroke (cr);
  for (guint i = 0; i < self->names->len; i++)
    draw_period (self, cr, i, step * (i + 0.5), step - GAP, floor);
  cairo_destroy (cr);
}

/* ---- the object ---- */

static void
bc_cascade_plot_finalize (GObject *object)
{
  BcCascadePlot *self = BC_CASCADE_PLOT (object);

  g_ptr_array_unref (self->names);
  g_free (self->levels);

  G_OBJECT_CLASS (bc_cascade_plot_parent_class)->finalize (object);
}

static void
bc_cascade_plot_class_init (BcCascadePlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bc_cascade_plot_finalize;
  widget_class->measure = bc_cascade_plot_measure;
  widget_class->snapshot = bc_cascade_plot_snapshot;
  gtk_widget_class_set_css_name (widget_class, "cascadeplot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bc_cascade_plot_init (BcCascadePlot *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  bc_spoken_name_set (GTK_WIDGET (self),
                      _("A picture of the levels; the table beside it has the same numbers"));
}

GtkWidget *
bc_cascade_plot_new (void)
{
  return g_object_new (BC_TYPE_CASCADE_PLOT, NULL);
}

void
bc_cascade_plot_show (BcCascadePlot *self, const BcCascade *cascade)
{
  guint n = cascade != NULL ? cascade->periods->len : 0;

  g_ptr_array_set_size (self->names, 0);
  g_free (self->levels);
  self->levels = g_new0 (BcLevels, MAX (n, 1));
  self->most = cascade != NULL ? bc_cascade_count_most (cascade) : 0;
  for (guint i = 0; i < n; i++)
    {
      self->levels[i] = cascade->levels[i];
      g_ptr_array_add (self->names, bc_period_dup_name (cascade->periods->pdata[i]));
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
