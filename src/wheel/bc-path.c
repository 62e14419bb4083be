/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-path"

#include "config.h"

#include "wheel/bc-path.h"

#include <math.h>

#include "wheel/bc-wheel-paint.h"

/* In letters: narrower than this a stop says too little on a line. */
#define LETTERS 15
#define BETWEEN_COLUMNS 44
#define BETWEEN_STOPS 12
/* Where the stops stand below each other: the margin in which the arrows run. */
#define LANE 40
#define HEAD 7.0

typedef struct
{
  GtkWidget    *widget;
  char         *tint;
  guint         column;
  GtkAllocation place;
  gboolean      lit;
} Stop;

typedef struct
{
  guint from;
  guint to;
} Arrow;

struct _BcPath
{
  GtkWidget  parent_instance;

  GPtrArray *stops;
  GArray    *arrows;
};

G_DEFINE_FINAL_TYPE (BcPath, bc_path, GTK_TYPE_WIDGET)

static Stop *
get_stop (BcPath *self, guint number)
{
  return self->stops->pdata[number];
}

static const Arrow *
get_arrow (BcPath *self, guint number)
{
  return &g_array_index (self->arrows, Arrow, number);
}

static void
stop_free (Stop *stop)
{
  gtk_widget_unparent (stop->widget);
  g_free (stop->tint);
  g_free (stop);
}

/* ---- laying out ---- */

static int
readable_width (BcPath *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "n");
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width * LETTERS;
}

/* The columns that something stands in: gives each the number of its place, and how many. */
static guint
number_columns (BcPath *self, guint *places, guint n_places)
{
  guint n = 0;

  for (guint column = 0; column < n_places; column++)
    {
      gboolean used = FALSE;

      for (guint i = 0; !used && i < self->stops->len; i++)
        used = get_stop (self, i)->column == column;
      places[column] = n;
      n += used;
    }
  return n;
}

static guint
count_places (BcPath *self)
{
  guint last = 0;

  for (guint i = 0; i < self->stops->len; i++)
    last = MAX (last, get_stop (self, i)->column);
  return last + 1;
}

static int
measure_stop (Stop *stop, int width)
{
  int least, height;

  gtk_widget_measure (stop->widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (stop->widget, GTK_ORIENTATION_VERTICAL, MAX (least, width), NULL, &height,
                      NULL, NULL);
  return height;
}

/* Side by side, each column in the middle of the height. */
static int
lay_out_columns (BcPath *self, const guint *places, guint n, int width)
{
  g_autofree int *heights = g_new0 (int, n);
  int stop_width = (width - ((int) n - 1) * BETWEEN_COLUMNS) / (int) n;
  int tallest = 0;

  for (guint i = 0; i < self->stops->len; i++)
    {
      Stop *stop = get_stop (self, i);
      guint place = places[stop->column];

      stop->place.x = (int) place * (stop_width + BETWEEN_COLUMNS);
      stop->place.y = heights[place];
      stop->place.width = stop_width;
      stop->place.height = measure_stop (stop, stop_width);
      heights[place] += stop->place.height + BETWEEN_STOPS;
      tallest = MAX (tallest, heights[place] - BETWEEN_STOPS);
    }
  for (guint i = 0; i < self->stops->len; i++)
    {
      Stop *stop = get_stop (self, i);

      stop->place.y += (tallest - (heights[places[stop->column]] - BETWEEN_STOPS)) / 2;
    }
  return tallest;
}

static int
lay_out_rows (BcPath *self, guint n_places, int width)
{
  int y = 0;

  for (guint column = 0; column < n_places; column++)
    for (guint i = 0; i < self->stops->len; i++)
      {
        Stop *stop = get_stop (self, i);

        if (stop->column != column)
          continue;
        stop->place = (GtkAllocation) { LANE, y, MAX (width - LANE, 1), 0 };
        stop->place.height = measure_stop (stop, stop->place.width);
        y += stop->place.height + BETWEEN_STOPS;
      }
  return MAX (y - BETWEEN_STOPS, 0);
}

static gboolean
has_room (BcPath *self, guint n, int width)
{
  return width >= (int) n * readable_width (self) + ((int) n - 1) * BETWEEN_COLUMNS;
}

/* Gives each stop its place; returns the height of all. */
static int
lay_out (BcPath *self, int width)
{
  guint n_places = count_places (self);
  g_autofree guint *places = g_new0 (guint, n_places);
  guint n = number_columns (self, places, n_places);

  if (n == 0)
    return 0;
  return has_room (self, n, width) ? lay_out_columns (self, places, n, width)
                                   : lay_out_rows (self, n_places, width);
}

static gboolean
stands_in_rows (BcPath *self)
{
  return self->stops->len > 0 && get_stop (self, 0)->place.x == LANE
         && get_stop (self, self->stops->len - 1)->place.x == LANE;
}

static void
bc_path_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                 int *natural, int *minimum_baseline, int *natural_baseline)
{
  BcPath *self = BC_PATH (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LANE + readable_width (self);
      *natural = *minimum;
    }
  else
    *minimum = *natural = lay_out (self, for_size > 0 ? for_size : 1000);
  *minimum_baseline = *natural_baseline = -1;
}

