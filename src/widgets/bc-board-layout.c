/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-board-layout"

#include "config.h"

#include "widgets/bc-board-layout.h"

#include "widgets/bc-card-layout.h"
#include "widgets/bc-letters.h"

#define SPACING 12
#define LETTERS 32

struct _BcBoardLayout
{
  GtkLayoutManager parent_instance;

  guint            letters;
};

G_DEFINE_FINAL_TYPE (BcBoardLayout, bc_board_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_LETTERS = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GPtrArray *
list_cards (GtkWidget *board)
{
  GPtrArray *cards = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (board); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_should_layout (child))
        g_ptr_array_add (cards, gtk_widget_get_layout_manager (child));
    }
  return cards;
}

/* The width that a card wants for words. */
static int
readable_width (GtkWidget *board)
{
  BcBoardLayout *self = BC_BOARD_LAYOUT (gtk_widget_get_layout_manager (board));

  return bc_letters_get_width (board, (int) self->letters);
}

/* How many cards a line has, so that the lines are about equally full. */
static guint
count_columns (GtkWidget *board, guint n_cards, int width)
{
  int fit = (width + SPACING) / (readable_width (board) + SPACING);
  guint most = CLAMP (fit, 1, (int) n_cards);
  guint lines = (n_cards + most - 1) / most;

  return (n_cards + lines - 1) / lines;
}

/* The height of the whole; gives the cards their place if @place is set. */
static int
lay_out (GtkWidget *board, int width, gboolean place)
{
  g_autoptr (GPtrArray) cards = list_cards (board);
  guint columns = cards->len > 0 ? count_columns (board, cards->len, width) : 1;
  int y = 0;

  for (guint first = 0; first < cards->len; first += columns)
    {
      g_autoptr (GArray) heights = g_array_new (FALSE, TRUE, sizeof (int));
      int n = MIN (columns, cards->len - first);
      int card_width = (width - (n - 1) * SPACING) / n;
      int height;

      for (int i = 0; i < n; i++)
        bc_card_layout_raise (cards->pdata[first + i], card_width, heights);
      height = bc_card_layout_sum (cards->pdata[first], heights);
      for (int i = 0; place && i < n; i++)
        bc_card_layout_allocate (
          cards->pdata[first + i],
          &(GtkAllocation) { i * (card_width + SPACING), y, card_width, height }, heights);
      y += height + SPACING;
    }
  return MAX (y - SPACING, 0);
}

static GtkSizeRequestMode
bc_board_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *board)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bc_board_layout_measure (GtkLayoutManager *manager, GtkWidget *board, GtkOrientation orientation,
                         int for_size, int *minimum, int *natural, int *minimum_baseline,
                         int *natural_baseline)
{
  g_autoptr (GPtrArray) cards = list_cards (board);
  int least = 0;
  int wish = (int) cards->len * (readable_width (board) + SPACING);

  for (guint i = 0; i < cards->len; i++)
    {
      GtkWidget *card = gtk_layout_manager_get_widget (cards->pdata[i]);
      int card_least = 0;

      gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, &card_least, NULL, NULL, NULL);
      least = MAX (least, card_least);
    }
  wish = MAX (wish, least);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    least = wish = lay_out (board, for_size < 0 ? wish : for_size, FALSE);
  *minimum = least;
  *natural = wish;
}

static void
bc_board_layout_allocate (GtkLayoutManager *manager, GtkWidget *board, int width, int height,
                          int baseline)
{
  lay_out (board, width, TRUE);
}

static void
bc_board_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_uint (value, BC_BOARD_LAYOUT (object)->letters);
}

static void
bc_board_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  BC_BOARD_LAYOUT (object)->letters = g_value_get_uint (value);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (object));
}

static void
bc_board_layout_class_init (BcBoardLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = bc_board_layout_get_property;
  G_OBJECT_CLASS (klass)->set_property = bc_board_layout_set_property;
  properties[PROP_LETTERS] =
    g_param_spec_uint ("letters", NULL, NULL, 1, 200, LETTERS,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
  manager_class->get_request_mode = bc_board_layout_get_request_mode;
  manager_class->measure = bc_board_layout_measure;
  manager_class->allocate = bc_board_layout_allocate;
}

static void
bc_board_layout_init (BcBoardLayout *self)
{
}
