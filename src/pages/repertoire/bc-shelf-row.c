/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-shelf-row"

#include "config.h"

#include "pages/repertoire/bc-shelf-row.h"

#include <glib/gi18n.h>

#include "pages/repertoire/bc-use-list.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcShelfRow
{
  GtkBox     parent_instance;

  GtkWidget *use_list;
};

G_DEFINE_FINAL_TYPE (BcShelfRow, bc_shelf_row, GTK_TYPE_BOX)

static GtkWidget *
add_button (BcShelfRow *self, GtkWidget *line, const char *label, const char *action,
            const BcShelfCard *card)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_shelf_card_get_key (card));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  card->title, -1);
  gtk_box_append (GTK_BOX (line), button);
  return button;
}

static void
add_buttons (BcShelfRow *self, const BcShelfCard *card, gboolean aside)
{
  GtkWidget *line = bc_wrap_box_new ();

  gtk_box_append (GTK_BOX (self), line);
  if (aside)
    add_button (self, line, _("Bring back"), "shelf.bring-back", card);
  else if (card->origin != BC_REPERTOIRE_STARTER)
    add_button (self, line, _("Make a card of my own of it"), "shelf.take-over", card);
  else
    {
      add_button (self, line, _("Take over"), "shelf.take-over", card);
      gtk_widget_add_css_class (
        add_button (self, line, _("Not for me"), "shelf.put-aside", card), "flat");
    }
}

static void
add_from (BcShelfRow *self, const BcShelfCard *card)
{
  /* Translators: the name of the colleague who shares a card. */
  g_autofree char *from = g_strdup_printf (_("Shared by %s"), card->author);
  GtkWidget *label = bc_wrapped_label_new (from, "caption");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (self), label);
}

static void
bc_shelf_row_class_init (BcShelfRowClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_shelf_row_init (BcShelfRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
}

GtkWidget *
bc_shelf_row_new (BcContext *context, const BcShelfCard *card, gboolean aside)
{
  BcShelfRow *self = g_object_new (BC_TYPE_SHELF_ROW, NULL);

  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (card->title, "heading"));
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (card->text, "body"));
  if (*card->author != '\0')
    add_from (self, card);
  if (card->card != NULL)
    {
      self->use_list = bc_use_list_new (context, card->card, "");
      gtk_box_append (GTK_BOX (self), self->use_list);
    }
  if (!bc_context_is_read_only (context))
    add_buttons (self, card, aside);
  bc_spoken_name_set (GTK_WIDGET (self), card->title);
  return GTK_WIDGET (self);
}

void
bc_shelf_row_refresh (BcShelfRow *self)
{
  if (self->use_list != NULL)
    bc_use_list_refresh (BC_USE_LIST (self->use_list));
}
