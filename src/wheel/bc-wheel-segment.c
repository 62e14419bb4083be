/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-wheel-segment"

#include "config.h"

#include "wheel/bc-wheel-segment.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "wheel/bc-wheel-paint.h"

#define GAP 4.0
#define TITLE_SCALE 1.34
#define MARK_SCALE 0.8
/* In degrees: the words of a segment leave the beginning of its rim free. */
#define FIRST_MARK 9
#define BETWEEN_MARKS 11
#define RING_TITLE_SCALE 1.08
#define SMALLEST_SCALE 0.45
#define DESIGN_RADIUS 330.0
#define GROWING_MS 500

struct _BcWheelSegment
{
  GtkWidget      parent_instance;

  char          *id;
  char          *tint;
  BcWheelSector  sector;
  GStrv          marks;
  char          *title;
  char          *line;
  char          *description;
  double         fraction;
  double         shown_fraction;
  AdwAnimation  *growing;
  gboolean       current;
};

G_DEFINE_FINAL_TYPE (BcWheelSegment, bc_wheel_segment, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CLICKED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* The wheel gives a segment the box of its sector: from that follows where the middle is. */
static double
wheel_radius (BcWheelSegment *self, double *middle_x, double *middle_y)
{
  double x, y, width, height, radius;

  bc_wheel_sector_bounds (&self->sector, &x, &y, &width, &height);
  radius = gtk_widget_get_width (GTK_WIDGET (self)) / width;
  *middle_x = -x * radius;
  *middle_y = -y * radius;
  return radius;
}

static gboolean
bc_wheel_segment_contains (GtkWidget *widget, double x, double y)
{
  BcWheelSegment *self = BC_WHEEL_SEGMENT (widget);
  double middle_x, middle_y;
  double radius = wheel_radius (self, &middle_x, &middle_y);

  return radius > 0
         && bc_wheel_sector_contains (&self->sector, (x - middle_x) / radius,
                                      (y - middle_y) / radius);
}

static void
tint_color (BcWheelSegment *self, const char *part, GdkRGBA *color)
{
  g_autofree char *name = g_strdup_printf ("wheel_%s_%s", self->tint, part);

  bc_wheel_lookup_color (GTK_WIDGET (self), name, color);
}

static PangoLayout *
make_layout (BcWheelSegment *self, const char *text, double scale, gboolean bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_attr_list_unref (attributes);
  return layout;
}

/* Letters grow with the wheel and with the person's text size, but never out of the segment. */
static double
text_scale (BcWheelSegment *self, double radius)
{
  return CLAMP (radius / DESIGN_RADIUS, 0.72, 3.2);
}

static PangoLayout *
fit_layout (BcWheelSegment *self, const char *text, double scale, double width, gboolean bold)
{
  for (;; scale *= 0.93)
    {
      PangoLayout *layout = make_layout (self, text, scale, bold);
      int needed;

      pango_layout_get_pixel_size (layout, &needed, NULL);
      if (needed <= width || scale < 0.6)
        return layout;
      g_object_unref (layout);
    }
}

static void
set_source (cairo_t *cr, const GdkRGBA *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

/* The name and under it the line, round one point, in the coordinates of the wheel. */
typedef struct
{
  PangoLayout *title;
  PangoLayout *line;
  int          title_width;
  int          title_height;
  int          line_width;
  int          line_height;
} Block;

static void
block_clear (Block *block)
{
  g_clear_object (&block->title);
  g_clear_object (&block->line);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Block, block_clear)

static void
block_make (Block *block, BcWheelSegment *self, double scale, double width)
{
  block_clear (block);
  block->line_width = block->line_height = 0;
  block->title = make_layout (self, self->title, scale * TITLE_SCALE, TRUE);
  pango_layout_get_pixel_size (block->title, &block->title_width, &block->title_height);
  if (*self->line == '\0')
    return;
  block->line = make_layout (self, self->line, scale * 0.92, FALSE);
  pango_layout_set_width (block->line, width * PANGO_SCALE);
  pango_layout_set_wrap (block->line, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (block->line, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (block->line, -3);
  pango_layout_get_pixel_size (block->line, &block->line_width, &block->line_height);
}

/* Whether a box with its middle at @x stays between two circles round the middle of the wheel. */
static gboolean
box_fits (double x, double y, double width, double height, double inner, double outer)
{
  double far_x = fabs (x) + width / 2;
  double far_y = MAX (fabs (y), fabs (y + height));
  double near_x = MAX (0, fabs (x) - width / 2);
  double near_y = y < 0 && y + height > 0 ? 0 : MIN (fabs (y), fabs (y + height));

  return hypot (far_x, far_y) <= outer && hypot (near_x, near_y) >= inner;
}

static gboolean
block_fits (Block *block, double x, double y, double inner, double outer)
{
  double top = y - (block->title_height + block->line_height) / 2.0;

  return box_fits (x, top, block->title_width, block->title_height, inner, outer)
         && box_fits (x, top + block->title_height, block->line_width, block->line_height, inner,
                      outer);
}

/* The largest letters, up to the wheel's own size, with which all words stay inside; a line that is
 * too wide is first broken earlier. */
static void
block_fit (Block *block, BcWheelSegment *self, double radius, double x, double y)
{
  static const double widths[] = { 1, 0.86, 0.74, 0.62 };
  double inner, outer, width;

  bc_wheel_ring_radii (self->sector.ring, &inner, &outer);
  width = self->sector.ring == BC_WHEEL_CENTRE ? outer * 1.62 * radius : 0.47 * radius;
  /* The arc of the state runs along the outer edge of a segment. */
  outer = outer * radius
          - (self->sector.ring == BC_WHEEL_CENTRE ? 4 : 18 * MAX (1, radius / DESIGN_RADIUS));
  for (double scale = text_scale (self, radius); scale > SMALLEST_SCALE; scale *= 0.93)
    {
      for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
        {
          block_make (block, self, scale, width * widths[i]);
          if (block_fits (block, x, y, inner * radius, outer))
            return;
        }
    }
}

static void
paint_straight (BcWheelSegment *self, cairo_t *cr, double radius)
{
  g_auto (Block) block = { NULL };
  double x, y;
  GdkRGBA color;

  bc_wheel_point (bc_wheel_sector_middle (&self->sector),
                  self->sector.ring == BC_WHEEL_CENTRE ? 0 : 0.525 * radius, &x, &y);
  block_fit (&block, self, radius, x, y);
  y -= (block.title_height + block.line_height) / 2.0;
  tint_color (self, "title", &color);
  set_source (cr, &color);
  cairo_move_to (cr, x - block.title_width / 2.0, y);
  pango_cairo_show_layout (cr, block.title);
  if (block.line == NULL)
    return;
  pango_layout_set_width (block.line, block.line_width * PANGO_SCALE);
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  set_source (cr, &color);
  cairo_move_to (cr, x - block.line_width / 2.0, y + block.title_height);
  pango_cairo_show_layout (cr, block.line);
}

/* The largest letters with which the words of a ring, in one row or two, stay within it. */
static double
thickness_scale (BcWheelSegment *self, double breadth)
{
  g_autoptr (PangoLayout) layout = make_layout (self, self->title, 1, FALSE);
  double rows = self->sector.ring == BC_WHEEL_OUTER ? 0.78 : RING_TITLE_SCALE;
  int height;

  if (self->sector.ring != BC_WHEEL_OUTER && *self->line != '\0')
    rows += 0.82;
  pango_layout_get_pixel_size (layout, NULL, &height);
  return breadth / (rows * height);
}

static void
paint_curved (BcWheelSegment *self, cairo_t *cr, double radius)
{
  double inner, outer, middle = bc_wheel_sector_middle (&self->sector);
  double scale = text_scale (self, radius);
  gboolean thin = self->sector.ring == BC_WHEEL_OUTER;
  double at, room;
  g_autoptr (PangoLayout) title = NULL;
  GdkRGBA color;

  /* A whole ring writes its name at the top. */
  if (self->sector.sweep >= 360)
    middle = 0;
  bc_wheel_ring_radii (self->sector.ring, &inner, &outer);
  at = (inner + outer) / 2 * radius;
  scale = MIN (scale, thickness_scale (self, (outer - inner) * radius));
  room = MIN (self->sector.sweep, 120) * G_PI / 180 * at * 0.9;
  title = fit_layout (self, self->title, scale * (thin ? 0.78 : RING_TITLE_SCALE), room, !thin);
  tint_color (self, "title", &color);
  set_source (cr, &color);
  if (thin || *self->line == '\0')
    {
      bc_wheel_paint_arc_text (cr, title, middle, at);
      return;
    }
  else
    {
      g_autoptr (PangoLayout) line = fit_layout (self, self->line, scale * 0.82, room, FALSE);
      gboolean below = middle > 91 && middle < 269;
      double apart = (outer - inner) * radius * 0.2;

      bc_wheel_paint_arc_text (cr, title, middle, at + (below ? -apart : apart));
      gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
      set_source (cr, &color);
      bc_wheel_paint_arc_text (cr, line, middle, at - (below ? -apart : apart));
    }
}

static void
paint_arc (BcWheelSegment *self, cairo_t *cr, double radius)
{
  double inner, outer, at, from, length;
  GdkRGBA color;

  if (self->shown_fraction < 0)
    return;
  bc_wheel_ring_radii (self->sector.ring, &inner, &outer);
  at = outer * radius - 12 * MAX (1, radius / DESIGN_RADIUS);
  from = self->sector.start + 5;
  length = self->sector.sweep - 10;
  cairo_set_line_width (cr, 7 * MAX (1, radius / DESIGN_RADIUS));
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  tint_color (self, "track", &color);
  set_source (cr, &color);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, at, (from - 90) * G_PI / 180, (from + length - 90) * G_PI / 180);
  cairo_stroke (cr);
  if (self->shown_fraction <= 0)
    return;
  tint_color (self, "arc", &color);
  set_source (cr, &color);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, at, (from - 90) * G_PI / 180,
             (from + length * MIN (1, self->shown_fraction) - 90) * G_PI / 180);
  cairo_stroke (cr);
}

static void
paint_mark (BcWheelSegment *self, cairo_t *cr, const char *mark, double angle, double radius)
{
  double scale = text_scale (self, radius);
  g_autoptr (PangoLayout) layout = make_layout (self, mark, scale * MARK_SCALE, TRUE);
  double inner, outer, x, y, ring;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  ring = MAX (width, height) / 2.0 + 1;
  bc_wheel_ring_radii (self->sector.ring, &inner, &outer);
  bc_wheel_point (angle, outer * radius - 20 * MAX (1, radius / DESIGN_RADIUS) - ring, &x, &y);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, ring, 0, 2 * G_PI);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
  cairo_move_to (cr, x - width / 2.0, y - height / 2.0);
  pango_cairo_show_layout (cr, layout);
}

static void
paint_marks (BcWheelSegment *self, cairo_t *cr, double radius)
{
  GdkRGBA color;

  tint_color (self, "title", &color);
  set_source (cr, &color);
  for (guint i = 0; self->marks != NULL && self->marks[i] != NULL; i++)
    paint_mark (self, cr, self->marks[i],
                self->sector.start + FIRST_MARK + i * BETWEEN_MARKS, radius);
}

static void
paint_outline (BcWheelSegment *self, cairo_t *cr, double radius)
{
  GtkStateFlags state = gtk_widget_get_state_flags (GTK_WIDGET (self));
  gboolean focused = (state & GTK_STATE_FLAG_FOCUSED) && (state & GTK_STATE_FLAG_FOCUS_VISIBLE);
  GdkRGBA color;

  tint_color (self, focused || self->current ? "arc" : "edge", &color);
  set_source (cr, &color);
  bc_wheel_trace_sector (cr, &self->sector, radius,
                         self->sector.sweep >= 360 ? 1.5 : GAP);
  cairo_set_line_width (cr, focused ? 4 : self->current ? 2.5 : 1);
  cairo_stroke (cr);
  if (focused)
    {
      bc_wheel_lookup_color (GTK_WIDGET (self), "window_bg_color", &color);
      set_source (cr, &color);
      bc_wheel_trace_sector (cr, &self->sector, radius,
                             (self->sector.sweep >= 360 ? 1.5 : GAP) + 4);
      cairo_set_line_width (cr, 2);
      cairo_stroke (cr);
    }
}

static void
bc_wheel_segment_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BcWheelSegment *self = BC_WHEEL_SEGMENT (widget);
  double middle_x, middle_y;
  double radius = wheel_radius (self, &middle_x, &middle_y);
  GtkStateFlags state = gtk_widget_get_state_flags (widget);
  GdkRGBA color;
  cairo_t *cr;

  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                                       gtk_widget_get_height (widget)));
  cairo_translate (cr, middle_x, middle_y);
  tint_color (self, state & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE) ? "hover" : "fill",
              &color);
  set_source (cr, &color);
  bc_wheel_trace_sector (cr, &self->sector, radius, self->sector.sweep >= 360 ? 1 : GAP);
  cairo_fill (cr);
  paint_outline (self, cr, radius);
  paint_arc (self, cr, radius);
  paint_marks (self, cr, radius);
  if (self->sector.ring <= BC_WHEEL_INNER)
    paint_straight (self, cr, radius);
  else
    paint_curved (self, cr, radius);
  cairo_destroy (cr);
}

