/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-place-page"

#include "config.h"

#include "pages/place/bc-place-page.h"

#include "pages/bc-place-view.h"

struct _BcPlacePage
{
  AdwBin     parent_instance;

  GtkLabel  *title_label;
  GtkLabel  *question_label;
  GtkWidget *overview_button;
  GtkWidget *empty_page;
  GtkLabel  *problem_label;
  GtkBox    *section_box;
};

G_DEFINE_FINAL_TYPE (BcPlacePage, bc_place_page, ADW_TYPE_BIN)

static void
bc_place_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BC_TYPE_PLACE_PAGE);

  G_OBJECT_CLASS (bc_place_page_parent_class)->dispose (object);
}

static void
bc_place_page_class_init (BcPlacePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_place_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/place-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, overview_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, problem_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, section_box);
}

static void
bc_place_page_init (BcPlacePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkListBox *
add_section (BcPlacePage *self, const char *title)
{
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *list = gtk_list_box_new ();

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (self->section_box, heading);
  gtk_box_append (self->section_box, list);
  return GTK_LIST_BOX (list);
}

static void
clear_sections (BcPlacePage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->section_box))) != NULL)
    gtk_box_remove (self->section_box, child);
}

static void
add_entries (BcPlacePage *self, GPtrArray *entries)
{
  GtkListBox *list = NULL;
  const char *section = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      BcEntry *entry = entries->pdata[i];

      if (list == NULL || g_strcmp0 (entry->section, section) != 0)
        list = add_section (self, entry->section);
      section = entry->section;
      gtk_list_box_append (list, bc_place_view_row (entry));
    }
}

void
bc_place_page_show (BcPlacePage *self, BcSession *session, BcGroup *group, BcPeriod *period,
                    BcPlace place)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = bc_entries_list (session, group, period, place, &error);

  gtk_label_set_text (self->title_label, bc_place_get_title (place));
  gtk_label_set_text (self->question_label, bc_place_get_question (place));
  gtk_widget_set_visible (self->overview_button,
                          place == BC_PLACE_OBSERVE || place == BC_PLACE_UNDERSTAND);
  clear_sections (self);
  if (entries != NULL)
    add_entries (self, entries);
  gtk_label_set_text (self->problem_label, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), error != NULL);
  gtk_widget_set_visible (self->empty_page, entries != NULL && entries->len == 0);
}

void
bc_place_page_clear (BcPlacePage *self)
{
  clear_sections (self);
}
