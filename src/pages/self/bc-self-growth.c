/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-self-growth"

#include "config.h"

#include "pages/self/bc-self-growth.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-card-layout.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-diff-label.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

/* On a line that reads well; three cards stand beside each other in a small window. */
#define LETTERS 34

/* A school year begins in this month. */
#define FIRST_MONTH 8

struct _BcSelfGrowth
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BcSelfGrowth, bc_self_growth, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* A card of the board, whose rows line up with those beside it. */
static GtkWidget *
add_card (BcSelfGrowth *self)
{
  GtkWidget *card =
    g_object_new (GTK_TYPE_BOX, "layout-manager", g_object_new (BC_TYPE_CARD_LAYOUT, NULL), NULL);

  gtk_widget_add_css_class (card, "card");
  gtk_box_append (GTK_BOX (self), card);
  return card;
}

void
bc_self_growth_clear (BcSelfGrowth *self)
{
  bc_clear_box (GTK_BOX (self));
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

static void
add_version (BcSelfGrowth *self, BcContext *context, BcSealedItem *item, const char *before,
             const char *text)
{
  GtkWidget *card = add_card (self);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *day =
    bc_day_format_with_year (bc_record_get_text (item, BC_SEALED_ITEM_DATE));
  GtkWidget *title = bc_wrapped_label_new (day, "caption-heading");
  GtkWidget *words = before != NULL ? bc_diff_label_new (before, text)
                                    : bc_wrapped_label_new (text, "body");

  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), make_remove (self, context, item, day));
  gtk_box_append (GTK_BOX (card), head);
  gtk_widget_set_valign (words, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (card), words);
}

void
bc_self_growth_show_versions (BcSelfGrowth *self, BcContext *context, GPtrArray *versions,
                              gboolean changes)
{
  char *before = NULL;

  bc_self_growth_clear (self);
  for (guint i = 0; i < versions->len; i++)
    {
      char *text = bc_sealed_dup_text (context, versions->pdata[i], BC_SEALED_ITEM_BOX);

      add_version (self, context, versions->pdata[i], changes ? before : NULL, text);
      bc_secret_free_text (before);
      before = text;
    }
  bc_secret_free_text (before);
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

static void
add_year (GArray *years, int year)
{
  for (guint i = 0; i < years->len; i++)
    {
      if (g_array_index (years, int, i) == year)
        return;
    }
  g_array_append_val (years, year);
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
        add_year (years, school_year_of (versions->pdata[v]));
    }
  g_array_sort (years, compare_years);
  return years;
}

/* The last of a year stands for it; a row without one takes no room where no card has it. */
static void
add_question (GtkWidget *card, BcContext *context, const BcSelfQuestion *question,
              GPtrArray *versions, int year)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  BcSealedItem *last = NULL;
  char *text;

  for (guint i = 0; i < versions->len; i++)
    {
      if (school_year_of (versions->pdata[i]) == year)
        last = versions->pdata[i];
    }
  text = last != NULL ? bc_sealed_dup_text (context, last, BC_SEALED_ITEM_BOX) : g_strdup ("");
  gtk_box_append (GTK_BOX (row), bc_wrapped_label_new (question->title, "caption-heading"));
  gtk_box_append (GTK_BOX (row), bc_wrapped_label_new (text, "body"));
  gtk_widget_set_visible (row, last != NULL);
  gtk_box_append (GTK_BOX (card), row);
  bc_secret_free_text (text);
}

gboolean
bc_self_growth_show_years (BcSelfGrowth *self, BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) questions = bc_self_questions (bc_context_get_settings (context));
  g_autoptr (GPtrArray) all = list_all (context, questions, error);
  g_autoptr (GArray) years = all != NULL ? list_years (all) : NULL;

  if (all == NULL)
    return FALSE;
  bc_self_growth_clear (self);
  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);
      g_autofree char *name = g_strdup_printf ("%d–%d", year, year + 1);
      GtkWidget *card = add_card (self);

      gtk_box_append (GTK_BOX (card), bc_wrapped_label_new (name, "heading"));
      for (guint q = 0; q < questions->len; q++)
        add_question (card, context, questions->pdata[q], all->pdata[q], year);
    }
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
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 g_object_new (BC_TYPE_BOARD_LAYOUT, "letters", LETTERS, NULL));
  bc_spoken_name_set (GTK_WIDGET (self), _("What I wrote, from old to new"));
}