static void
bc_wheel_segment_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                          int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
clicked_cb (BcWheelSegment *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CLICKED], 0);
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  clicked_cb (BC_WHEEL_SEGMENT (widget));
}

static void
state_flags_changed_cb (BcWheelSegment *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_accessible (BcWheelSegment *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
grown_cb (double fraction, gpointer data)
{
  BcWheelSegment *self = data;

  self->shown_fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Let go while it plays, an animation would go on and have the last word. */
static void
stop_growing (BcWheelSegment *self)
{
  if (self->growing != NULL)
    adw_animation_pause (self->growing);
  g_clear_object (&self->growing);
}

static void
grow (BcWheelSegment *self, double fraction)
{
  if (self->fraction == fraction)
    return;
  self->fraction = fraction;
  stop_growing (self);
  if (fraction < 0)
    {
      grown_cb (-1, self);
      return;
    }
  self->growing = adw_timed_animation_new (GTK_WIDGET (self), MAX (self->shown_fraction, 0),
                                           fraction, GROWING_MS,
                                           adw_callback_animation_target_new (grown_cb, self,
                                                                              NULL));
  adw_animation_play (self->growing);
}

static void
bc_wheel_segment_dispose (GObject *object)
{
  g_clear_object (&BC_WHEEL_SEGMENT (object)->growing);

  G_OBJECT_CLASS (bc_wheel_segment_parent_class)->dispose (object);
}

static void
bc_wheel_segment_finalize (GObject *object)
{
  BcWheelSegment *self = BC_WHEEL_SEGMENT (object);

  g_free (self->id);
  g_free (self->tint);
  g_strfreev (self->marks);
  g_free (self->title);
  g_free (self->line);
  g_free (self->description);

  G_OBJECT_CLASS (bc_wheel_segment_parent_class)->finalize (object);
}

static void
bc_wheel_segment_class_init (BcWheelSegmentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_wheel_segment_dispose;
  G_OBJECT_CLASS (klass)->finalize = bc_wheel_segment_finalize;
  widget_class->contains = bc_wheel_segment_contains;
  widget_class->snapshot = bc_wheel_segment_snapshot;
  widget_class->measure = bc_wheel_segment_measure;

  signals[SIGNAL_CLICKED] = g_signal_new ("clicked", BC_TYPE_WHEEL_SEGMENT,
                                          G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_CLICKED]);
  /* A screen reader opens a segment by its action; GTK offers none of its own for our widget. */
  gtk_widget_class_install_action (widget_class, "segment.open", NULL, open_cb);
  gtk_widget_class_set_css_name (widget_class, "wheelsegment");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "clicked", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "clicked", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_space, 0, "clicked", NULL);
}

static void
bc_wheel_segment_init (BcWheelSegment *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->title = g_strdup ("");
  self->line = g_strdup ("");
  self->description = g_strdup ("");
  self->fraction = self->shown_fraction = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self, "state-flags-changed", G_CALLBACK (state_flags_changed_cb), NULL);
}

