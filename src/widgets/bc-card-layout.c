/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-card-layout"

#include "config.h"

#include "widgets/bc-card-layout.h"

#define PADDING 12
#define SPACING 10

struct _BcCardLayout
{
  GtkLayoutManager  parent_instance;

  GArray           *heights;
  int               padding;
};

G_DEFINE_FINAL_TYPE (BcCardLayout, bc_card_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_PADDING = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
padding_of (GtkWidget *card)
{
  return BC_CARD_LAYOUT (gtk_widget_get_layout_manager (card))->padding;
}

static void
raise_rows (GtkWidget *card, int width, GArray *heights)
{
  guint row = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (card); child != NULL;
       child = gtk_widget_get_next_sibling (child), row++)
    {
      int height = 0;

      if (gtk_widget_should_layout (child))
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width - 2 * padding_of (card), NULL,
                            &height, NULL, NULL);
      if (row == heights->len)
        g_array_append_val (heights, height);
      else
        g_array_index (heights, int, row) = MAX (g_array_index (heights, int, row), height);
    }
}

static GtkSizeRequestMode
bc_card_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *card)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *card, int *minimum, int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (card); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0, wish = 0;

      if (gtk_widget_should_layout (child))
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wish, NULL, NULL);
      *minimum = MAX (*minimum, least + 2 * padding_of (card));
      *natural = MAX (*natural, wish + 2 * padding_of (card));
    }
}

static void
bc_card_layout_measure (GtkLayoutManager *manager, GtkWidget *card, GtkOrientation orientation,
                        int for_size, int *minimum, int *natural, int *minimum_baseline,
                        int *natural_baseline)
{
  g_autoptr (GArray) heights = g_array_new (FALSE, TRUE, sizeof (int));
  int least = 0, wish = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < 0)
    measure_width (card, &least, &wish);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      raise_rows (card, for_size < 0 ? wish : for_size, heights);
      least = wish = bc_card_layout_sum (BC_CARD_LAYOUT (manager), heights);
    }
  *minimum = least;
  *natural = wish;
}

static void
bc_card_layout_allocate_rows (GtkLayoutManager *manager, GtkWidget *card, int width, int height,
                              int baseline)
{
  BcCardLayout *self = BC_CARD_LAYOUT (manager);
  g_autoptr (GArray) heights = g_array_copy (self->heights);
  int y = self->padding;
  guint row = 0;

  /* A card that lies on no board has only its own heights. */
  raise_rows (card, width, heights);
  for (GtkWidget *child = gtk_widget_get_first_child (card); child != NULL;
       child = gtk_widget_get_next_sibling (child), row++)
    {
      int row_height = g_array_index (heights, int, row);

      if (gtk_widget_should_layout (child))
        gtk_widget_size_allocate (
          child,
          &(GtkAllocation) { self->padding, y, width - 2 * self->padding, row_height }, -1);
      y += row_height > 0 ? row_height + SPACING : 0;
    }
}

static void
bc_card_layout_finalize (GObject *object)
{
  g_array_unref (BC_CARD_LAYOUT (object)->heights);

  G_OBJECT_CLASS (bc_card_layout_parent_class)->finalize (object);
}

static void
bc_card_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, BC_CARD_LAYOUT (object)->padding);
}

static void
bc_card_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  BC_CARD_LAYOUT (object)->padding = g_value_get_int (value);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (object));
}

static void
bc_card_layout_class_init (BcCardLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = bc_card_layout_get_property;
  G_OBJECT_CLASS (klass)->set_property = bc_card_layout_set_property;
  properties[PROP_PADDING] =
    g_param_spec_int ("padding", NULL, NULL, 0, 100, PADDING,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
  G_OBJECT_CLASS (klass)->finalize = bc_card_layout_finalize;
  manager_class->get_request_mode = bc_card_layout_get_request_mode;
  manager_class->measure = bc_card_layout_measure;
  manager_class->allocate = bc_card_layout_allocate_rows;
}

static void
bc_card_layout_init (BcCardLayout *self)
{
  self->heights = g_array_new (FALSE, TRUE, sizeof (int));
}

void
bc_card_layout_raise (BcCardLayout *self, int width, GArray *heights)
{
  raise_rows (gtk_layout_manager_get_widget (GTK_LAYOUT_MANAGER (self)), width, heights);
}

int
bc_card_layout_sum (BcCardLayout *self, GArray *heights)
{
  int sum = 2 * self->padding, shown = 0;

  for (guint row = 0; row < heights->len; row++)
    {
      sum += g_array_index (heights, int, row);
      shown += g_array_index (heights, int, row) > 0;
    }
  return sum + MAX (shown - 1, 0) * SPACING;
}

void
bc_card_layout_allocate (BcCardLayout *self, const GtkAllocation *place, GArray *heights)
{
  GtkLayoutManager *manager = GTK_LAYOUT_MANAGER (self);
  GtkWidget *card = gtk_layout_manager_get_widget (manager);

  g_array_unref (self->heights);
  self->heights = g_array_copy (heights);
  gtk_widget_size_allocate (card, place, -1);
  /* GTK passes over a card whose own size stays the same, though its rows may not. */
  bc_card_layout_allocate_rows (manager, card, place->width, place->height, -1);
}
