/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-column"

#include "widgets/bc-column.h"

#include "widgets/bc-card-layout.h"

struct _BcColumn
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (BcColumn, bc_column, GTK_TYPE_WIDGET)

static void
bc_column_dispose (GObject *object)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (row);

  G_OBJECT_CLASS (bc_column_parent_class)->dispose (object);
}

static void
bc_column_class_init (BcColumnClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_column_dispose;
}

static void
bc_column_init (BcColumn *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 g_object_new (BC_TYPE_CARD_LAYOUT, "padding", 0, NULL));
}

GtkWidget *
bc_column_new (void)
{
  return g_object_new (BC_TYPE_COLUMN, NULL);
}

void
bc_column_append (BcColumn *self, GtkWidget *row)
{
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}
