/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-spoken-row"

#include "widgets/bc-spoken-row.h"

struct _BcSpokenRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (BcSpokenRow, bc_spoken_row, GTK_TYPE_WIDGET)

static void
bc_spoken_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (bc_spoken_row_parent_class)->dispose (object);
}

static void
bc_spoken_row_class_init (BcSpokenRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_spoken_row_dispose;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "spokenrow");
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
bc_spoken_row_init (BcSpokenRow *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
bc_spoken_row_new (GtkAccessibleRole role)
{
  return g_object_new (BC_TYPE_SPOKEN_ROW, "accessible-role", role, NULL);
}

void
bc_spoken_row_append (BcSpokenRow *self, GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
