/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-wheel"

#include "wheel/bc-wheel.h"

#include <adwaita.h>
#include <math.h>

#include "wheel/bc-wheel-paint.h"

#define MINIMUM 360
#define NATURAL 640
#define MARGIN 8
#define TURNING_MS 700

struct _BcWheel
{
  GtkWidget  parent_instance;

  GPtrArray    *segments;
  double        hand;
  double        target;
  AdwAnimation *turning;
};

G_DEFINE_FINAL_TYPE (BcWheel, bc_wheel, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_FOCUSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
bc_wheel_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                  int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = MINIMUM;
  *natural = NATURAL;
  *minimum_baseline = *natural_baseline = -1;
}

static void
bc_wheel_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  BcWheel *self = BC_WHEEL (widget);
  double radius = MAX (1, MIN (width, height) / 2.0 - MARGIN);

  for (guint i = 0; i < self->segments->len; i++)
    {
      double x, y, w, h;
      GtkAllocation box;

      bc_wheel_sector_bounds (bc_wheel_segment_get_sector (self->segments->pdata[i]), &x, &y, &w,
                              &h);
      box.x = round (width / 2.0 + x * radius);
      box.y = round (height / 2.0 + y * radius);
      box.width = round (w * radius);
      box.height = round (h * radius);
      gtk_widget_size_allocate (self->segments->pdata[i], &box, -1);
    }
}

static void
paint_hand (BcWheel *self, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double radius = MIN (width, height) / 2.0 - MARGIN;
  double from, to, unused, x, y;
  GdkRGBA color;
  cairo_t *cr;

  if (self->hand < 0)
    return;
  bc_wheel_ring_radii (BC_WHEEL_CENTRE, &unused, &from);
  bc_wheel_ring_radii (BC_WHEEL_INNER, &unused, &to);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_translate (cr, width / 2.0, height / 2.0);
  cairo_set_line_width (cr, 2.4);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, (double[]){ 0.1, 6 }, 2, 0);
  bc_wheel_point (self->hand, (from + (to - from) * 0.72) * radius, &x, &y);
  cairo_move_to (cr, x, y);
  bc_wheel_point (self->hand, to * radius, &x, &y);
  cairo_line_to (cr, x, y);
  cairo_stroke (cr);
  cairo_arc (cr, x, y, 6, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
bc_wheel_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BcWheel *self = BC_WHEEL (widget);

  for (guint i = 0; i < self->segments->len; i++)
    gtk_widget_snapshot_child (widget, self->segments->pdata[i], snapshot);
  paint_hand (self, snapshot);
}

static BcWheelSegment *
focused_segment (BcWheel *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return focus != NULL ? BC_WHEEL_SEGMENT (focus) : NULL;
}

/* The segment of @ring that lies nearest to @angle, going only one way where @turn is not 0. */
static BcWheelSegment *
find_segment (BcWheel *self, BcWheelRing ring, double angle, int turn)
{
  BcWheelSegment *best = NULL;
  double best_distance = G_MAXDOUBLE;

  for (guint i = 0; i < self->segments->len; i++)
    {
      const BcWheelSector *sector = bc_wheel_segment_get_sector (self->segments->pdata[i]);
      double middle = bc_wheel_sector_middle (sector);
      double distance = bc_wheel_angle_between (middle, angle);

      if (sector->ring != ring)
        continue;
      if (turn != 0)
        {
          distance = fmod (turn * (middle - angle) + 720, 360);
          if (distance < 0.5)
            distance = 360;
        }
      if (distance < best_distance)
        {
          best_distance = distance;
          best = self->segments->pdata[i];
        }
    }
  return best;
}

static gboolean
move_focus (BcWheel *self, guint key)
{
  BcWheelSegment *from = focused_segment (self);
  const BcWheelSector *sector;
  BcWheelSegment *to = NULL;
  double angle;
  int ring;

  if (from == NULL)
    return FALSE;
  sector = bc_wheel_segment_get_sector (from);
  /* From a whole ring one goes on where the route begins, at the top. */
  angle = sector->sweep < 360 ? bc_wheel_sector_middle (sector) : 0;
  ring = sector->ring;
  switch (key)
    {
    case GDK_KEY_Right:
      to = find_segment (self, ring, angle, 1);
      break;
    case GDK_KEY_Left:
      to = find_segment (self, ring, angle, -1);
      break;
    case GDK_KEY_Up:
      to = ring + 1 < BC_WHEEL_N_RINGS ? find_segment (self, ring + 1, angle, 0) : NULL;
      break;
    case GDK_KEY_Down:
      to = ring > 0 ? find_segment (self, ring - 1, angle, 0) : NULL;
      break;
    case GDK_KEY_Home:
      to = self->segments->pdata[0];
      break;
    default:
      return FALSE;
    }
  if (to != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (to));
  return TRUE;
}

