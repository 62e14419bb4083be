/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-place-page"

#include "config.h"

#include "pages/place/bc-place-page.h"

#include "pages/bc-place-view.h"
#include "widgets/bc-section.h"

struct _BcPlacePage
{
  BcPage     parent_instance;

  GtkLabel  *title_label;
  GtkLabel  *question_label;
  GtkWidget *empty_page;
  GtkLabel  *problem_label;
  GtkBox    *section_box;
};

G_DEFINE_FINAL_TYPE (BcPlacePage, bc_place_page, BC_TYPE_PAGE)

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
  GtkWidget *section = NULL;
  const char *title = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      BcEntry *entry = entries->pdata[i];

      if (section == NULL || g_strcmp0 (entry->section, title) != 0)
        {
          section = bc_section_new (entry->section);
          gtk_box_append (self->section_box, section);
        }
      title = entry->section;
      bc_section_append (BC_SECTION (section), bc_place_view_row (entry));
    }
}

static void
show_place (BcPlacePage *self, BcContext *context, BcPlace place)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = bc_entries_list (context, place, &error);

  gtk_label_set_text (self->title_label, bc_place_get_title (place));
  gtk_label_set_text (self->question_label, bc_place_get_question (place));
  if (entries != NULL)
    add_entries (self, entries);
  gtk_label_set_text (self->problem_label, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), error != NULL);
  gtk_widget_set_visible (self->empty_page, entries != NULL && entries->len == 0);
}

/* Its target is the place. */
static void
bc_place_page_refresh (BcPage *page)
{
  BcPlacePage *self = BC_PLACE_PAGE (page);

  clear_sections (self);
  if (bc_page_get_context (page) != NULL)
    show_place (self, bc_page_get_context (page), bc_place_from_id (bc_page_get_target (page)));
}

static void
bc_place_page_dispose (GObject *object)
{
  bc_page_dispose_template (BC_PAGE (object), BC_TYPE_PLACE_PAGE);

  G_OBJECT_CLASS (bc_place_page_parent_class)->dispose (object);
}

static void
bc_place_page_class_init (BcPlacePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_place_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_place_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/place-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, problem_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlacePage, section_box);
}

static void
bc_place_page_init (BcPlacePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
