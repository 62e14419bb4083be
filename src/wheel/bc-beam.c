/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-beam"

#include "wheel/bc-beam.h"

#include <math.h>

#include "wheel/bc-wheel-paint.h"

/* As parts of a line of text. */
#define MARK 0.72
#define GAP 0.22
#define REST 0.5
#define SWAY 0.55

/* More marks than this stand on each other, up to so many high; narrower than so many pixels they
 * grow together to a bar. */
#define MOST_IN_ROW 7
#define MOST_ROWS 3
#define LEAST_MARK 5.0
#define LETTERS 14

#define LEFT_COLOR "wheel_blue_title"
#define RIGHT_COLOR "wheel_purple_title"

struct _BcBeam
{
  GtkWidget parent_instance;

  guint     left;
  guint     middle;
  guint     right;
  guint     most;
  gboolean  tilts;
};

/* How large things are drawn. */
typedef struct
{
  guint  rows;
  double line;
  double width;
  double mark;
  double step;
  double middle;
} Sizes;

G_DEFINE_FINAL_TYPE (BcBeam, bc_beam, GTK_TYPE_WIDGET)

static void
measure_text (BcBeam *self, const char *text, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_get_pixel_size (layout, width, height);
}

static guint
count_rows (BcBeam *self)
{
  return CLAMP ((self->most + MOST_IN_ROW - 1) / MOST_IN_ROW, 1, MOST_ROWS);
}

static void
bc_beam_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                 int *natural, int *minimum_baseline, int *natural_baseline)
{
  BcBeam *self = BC_BEAM (widget);
  int letter, line;

  measure_text (self, "0", &letter, &line);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL
               ? letter * LETTERS
               : (int) ceil (line * (1 + (count_rows (self) - 1) * (MARK + GAP / 2) + REST
                                   + (self->tilts ? 2 * SWAY : 0)));
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? letter * LETTERS * 2 : *minimum;
  *minimum_baseline = *natural_baseline = -1;
}

/* ---- drawing ---- */

static void
set_color (BcBeam *self, cairo_t *cr, const char *name, double alpha)
{
  GdkRGBA color;

  bc_wheel_lookup_color (GTK_WIDGET (self), name, &color);
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha * alpha);
}

static Sizes
find_sizes (BcBeam *self)
{
  g_autofree char *number = g_strdup_printf ("%u", self->most);
  Sizes sizes = { .rows = count_rows (self),
                  .width = gtk_widget_get_width (GTK_WIDGET (self)) };
  int text_width, line;
  double room;

  measure_text (self, number, &text_width, &line);
  sizes.line = line;
  sizes.middle = self->middle > 0 ? line * (MARK + GAP) + text_width : line * GAP;
  room = sizes.width / 2 - sizes.middle - text_width - line * GAP * 2;
  sizes.step = MIN (line * (MARK + GAP), room / ((self->most + sizes.rows - 1) / sizes.rows));
  sizes.mark = sizes.step * MARK / (MARK + GAP);
  return sizes;
}

/* Squares with lines through them, standing on @y. */
static void
draw_square (BcBeam *self, cairo_t *cr, double x, double y, double width, double height)
{
  cairo_rectangle (cr, x + 0.5, y - height + 0.5, width - 1, height - 1);
  set_color (self, cr, LEFT_COLOR, 0.2);
  cairo_fill_preserve (cr);
  set_color (self, cr, LEFT_COLOR, 1);
  cairo_stroke (cr);
  for (double line = y - height + 4; line < y - 2; line += 4)
    {
      cairo_move_to (cr, x + 1, line);
      cairo_line_to (cr, x + width - 1, line);
    }
  cairo_stroke (cr);
}

static void
draw_round (BcBeam *self, cairo_t *cr, double x, double y, double width, double height)
{
  double radius = height / 2 - 0.75;
  double rest = MAX (width - height, 0);

  cairo_new_path (cr);
  cairo_arc (cr, x + height / 2, y - height / 2, radius, G_PI / 2, 3 * G_PI / 2);
  cairo_arc (cr, x + height / 2 + rest, y - height / 2, radius, -G_PI / 2, G_PI / 2);
  cairo_close_path (cr);
  set_color (self, cr, RIGHT_COLOR, 0.12);
  cairo_fill_preserve (cr);
  set_color (self, cr, RIGHT_COLOR, 1);
  cairo_stroke (cr);
}

static void
draw_diamond (BcBeam *self, cairo_t *cr, double middle, double size)
{
  cairo_move_to (cr, middle, -size);
  cairo_line_to (cr, middle + size / 2, -size / 2);
  cairo_line_to (cr, middle, 0);
  cairo_line_to (cr, middle - size / 2, -size / 2);
  cairo_close_path (cr);
  set_color (self, cr, "window_fg_color", 0.75);
  cairo_stroke (cr);
}

