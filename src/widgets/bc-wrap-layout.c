/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-wrap-layout"

#include "widgets/bc-wrap-layout.h"

#define SPACING 6

struct _BcWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (BcWrapLayout, bc_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static int
natural_width (GtkWidget *child, int most)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, most));
}

static int
natural_height (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* The first child that does not fit beside @child, and how high the line until there is. */
static GtkWidget *
measure_line (GtkWidget *child, int width, int *height)
{
  int used = 0;

  *height = 0;
  for (; child != NULL; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int wanted = natural_width (child, width);

      if (used > 0 && used + SPACING + wanted > width)
        return child;
      used += (used > 0 ? SPACING : 0) + wanted;
      *height = MAX (*height, natural_height (child, wanted));
    }
  return NULL;
}

static int
measure_height (GtkWidget *widget, int width)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int all = 0;

  while (child != NULL)
    {
      int height;

      child = measure_line (child, width, &height);
      all += height + (child != NULL ? SPACING : 0);
    }
  return all;
}

static void
bc_wrap_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation,
                        int for_size, int *minimum, int *natural, int *minimum_baseline,
                        int *natural_baseline)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));

  *minimum = 0;
  *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = measure_height (widget, for_size < 0 ? G_MAXINT : for_size);
      *natural = *minimum;
      return;
    }
  for (; child != NULL; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      *minimum = MAX (*minimum, natural_width (child, 0));
      *natural += natural_width (child, G_MAXINT) + (*natural > 0 ? SPACING : 0);
    }
}

static void
allocate_line (GtkWidget *widget, GtkWidget *child, GtkWidget *end, int width, int y, int height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (; child != end; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int wanted = natural_width (child, width);
      GtkAllocation place = { mirrored ? width - x - wanted : x, y, wanted, height };

      gtk_widget_size_allocate (child, &place, -1);
      x += wanted + SPACING;
    }
}

static void
bc_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                         int baseline)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      int line;
      GtkWidget *next = measure_line (child, width, &line);

      allocate_line (widget, child, next, width, y, line);
      y += line + SPACING;
      child = next;
    }
}

static GtkSizeRequestMode
bc_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bc_wrap_layout_class_init (BcWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = bc_wrap_layout_measure;
  layout_class->allocate = bc_wrap_layout_allocate;
  layout_class->get_request_mode = bc_wrap_layout_get_request_mode;
}

static void
bc_wrap_layout_init (BcWrapLayout *self)
{
}

GtkWidget *
bc_wrap_box_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  return box;
}
