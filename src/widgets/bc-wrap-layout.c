/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-wrap-layout"

#include "config.h"

#include "widgets/bc-wrap-layout.h"

#define SPACING 10

struct _BcWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (BcWrapLayout, bc_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* One line: its children from the first on, and what they take and want. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end;
  int        width;
  int        height;
  int        n_expanding;
} Line;

static int
natural_size (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int natural = 0;

  gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

static Line
take_line (GtkWidget *first, int width)
{
  Line line = { first, first, -SPACING, 0, 0 };

  for (; line.end != NULL; line.end = gtk_widget_get_next_sibling (line.end))
    {
      int wish;

      if (!gtk_widget_should_layout (line.end))
        continue;
      wish = MIN (natural_size (line.end, GTK_ORIENTATION_HORIZONTAL, -1), width);
      if (line.width > 0 && line.width + SPACING + wish > width)
        break;
      line.width += SPACING + wish;
      line.height = MAX (line.height, natural_size (line.end, GTK_ORIENTATION_VERTICAL, wish));
      line.n_expanding += gtk_widget_compute_expand (line.end, GTK_ORIENTATION_HORIZONTAL);
    }
  return line;
}

static void
place_line (const Line *line, int y, int width)
{
  int extra = line->n_expanding > 0 ? (width - line->width) / line->n_expanding : 0;
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end;
       child = gtk_widget_get_next_sibling (child))
    {
      int own;

      if (!gtk_widget_should_layout (child))
        continue;
      own = MIN (natural_size (child, GTK_ORIENTATION_HORIZONTAL, -1), width);
      own += gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL) ? extra : 0;
      gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, own, line->height }, -1);
      x += own + SPACING;
    }
}

/* The height of the whole; gives the children their place if @place is set. */
static int
lay_out (GtkWidget *widget, int width, gboolean place)
{
  int y = 0;

  for (GtkWidget *first = gtk_widget_get_first_child (widget); first != NULL;)
    {
      Line line = take_line (first, width);

      if (place)
        place_line (&line, y, width);
      y += line.height + SPACING;
      first = line.end;
    }
  return MAX (y - SPACING, 0);
}

static GtkSizeRequestMode
bc_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bc_wrap_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation,
                        int for_size, int *minimum, int *natural, int *minimum_baseline,
                        int *natural_baseline)
{
  int least = 0, wish = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_least = 0, child_wish = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_least, &child_wish, NULL,
                          NULL);
      least = MAX (least, child_least);
      wish += child_wish + (wish > 0 ? SPACING : 0);
    }
  if (orientation == GTK_ORIENTATION_VERTICAL)
    least = wish = lay_out (widget, for_size < 0 ? wish : for_size, FALSE);
  *minimum = least;
  *natural = wish;
}

static void
bc_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                         int baseline)
{
  lay_out (widget, width, TRUE);
}

static void
bc_wrap_layout_class_init (BcWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = bc_wrap_layout_get_request_mode;
  manager_class->measure = bc_wrap_layout_measure;
  manager_class->allocate = bc_wrap_layout_allocate;
}

static void
bc_wrap_layout_init (BcWrapLayout *self)
{
}