static void
bc_path_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  BcPath *self = BC_PATH (widget);

  lay_out (self, width);
  for (guint i = 0; i < self->stops->len; i++)
    {
      Stop *stop = get_stop (self, i);

      gtk_widget_size_allocate (stop->widget, &stop->place, -1);
    }
}

static GtkSizeRequestMode
bc_path_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* ---- what belongs together ---- */

static void
light (BcPath *self, guint number, gboolean forward)
{
  get_stop (self, number)->lit = TRUE;
  for (guint i = 0; i < self->arrows->len; i++)
    {
      const Arrow *arrow = get_arrow (self, i);

      if ((forward ? arrow->from : arrow->to) == number)
        light (self, forward ? arrow->to : arrow->from, forward);
    }
}

static gboolean
is_pointed_at (Stop *stop)
{
  return (gtk_widget_get_state_flags (stop->widget)
          & (GTK_STATE_FLAG_FOCUS_WITHIN | GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_PRELIGHT))
         != 0;
}

static void
light_cb (BcPath *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    get_stop (self, i)->lit = FALSE;
  for (guint i = 0; i < self->stops->len; i++)
    {
      if (!is_pointed_at (get_stop (self, i)))
        continue;
      light (self, i, TRUE);
      light (self, i, FALSE);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* ---- drawing ---- */

static void
draw_head (cairo_t *cr, double x, double y)
{
  cairo_new_path (cr);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x - HEAD, y - HEAD * 0.6);
  cairo_line_to (cr, x - HEAD, y + HEAD * 0.6);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* In the margin, the wider the further it goes. */
static void
trace_in_lane (cairo_t *cr, const Stop *from, const Stop *to, double end_y)
{
  double start_y = from->place.y + from->place.height * 0.7;
  double out = CLAMP (8 + fabs (end_y - start_y) / 14, 12, LANE - 4);

  cairo_move_to (cr, LANE - 1, start_y);
  cairo_curve_to (cr, LANE - 1 - out * 1.2, start_y, LANE - 1 - out * 1.2, end_y, LANE - 1 - HEAD,
                  end_y);
}

static void
trace_between_columns (cairo_t *cr, const Stop *from, const Stop *to, double end_y)
{
  double x = from->place.x + from->place.width;
  double y = from->place.y + from->place.height / 2.0;
  double end_x = to->place.x - HEAD;
  double bend = (end_x - x) / 2;

  cairo_move_to (cr, x, y);
  cairo_curve_to (cr, x + bend, y, end_x - bend, end_y, end_x, end_y);
}

static void
draw_arrow (BcPath *self, cairo_t *cr, const Arrow *arrow)
{
  const Stop *from = get_stop (self, arrow->from), *to = get_stop (self, arrow->to);
  gboolean lit = from->lit && to->lit;
  gboolean in_rows = stands_in_rows (self);
  double end_y = to->place.y + to->place.height * (in_rows ? 0.3 : 0.5);
  g_autofree char *name = g_strdup_printf ("wheel_%s_arc", from->tint);
  GdkRGBA color;

  bc_wheel_lookup_color (GTK_WIDGET (self), name, &color);
  if (!lit)
    color.alpha *= 0.55;
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, lit ? 3 : 1.5);
  cairo_new_path (cr);
  if (in_rows)
    trace_in_lane (cr, from, to, end_y);
  else
    trace_between_columns (cr, from, to, end_y);
  cairo_stroke (cr);
  draw_head (cr, to->place.x, end_y);
}

static void
bc_path_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BcPath *self = BC_PATH (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  for (guint i = 0; i < self->arrows->len; i++)
    draw_arrow (self, cr, get_arrow (self, i));
  cairo_destroy (cr);
  GTK_WIDGET_CLASS (bc_path_parent_class)->snapshot (widget, snapshot);
}

/* ---- the keyboard ---- */

static gboolean
find_focus (BcPath *self, guint *number)
{
  for (guint i = 0; i < self->stops->len; i++)
    {
      if (gtk_widget_has_focus (get_stop (self, i)->widget))
        {
          *number = i;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
go_along (BcPath *self, guint number, gboolean forward)
{
  g_autoptr (GPtrArray) linked = bc_path_list_linked (self, number, forward);

  if (linked->len > 0)
    gtk_widget_grab_focus (linked->pdata[0]);
  return linked->len > 0;
}

/* To the stop of the same column that comes next that way; where all stand below each other, to the
 * next of all. */
static gboolean
go_across (BcPath *self, guint number, gboolean down)
{
  Stop *from = get_stop (self, number), *best = NULL;
  gboolean in_rows = stands_in_rows (self);

  for (guint i = 0; i < self->stops->len; i++)
    {
      Stop *stop = get_stop (self, i);
      gboolean beyond = down ? stop->place.y > from->place.y : stop->place.y < from->place.y;
      gboolean nearer = best == NULL || (stop->place.y < best->place.y) == down;

      if ((in_rows || stop->column == from->column) && beyond && nearer)
        best = stop;
    }
  if (best != NULL)
    gtk_widget_grab_focus (best->widget);
  return best != NULL;
}

static gboolean
key_cb (BcPath *self, guint key, guint code, GdkModifierType state)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint number;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0 || !find_focus (self, &number))
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Right:
      return go_along (self, number, !mirrored);
    case GDK_KEY_Left:
      return go_along (self, number, mirrored);
    case GDK_KEY_Down:
      return go_across (self, number, TRUE);
    case GDK_KEY_Up:
      return go_across (self, number, FALSE);
    default:
      return FALSE;
    }
}

/* ---- the object ---- */

static void
bc_path_dispose (GObject *object)
{
  BcPath *self = BC_PATH (object);

  if (self->stops != NULL)
    bc_path_clear (self);

  G_OBJECT_CLASS (bc_path_parent_class)->dispose (object);
}

static void
bc_path_finalize (GObject *object)
{
  BcPath *self = BC_PATH (object);

  g_ptr_array_unref (self->stops);
  g_array_unref (self->arrows);

  G_OBJECT_CLASS (bc_path_parent_class)->finalize (object);
}

static void
bc_path_class_init (BcPathClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_path_dispose;
  G_OBJECT_CLASS (klass)->finalize = bc_path_finalize;
  widget_class->measure = bc_path_measure;
  widget_class->size_allocate = bc_path_size_allocate;
  widget_class->get_request_mode = bc_path_get_request_mode;
  widget_class->snapshot = bc_path_snapshot;
  gtk_widget_class_set_css_name (widget_class, "path");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_path_init (BcPath *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->stops = g_ptr_array_new_with_free_func ((GDestroyNotify) stop_free);
  self->arrows = g_array_new (FALSE, FALSE, sizeof (Arrow));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
bc_path_new (void)
{
  return g_object_new (BC_TYPE_PATH, NULL);
}

guint
bc_path_add_stop (BcPath *self, guint column, const char *tint, GtkWidget *stop)
{
  Stop *added = g_new0 (Stop, 1);

  added->widget = stop;
  added->tint = g_strdup (tint);
  added->column = column;
  g_ptr_array_add (self->stops, added);
  gtk_widget_set_parent (stop, GTK_WIDGET (self));
  g_signal_connect_object (stop, "state-flags-changed", G_CALLBACK (light_cb), self,
                           G_CONNECT_SWAPPED);
  return self->stops->len - 1;
}

void
bc_path_add_arrow (BcPath *self, guint from, guint to)
{
  Arrow arrow = { from, to };

  g_array_append_val (self->arrows, arrow);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bc_path_clear (BcPath *self)
{
  g_autoptr (GPtrArray) stops = self->stops;

  self->stops = g_ptr_array_new_with_free_func ((GDestroyNotify) stop_free);
  g_array_set_size (self->arrows, 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

GPtrArray *
bc_path_list_linked (BcPath *self, guint stop, gboolean forward)
{
  GPtrArray *linked = g_ptr_array_new ();

  for (guint i = 0; i < self->arrows->len; i++)
    {
      const Arrow *arrow = get_arrow (self, i);

      if ((forward ? arrow->from : arrow->to) == stop)
        g_ptr_array_add (linked, get_stop (self, forward ? arrow->to : arrow->from)->widget);
    }
  return linked;
}
