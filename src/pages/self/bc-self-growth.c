/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-self-growth"

#include "config.h"

#include "pages/self/bc-self-growth.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "widgets/bc-diff-label.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

/* Letters on a line that reads well; three columns stand beside each other in a small window. */
#define COLUMN_LETTERS 34

/* A school year begins in this month. */
#define FIRST_MONTH 8

struct _BcSelfGrowth
{
  GtkBox             parent_instance;

  GtkScrolledWindow *scroller;
};

G_DEFINE_FINAL_TYPE (BcSelfGrowth, bc_self_growth, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* All columns are as wide, so that the scroller knows how high their words become. */
static GtkWidget *
in_column (GtkWidget *label)
{
  gtk_label_set_width_chars (GTK_LABEL (label), COLUMN_LETTERS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), COLUMN_LETTERS);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  return label;
}

/* ---- one question ---- */

static void
remove_clicked_cb (BcSelfGrowth *self, GtkButton *button)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, g_object_get_data (G_OBJECT (button), "item"));
}

static GtkWidget *
make_remove (BcSelfGrowth *self, BcContext *context, BcSealedItem *item, const char *day)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *name = g_strdup_printf (_("Take away what I wrote on %s"), day);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_tooltip_text (button, name);
  bc_spoken_name_set (button, name);
  gtk_widget_set_visible (button, !bc_context_is_read_only (context));
  g_object_set_data_full (G_OBJECT (button), "item", g_object_ref (item), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_version (BcSelfGrowth *self, BcContext *context, BcSealedItem *item, const char *before,
              const char *text)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *day = bc_day_format_with_year (bc_record_get_text (item, BC_SEALED_ITEM_DATE));
  GtkWidget *title = bc_wrapped_label_new (day, "caption-heading");
  GtkWidget *words = before != NULL ? bc_diff_label_new (before, text)
                                    : bc_wrapped_label_new (text, "body");

  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), make_remove (self, context, item, day));
  gtk_box_append (GTK_BOX (card), head);
  gtk_box_append (GTK_BOX (card), in_column (words));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "self-version");
  return card;
}

/* The newest is what one looks for first. */
static void
scroll_to_newest (GtkWidget *scroller)
{
  GtkAdjustment *place = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));

  gtk_adjustment_set_value (place, gtk_adjustment_get_upper (place));
}

void
bc_self_growth_show_versions (BcSelfGrowth *self, BcContext *context, GPtrArray *versions,
                              gboolean changes)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  char *before = NULL;

  for (guint i = 0; i < versions->len; i++)
    {
      char *text = bc_sealed_dup_text (context, versions->pdata[i], BC_SEALED_ITEM_BOX);

      gtk_box_append (GTK_BOX (row), make_version (self, context, versions->pdata[i],
                                                   changes ? before : NULL, text));
      bc_secret_free_text (before);
      before = text;
    }
  bc_secret_free_text (before);
  gtk_scrolled_window_set_child (self->scroller, row);
  bc_after_layout (GTK_WIDGET (self->scroller), scroll_to_newest);
}

/* ---- the years ---- */

static int
school_year_of (BcSealedItem *version)
{
  const char *day = bc_record_get_text (version, BC_SEALED_ITEM_DATE);
  int year = atoi (day);

  return strlen (day) >= 7 && atoi (day + 5) >= FIRST_MONTH ? year : year - 1;
}

static int
compare_years (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* The column of a school year; 0 is for the questions. */
static int
column_of (GArray *years, int year)
{
  for (guint i = 0; i < years->len; i++)
    {
      if (g_array_index (years, int, i) == year)
        return (int) i + 1;
    }
  g_array_append_val (years, year);
  return (int) years->len;
}

static GPtrArray *
list_all (BcContext *context, GPtrArray *questions, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < questions->len; i++)
    {
      const BcSelfQuestion *question = questions->pdata[i];
      GPtrArray *versions = bc_self_list_versions (context, question->component, error);

      if (versions == NULL)
        return NULL;
      g_ptr_array_add (all, versions);
    }
  return g_steal_pointer (&all);
}

static GArray *
list_years (GPtrArray *all)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *versions = all->pdata[i];

      for (guint v = 0; v < versions->len; v++)
        column_of (years, school_year_of (versions->pdata[v]));
    }
  g_array_sort (years, compare_years);
  return years;
}

/* The last of a year stands for it. */
static void
add_question (GtkGrid *grid, BcContext *context, GArray *years, const BcSelfQuestion *question,
              GPtrArray *versions, int row)
{
  GtkWidget *title = bc_wrapped_label_new (question->title, "caption-heading");

  gtk_widget_set_valign (title, GTK_ALIGN_START);
  gtk_widget_set_margin_top (title, 2);
  gtk_grid_attach (grid, title, 0, row, 1, 1);
  for (guint i = 0; i < versions->len; i++)
    {
      int year = school_year_of (versions->pdata[i]);
      char *text;

      if (i + 1 < versions->len && school_year_of (versions->pdata[i + 1]) == year)
        continue;
      text = bc_sealed_dup_text (context, versions->pdata[i], BC_SEALED_ITEM_BOX);
      gtk_grid_attach (grid, in_column (bc_wrapped_label_new (text, "body")),
                       column_of (years, year), row, 1, 1);
      bc_secret_free_text (text);
    }
}

gboolean
bc_self_growth_show_years (BcSelfGrowth *self, BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) questions = bc_self_questions (bc_context_get_settings (context));
  g_autoptr (GPtrArray) all = list_all (context, questions, error);
  g_autoptr (GArray) years = all != NULL ? list_years (all) : NULL;
  GtkGrid *grid;

  if (all == NULL)
    return FALSE;
  grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (grid, 24);
  gtk_grid_set_row_spacing (grid, 18);
  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);
      g_autofree char *name = g_strdup_printf ("%d–%d", year, year + 1);

      gtk_grid_attach (grid, in_column (bc_wrapped_label_new (name, "heading")), (int) i + 1, 0, 1,
                       1);
    }
  for (guint i = 0; i < questions->len; i++)
    {
      GPtrArray *versions = all->pdata[i];

      if (versions->len > 0)
        add_question (grid, context, years, questions->pdata[i], versions, (int) i + 1);
    }
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (grid));
  bc_after_layout (GTK_WIDGET (self->scroller), scroll_to_newest);
  return TRUE;
}

/* ---- the object ---- */

static void
bc_self_growth_class_init (BcSelfGrowthClass *klass)
{
  signals[SIGNAL_REMOVED] =
    g_signal_new ("removed", BC_TYPE_SELF_GROWTH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, BC_TYPE_SEALED_ITEM);
}

static void
bc_self_growth_init (BcSelfGrowth *self)
{
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_widget_set_hexpand (GTK_WIDGET (self->scroller), TRUE);
  bc_spoken_name_set (GTK_WIDGET (self->scroller), _("What I wrote, from old to new"));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->scroller));
}

void
bc_self_growth_clear (BcSelfGrowth *self)
{
  gtk_scrolled_window_set_child (self->scroller, NULL);
}
