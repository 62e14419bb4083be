/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-columns-layout"

#include "widgets/bc-columns-layout.h"

#include "widgets/bc-letters.h"

#define SPACING 24
/* In letters. */
#define MAIN_WIDTH 62
#define SIDE_WIDTH 50

struct _BcColumnsLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (BcColumnsLayout, bc_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
least_width (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
height_for (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static int
side_width (GtkWidget *widget)
{
  return MAX (bc_letters_get_width (widget, SIDE_WIDTH),
              least_width (gtk_widget_get_last_child (widget)));
}

static int
main_width (GtkWidget *widget)
{
  return MAX (bc_letters_get_width (widget, MAIN_WIDTH),
              least_width (gtk_widget_get_first_child (widget)));
}

static gboolean
has_room_for_both (GtkWidget *widget, int width)
{
  return width >= main_width (widget) + SPACING + side_width (widget);
}

static int
measure_height (GtkWidget *widget, int width)
{
  GtkWidget *main = gtk_widget_get_first_child (widget);
  GtkWidget *side = gtk_widget_get_last_child (widget);
  int beside = side_width (widget);

  if (has_room_for_both (widget, width))
    return MAX (height_for (main, width - SPACING - beside), height_for (side, beside));
  return height_for (main, width) + SPACING + height_for (side, width);
}

static void
bc_columns_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                           GtkOrientation orientation, int for_size, int *minimum, int *natural,
                           int *minimum_baseline, int *natural_baseline)
{
  int both = main_width (widget) + SPACING + side_width (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = measure_height (widget, for_size < 0 ? both : for_size);
      *natural = *minimum;
      return;
    }
  *minimum = MAX (least_width (gtk_widget_get_first_child (widget)),
                  least_width (gtk_widget_get_last_child (widget)));
  *natural = both;
}

static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation place = { x, y, width, height };

  gtk_widget_size_allocate (child, &place, -1);
}

static void
bc_columns_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                            int baseline)
{
  GtkWidget *main = gtk_widget_get_first_child (widget);
  GtkWidget *side = gtk_widget_get_last_child (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int beside = side_width (widget);
  int rest = width - SPACING - beside;
  int top = height_for (main, width);

  if (has_room_for_both (widget, width))
    {
      allocate (main, mirrored ? beside + SPACING : 0, 0, rest, height);
      allocate (side, mirrored ? 0 : rest + SPACING, 0, beside, height);
      return;
    }
  allocate (main, 0, 0, width, top);
  allocate (side, 0, top + SPACING, width, MAX (height - top - SPACING, 0));
}

static GtkSizeRequestMode
bc_columns_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bc_columns_layout_class_init (BcColumnsLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = bc_columns_layout_measure;
  layout_class->allocate = bc_columns_layout_allocate;
  layout_class->get_request_mode = bc_columns_layout_get_request_mode;
}

static void
bc_columns_layout_init (BcColumnsLayout *self)
{
}