/* Tab goes in the order of the route, not from the top of the screen to the bottom. */
static gboolean
bc_wheel_focus (GtkWidget *widget, GtkDirectionType direction)
{
  BcWheel *self = BC_WHEEL (widget);
  BcWheelSegment *from = focused_segment (self);
  gboolean back = direction == GTK_DIR_TAB_BACKWARD;
  guint at = back ? self->segments->len - 1 : 0;

  if (!back && direction != GTK_DIR_TAB_FORWARD)
    return GTK_WIDGET_CLASS (bc_wheel_parent_class)->focus (widget, direction);
  if (from != NULL && g_ptr_array_find (self->segments, from, &at))
    at += back ? -1 : 1;
  return at < self->segments->len && gtk_widget_grab_focus (self->segments->pdata[at]);
}

static gboolean
key_pressed_cb (BcWheel *self, guint key, guint code, GdkModifierType state)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;
  return move_focus (self, key);
}

static void
bc_wheel_dispose (GObject *object)
{
  BcWheel *self = BC_WHEEL (object);

  g_clear_object (&self->turning);
  for (guint i = 0; i < self->segments->len; i++)
    gtk_widget_unparent (self->segments->pdata[i]);
  g_ptr_array_set_size (self->segments, 0);

  G_OBJECT_CLASS (bc_wheel_parent_class)->dispose (object);
}

static void
bc_wheel_finalize (GObject *object)
{
  g_ptr_array_unref (BC_WHEEL (object)->segments);

  G_OBJECT_CLASS (bc_wheel_parent_class)->finalize (object);
}

static void
bc_wheel_class_init (BcWheelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = bc_wheel_dispose;
  object_class->finalize = bc_wheel_finalize;
  widget_class->focus = bc_wheel_focus;
  widget_class->measure = bc_wheel_measure;
  widget_class->size_allocate = bc_wheel_size_allocate;
  widget_class->snapshot = bc_wheel_snapshot;

  signals[SIGNAL_ACTIVATED] = g_signal_new ("segment-activated", BC_TYPE_WHEEL, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_FOCUSED] = g_signal_new ("segment-focused", BC_TYPE_WHEEL, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "wheel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_wheel_init (BcWheel *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->segments = g_ptr_array_new ();
  self->hand = self->target = -1;
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
bc_wheel_new (void)
{
  return g_object_new (BC_TYPE_WHEEL, NULL);
}

static void
segment_clicked_cb (BcWheel *self, BcWheelSegment *segment)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, bc_wheel_segment_get_id (segment));
}

static void
segment_focus_cb (BcWheelSegment *segment, GParamSpec *pspec, BcWheel *self)
{
  if (gtk_widget_has_focus (GTK_WIDGET (segment)))
    g_signal_emit (self, signals[SIGNAL_FOCUSED], 0, bc_wheel_segment_get_id (segment));
}

BcWheelSegment *
bc_wheel_add (BcWheel *self, const char *id, const BcWheelSector *sector, const char *tint)
{
  BcWheelSegment *segment = bc_wheel_segment_new (id, sector, tint);

  g_ptr_array_add (self->segments, segment);
  gtk_widget_set_parent (GTK_WIDGET (segment), GTK_WIDGET (self));
  g_signal_connect_swapped (segment, "clicked", G_CALLBACK (segment_clicked_cb), self);
  g_signal_connect (segment, "notify::has-focus", G_CALLBACK (segment_focus_cb), self);
  return segment;
}

BcWheelSegment *
bc_wheel_get (BcWheel *self, const char *id)
{
  for (guint i = 0; i < self->segments->len; i++)
    {
      if (g_str_equal (bc_wheel_segment_get_id (self->segments->pdata[i]), id))
        return self->segments->pdata[i];
    }
  return NULL;
}

static void
turned_cb (double angle, gpointer data)
{
  BcWheel *self = data;

  self->hand = angle;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where the desktop asks for less movement, libadwaita goes to the end at once. */
void
bc_wheel_set_hand (BcWheel *self, double angle)
{
  if (fabs (self->target - angle) < 0.01)
    return;
  self->target = angle;
  /* Let go while it plays, an animation would go on and have the last word. */
  if (self->turning != NULL)
    adw_animation_pause (self->turning);
  g_clear_object (&self->turning);
  if (angle < 0)
    {
      turned_cb (-1, self);
      return;
    }
  self->turning = adw_timed_animation_new (
    GTK_WIDGET (self), MAX (self->hand, 0), angle, TURNING_MS,
    adw_callback_animation_target_new (turned_cb, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->turning), ADW_EASE_OUT_CUBIC);
  adw_animation_play (self->turning);
}
