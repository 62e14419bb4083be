/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-section"

#include "config.h"

#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

struct _BcSection
{
  GtkBox      parent_instance;

  GtkWidget  *head;
  GtkWidget  *heading;
  GtkWidget  *hint;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (BcSection, bc_section, GTK_TYPE_BOX)

static void
bc_section_class_init (BcSectionClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_section_init (BcSection *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->heading = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->heading), 0);
  gtk_widget_set_hexpand (self->heading, TRUE);
  gtk_widget_add_css_class (self->heading, "heading");
  gtk_box_append (GTK_BOX (self->head), self->heading);
  self->hint = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->hint), 0);
  gtk_label_set_wrap (GTK_LABEL (self->hint), TRUE);
  gtk_widget_add_css_class (self->hint, "dim-label");
  gtk_widget_set_visible (self->hint, FALSE);
  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_visible (list, FALSE);
  gtk_box_append (GTK_BOX (self), self->head);
  gtk_box_append (GTK_BOX (self), self->hint);
  gtk_box_append (GTK_BOX (self), list);
}

GtkWidget *
bc_section_new (const char *title)
{
  BcSection *self = g_object_new (BC_TYPE_SECTION, NULL);

  gtk_label_set_text (GTK_LABEL (self->heading), title);
  gtk_widget_set_visible (self->head, *title != '\0');
  bc_spoken_name_set (GTK_WIDGET (self), title);
  bc_spoken_name_set (GTK_WIDGET (self->list), title);
  return GTK_WIDGET (self);
}

void
bc_section_set_hint (BcSection *self, const char *hint)
{
  gtk_label_set_text (GTK_LABEL (self->hint), hint);
  gtk_widget_set_visible (self->hint, *hint != '\0');
}

void
bc_section_add_end (BcSection *self, GtkWidget *widget)
{
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->head), widget);
  gtk_widget_set_visible (self->head, TRUE);
}

GtkWidget *
bc_section_add_action (BcSection *self, const char *label)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  bc_section_add_end (self, button);
  return button;
}

void
bc_section_append (BcSection *self, GtkWidget *child)
{
  gtk_list_box_append (self->list, child);
  gtk_widget_set_visible (GTK_WIDGET (self->list), TRUE);
}

void
bc_section_prepend (BcSection *self, GtkWidget *child)
{
  gtk_list_box_prepend (self->list, child);
  gtk_widget_set_visible (GTK_WIDGET (self->list), TRUE);
}

void
bc_section_remove (BcSection *self, GtkWidget *row)
{
  gtk_list_box_remove (self->list, row);
  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          gtk_list_box_get_row_at_index (self->list, 0) != NULL);
}

void
bc_section_clear (BcSection *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    bc_section_remove (self, GTK_WIDGET (row));
}

GtkListBox *
bc_section_get_list (BcSection *self)
{
  return self->list;
}