static void
draw_number (BcBeam *self, cairo_t *cr, guint count, double x, double side)
{
  g_autofree char *text = g_strdup_printf ("%u", count);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  set_color (self, cr, "window_fg_color", count > 0 ? 1 : 0.6);
  cairo_move_to (cr, side < 0 ? x - width : x, -height * 0.9);
  pango_cairo_show_layout (cr, layout);
}

/* From the middle outwards, and upwards; @side is -1 or 1. */
static void
draw_side (BcBeam *self, cairo_t *cr, const Sizes *sizes, guint count, double side)
{
  void (*draw) (BcBeam *, cairo_t *, double, double, double, double) =
    side < 0 ? draw_square : draw_round;
  double from = sizes->middle;
  double reach = (double) ((count + sizes->rows - 1) / sizes->rows) * sizes->step;

  if (sizes->mark < LEAST_MARK && count > 0)
    draw (self, cr, side < 0 ? -from - reach : from, 0, reach, sizes->line * MARK);
  for (guint i = 0; sizes->mark >= LEAST_MARK && i < count; i++)
    {
      double x = from + i / sizes->rows * sizes->step;

      draw (self, cr, side < 0 ? -x - sizes->mark : x,
            -(double) (i % sizes->rows) * (sizes->mark + sizes->line * GAP / 2), sizes->mark,
            sizes->mark);
    }
  draw_number (self, cr, count, side * (from + reach + sizes->line * GAP), side);
}

/* What the beam rests on. */
static void
draw_rest (BcBeam *self, cairo_t *cr, const Sizes *sizes)
{
  double size = sizes->line * REST;

  cairo_move_to (cr, 0, 1);
  cairo_line_to (cr, size * 0.6, size);
  cairo_line_to (cr, -size * 0.6, size);
  cairo_close_path (cr);
  set_color (self, cr, "window_fg_color", 0.35);
  cairo_fill (cr);
}

static guint
count_all (BcBeam *self)
{
  return self->left + self->middle + self->right;
}

static double
find_angle (BcBeam *self, const Sizes *sizes)
{
  if (!self->tilts || count_all (self) == 0)
    return 0;
  return ((double) self->right - self->left) / count_all (self) * SWAY * sizes->line
         / (sizes->width / 2);
}

static void
draw_load (BcBeam *self, cairo_t *cr, const Sizes *sizes)
{
  draw_side (self, cr, sizes, self->left, -1);
  draw_side (self, cr, sizes, self->right, 1);
  if (self->middle == 0)
    return;
  draw_diamond (self, cr, -sizes->line * MARK * 0.5, sizes->line * MARK);
  draw_number (self, cr, self->middle, sizes->line * GAP, 1);
}

static void
bc_beam_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BcBeam *self = BC_BEAM (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  Sizes sizes = find_sizes (self);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_set_line_width (cr, 1.3);
  cairo_translate (cr, floor (width / 2),
                   floor (height - sizes.line * (REST + (self->tilts ? SWAY : 0))));
  draw_rest (self, cr, &sizes);
  cairo_rotate (cr, find_angle (self, &sizes));
  set_color (self, cr, "window_fg_color", count_all (self) > 0 ? 0.45 : 0.25);
  cairo_move_to (cr, -width / 2, 0.5);
  cairo_line_to (cr, width / 2, 0.5);
  cairo_stroke (cr);
  if (count_all (self) > 0)
    draw_load (self, cr, &sizes);
  cairo_destroy (cr);
}

/* ---- the object ---- */

/* Other letters, or other colours. */
static void
bc_beam_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (bc_beam_parent_class)->css_changed (widget, change);
  gtk_widget_queue_resize (widget);
}

static void
bc_beam_class_init (BcBeamClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bc_beam_measure;
  widget_class->snapshot = bc_beam_snapshot;
  widget_class->css_changed = bc_beam_css_changed;
  gtk_widget_class_set_css_name (widget_class, "beam");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bc_beam_init (BcBeam *self)
{
}

GtkWidget *
bc_beam_new (gboolean tilts)
{
  BcBeam *self = g_object_new (BC_TYPE_BEAM, NULL);

  self->tilts = tilts;
  return GTK_WIDGET (self);
}

void
bc_beam_show (BcBeam *self, guint left, guint middle, guint right, guint most)
{
  self->left = left;
  self->middle = middle;
  self->right = right;
  self->most = MAX (most, 1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
