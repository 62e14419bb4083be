/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-point-list"

#include "config.h"

#include "pages/meeting/bc-point-list.h"

#include <glib/gi18n.h>

#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcPointList
{
  GtkBox      parent_instance;

  GtkListBox *list;
  guint       n_rows;
};

G_DEFINE_FINAL_TYPE (BcPointList, bc_point_list, GTK_TYPE_BOX)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
activated_cb (BcPointList *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, gtk_list_box_row_get_index (row));
}

static void
add_row (BcPointList *self)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = bc_wrapped_label_new ("", "body");
  GtkWidget *minutes = gtk_label_new ("");

  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (minutes, "dim-label");
  gtk_widget_add_css_class (minutes, "numeric");
  gtk_box_append (GTK_BOX (box), gtk_image_new ());
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), minutes);
  gtk_widget_add_css_class (box, "point-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (self->list, row);
}

static void
fit_rows (BcPointList *self, guint n_rows)
{
  for (; self->n_rows < n_rows; self->n_rows++)
    add_row (self);
  for (; self->n_rows > n_rows; self->n_rows--)
    gtk_list_box_remove (self->list,
                         GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
}

static void
show_row (GtkListBoxRow *row, BcAgendaPoint *point, guint number, gboolean current)
{
  GtkWidget *image = gtk_widget_get_first_child (gtk_list_box_row_get_child (row));
  GtkWidget *label = gtk_widget_get_next_sibling (image);
  GtkWidget *minutes_label = gtk_widget_get_next_sibling (label);
  gboolean done = bc_record_get_integer (point, BC_AGENDA_POINT_DONE) != 0;
  int minutes = (int) bc_record_get_integer (point, BC_AGENDA_POINT_MINUTES);
  const char *title = bc_record_get_text (point, BC_AGENDA_POINT_TITLE);
  g_autofree char *words =
    g_strdup_printf ("%u. %s", number + 1, *title != '\0' ? title : _("A point of your own"));
  g_autofree char *time = minutes > 0 ? g_strdup_printf ("%d′", minutes) : g_strdup ("");
  g_autofree char *spoken =
    g_strdup_printf ("%s%s%s", words, current ? _(", being talked about") : "",
                     done ? _(", talked about") : "");

  gtk_image_set_from_icon_name (GTK_IMAGE (image), done      ? "object-select-symbolic"
                                                   : current ? "go-next-symbolic"
                                                             : NULL);
  gtk_label_set_text (GTK_LABEL (label), words);
  gtk_label_set_text (GTK_LABEL (minutes_label), time);
  if (current)
    gtk_widget_add_css_class (label, "heading");
  else
    gtk_widget_remove_css_class (label, "heading");
  bc_spoken_name_set (GTK_WIDGET (row), spoken);
}

static void
bc_point_list_class_init (BcPointListClass *klass)
{
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BC_TYPE_POINT_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
bc_point_list_init (BcPointList *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("Agenda"), "heading"));
  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  bc_spoken_name_set (list, _("Agenda"));
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (activated_cb), self);
  gtk_box_append (GTK_BOX (self), list);
}

GtkWidget *
bc_point_list_new (void)
{
  return g_object_new (BC_TYPE_POINT_LIST, NULL);
}

void
bc_point_list_show (BcPointList *self, GPtrArray *points, guint current)
{
  fit_rows (self, points->len);
  for (guint i = 0; i < points->len; i++)
    show_row (gtk_list_box_get_row_at_index (self->list, (int) i), points->pdata[i], i,
              i == current);
}