BcWheelSegment *
bc_wheel_segment_new (const char *id, const BcWheelSector *sector, const char *tint)
{
  BcWheelSegment *self = g_object_new (BC_TYPE_WHEEL_SEGMENT, NULL);

  self->id = g_strdup (id);
  self->tint = g_strdup (tint);
  self->sector = *sector;
  return self;
}

const char *
bc_wheel_segment_get_id (BcWheelSegment *self)
{
  return self->id;
}

const BcWheelSector *
bc_wheel_segment_get_sector (BcWheelSegment *self)
{
  return &self->sector;
}

void
bc_wheel_segment_set_title (BcWheelSegment *self, const char *title)
{
  g_free (self->title);
  self->title = g_strdup (title);
  update_accessible (self);
}

void
bc_wheel_segment_set_marks (BcWheelSegment *self, const char *const *marks)
{
  g_strfreev (self->marks);
  self->marks = g_strdupv ((GStrv) marks);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bc_wheel_segment_set_state (BcWheelSegment *self, const char *line, const char *description,
                            double fraction)
{
  g_free (self->line);
  g_free (self->description);
  self->line = g_strdup (line);
  self->description = g_strdup (description);
  grow (self, fraction);
  update_accessible (self);
}

void
bc_wheel_segment_set_current (BcWheelSegment *self, gboolean current)
{
  self->current = current;
  update_accessible (self);
}
