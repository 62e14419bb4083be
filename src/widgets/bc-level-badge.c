/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-level-badge"

#include "config.h"

#include "widgets/bc-level-badge.h"

#include <glib/gi18n.h>

#include "domain/bc-levels.h"
#include "widgets/bc-spoken-name.h"

#define LINE_GAP 4.0

struct _BcLevelBadge
{
  GtkWidget    parent_instance;

  gint64       level;
  PangoLayout *layout;
};

G_DEFINE_FINAL_TYPE (BcLevelBadge, bc_level_badge, GTK_TYPE_WIDGET)

static void
look_up_color (GtkWidget *widget, gint64 level, GdkRGBA *color)
{
  const char *const names[BC_LEVELS + 1] = { "window_fg_color",     "wheel_green_title",
                                             "wheel_blue_title",    "wheel_purple_title",
                                             "wheel_orange_title",  "window_fg_color" };
  GtkStyleContext *style = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (style, names[CLAMP (level, 0, BC_LEVELS)], color))
    gtk_style_context_get_color (style, color);
}

/* Lines at the same distance all over: level, or slanting up or down. */
static void
draw_lines (cairo_t *cr, double width, double height, int slant)
{
  for (double y = LINE_GAP / 2 - width; y < height + width; y += LINE_GAP)
    {
      cairo_move_to (cr, 0, y);
      cairo_line_to (cr, width, y + slant * width);
    }
  cairo_stroke (cr);
}

static void
draw_dots (cairo_t *cr, double width, double height)
{
  for (double y = LINE_GAP / 2; y < height; y += LINE_GAP)
    for (double x = LINE_GAP / 2; x < width; x += LINE_GAP)
      {
        cairo_new_sub_path (cr);
        cairo_arc (cr, x, y, 1, 0, 2 * G_PI);
      }
  cairo_fill (cr);
}

/* From loose to full: dots, lines, slanting lines, crossing lines, full. */
static void
draw_pattern (cairo_t *cr, gint64 level, double width, double height)
{
  cairo_set_line_width (cr, 1.2);
  switch (level)
    {
    case 1:
      draw_dots (cr, width, height);
      break;
    case 2:
      draw_lines (cr, width, height, 0);
      break;
    case 3:
      draw_lines (cr, width, height, 1);
      break;
    case 4:
      draw_lines (cr, width, height, 1);
      draw_lines (cr, width, height, -1);
      break;
    case 5:
      cairo_paint (cr);
      break;
    default:
      break;
    }
}

void
bc_level_badge_paint (GtkWidget *widget, cairo_t *cr, gint64 level, double width, double height)
{
  GdkRGBA color;

  look_up_color (widget, level, &color);
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, 0.16);
  cairo_paint (cr);
  gdk_cairo_set_source_rgba (cr, &color);
  draw_pattern (cr, level, width, height);
  cairo_restore (cr);
}

static void
trace_box (cairo_t *cr, double width, double height, double radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, width - radius, radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, width - radius, height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, radius, height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, radius, radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_number (BcLevelBadge *self, cairo_t *cr, double left, double width, double height)
{
  GdkRGBA color;
  int text_width, text_height;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  gdk_cairo_set_source_rgba (cr, &color);
  pango_layout_get_pixel_size (self->layout, &text_width, &text_height);
  cairo_move_to (cr, left + (width - left - text_width) / 2, (height - text_height) / 2);
  pango_cairo_show_layout (cr, self->layout);
}

static void
bc_level_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BcLevelBadge *self = BC_LEVEL_BADGE (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double strip = self->level > 0 ? width * 0.4 : 0;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  GdkRGBA color;

  cairo_save (cr);
  trace_box (cr, width, height, height * 0.25);
  cairo_clip (cr);
  if (self->level > 0)
    bc_level_badge_paint (widget, cr, self->level, strip, height);
  cairo_restore (cr);
  look_up_color (widget, self->level, &color);
  color.alpha = self->level > 0 ? 1 : 0.5;
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, 1);
  cairo_translate (cr, 0.5, 0.5);
  trace_box (cr, width - 1, height - 1, height * 0.25);
  cairo_stroke (cr);
  cairo_translate (cr, -0.5, -0.5);
  draw_number (self, cr, strip, width, height);
  cairo_destroy (cr);
}

/* As wide as its strip and its number, in the letters of the place it stands in. */
static void
bc_level_badge_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                        int *natural, int *minimum_baseline, int *natural_baseline)
{
  int width, height;

  pango_layout_get_pixel_size (BC_LEVEL_BADGE (widget)->layout, &width, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? height + 2 : height * 8 / 5;
}

static void
update (BcLevelBadge *self)
{
  g_autofree char *number = self->level > 0
                              ? g_strdup_printf ("%d", (int) self->level) : g_strdup ("–");
  g_autofree char *name = self->level > 0
                            ? g_strdup_printf (_("Level %d"), (int) self->level)
                            : g_strdup (_("No level said"));

  pango_layout_set_text (self->layout, number, -1);
  bc_spoken_name_set (GTK_WIDGET (self), name);
}

/* Other letters, or other colours. */
static void
bc_level_badge_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  BcLevelBadge *self = BC_LEVEL_BADGE (widget);

  GTK_WIDGET_CLASS (bc_level_badge_parent_class)->css_changed (widget, change);
  if (self->layout != NULL)
    pango_layout_context_changed (self->layout);
  gtk_widget_queue_resize (widget);
}

static void
bc_level_badge_dispose (GObject *object)
{
  g_clear_object (&BC_LEVEL_BADGE (object)->layout);

  G_OBJECT_CLASS (bc_level_badge_parent_class)->dispose (object);
}

static void
bc_level_badge_class_init (BcLevelBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_level_badge_dispose;
  widget_class->snapshot = bc_level_badge_snapshot;
  widget_class->measure = bc_level_badge_measure;
  widget_class->css_changed = bc_level_badge_css_changed;
  gtk_widget_class_set_css_name (widget_class, "levelbadge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bc_level_badge_init (BcLevelBadge *self)
{
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
bc_level_badge_new (gint64 level)
{
  BcLevelBadge *self = g_object_new (BC_TYPE_LEVEL_BADGE, NULL);

  self->level = level;
  update (self);
  return GTK_WIDGET (self);
}

void
bc_level_badge_set_level (BcLevelBadge *self, gint64 level)
{
  if (self->level == level)
    return;
  self->level = level;
  update (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
