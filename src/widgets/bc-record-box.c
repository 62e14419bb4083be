/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/bc-record-box.h"

#include "widgets/bc-mark.h"

GtkWidget *
bc_record_box_find (GtkBox *box, gpointer record)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box));

  while (child != NULL && bc_mark_get_record (child) != record)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The focus must not fall out of the window with the widget that had it. */
static void
take_out (GtkBox *box, GtkWidget *child)
{
  GtkWidget *heir = gtk_widget_get_next_sibling (child);

  if (heir == NULL)
    heir = gtk_widget_get_prev_sibling (child);
  if (heir != NULL && has_focus (child))
    gtk_widget_child_focus (heir, GTK_DIR_TAB_FORWARD);
  gtk_box_remove (box, child);
}

static void
take_out_others (GtkBox *box, GPtrArray *records)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (!g_ptr_array_find (records, bc_mark_get_record (child), NULL))
        take_out (box, child);
      child = next;
    }
}

void
bc_record_box_show (GtkBox *box, GPtrArray *records, BcRecordBoxMake make, gpointer data)
{
  GtkWidget *before = NULL;

  /* What is new comes first, so that the focus has somewhere to go. */
  for (guint i = 0; i < records->len; i++)
    {
      GtkWidget *child = bc_record_box_find (box, records->pdata[i]);

      if (child == NULL)
        {
          child = make (records->pdata[i], data);
          bc_mark_tell (child, records->pdata[i], G_MAXUINT);
          gtk_box_insert_child_after (box, child, before);
        }
      else if (gtk_widget_get_prev_sibling (child) != before)
        gtk_box_reorder_child_after (box, child, before);
      before = child;
    }
  take_out_others (box, records);
}
