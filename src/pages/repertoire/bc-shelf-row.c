/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-shelf-row"

#include "config.h"

#include "pages/repertoire/bc-shelf-row.h"

#include <glib/gi18n.h>

#include "pages/repertoire/bc-use-list.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcShelfRow
{
  GtkBox      parent_instance;

  BcFoldCard *fold;
  GtkWidget  *use_list;
  char       *author;
};

G_DEFINE_FINAL_TYPE (BcShelfRow, bc_shelf_row, GTK_TYPE_BOX)

static GtkWidget *
new_button (const char *label, const char *action, const BcShelfCard *card)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_shelf_card_get_key (card));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  card->title, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

/* ---- a starter ---- */

static void
add_starter (BcShelfRow *self, const BcShelfCard *card, gboolean aside, gboolean may_change)
{
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *title = bc_wrapped_label_new (card->title, "heading");

  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (self), line);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (card->text, "body"));
  if (!may_change)
    return;
  if (aside)
    {
      gtk_box_append (GTK_BOX (line), new_button (_("Bring back"), "shelf.bring-back", card));
      return;
    }
  gtk_box_append (GTK_BOX (line), new_button (_("Not for me"), "shelf.put-aside", card));
  gtk_widget_add_css_class (gtk_widget_get_last_child (line), "flat");
  gtk_box_append (GTK_BOX (line), new_button (_("Take over"), "shelf.take-over", card));
}

/* ---- a card of a colleague ---- */

static void
show (BcFoldCard *fold, gpointer card, gpointer author)
{
  g_autofree char *title = g_strdup_printf (
    "%s · %s", bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE), (char *) author);

  bc_fold_card_say (fold, title, bc_record_get_text (card, BC_REPERTOIRE_CARD_TEXT));
}

static void
add_shared (BcShelfRow *self, BcContext *context, const BcShelfCard *card, gboolean may_change)
{
  BcFoldCard *fold = BC_FOLD_CARD (
    bc_fold_card_new (bc_context_get_edits (context), card->card, show, self->author));

  self->fold = fold;
  self->use_list = bc_use_list_new (context, card->card, "");
  bc_fold_card_append (fold, bc_wrapped_label_new (card->text, "body"));
  bc_fold_card_append (fold, self->use_list);
  if (may_change)
    {
      GtkWidget *button =
        new_button (_("Make a card of my own of it"), "shelf.take-over", card);

      gtk_widget_set_halign (button, GTK_ALIGN_START);
      bc_fold_card_append (fold, button);
    }
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (fold));
}

static void
bc_shelf_row_finalize (GObject *object)
{
  g_free (BC_SHELF_ROW (object)->author);

  G_OBJECT_CLASS (bc_shelf_row_parent_class)->finalize (object);
}

static void
bc_shelf_row_class_init (BcShelfRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_shelf_row_finalize;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_shelf_row_init (BcShelfRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
}

GtkWidget *
bc_shelf_row_new (BcContext *context, const BcShelfCard *card, gboolean aside)
{
  BcShelfRow *self = g_object_new (BC_TYPE_SHELF_ROW, NULL);

  self->author = g_strdup (card->author);
  if (card->card != NULL)
    add_shared (self, context, card, !bc_context_is_read_only (context));
  else
    add_starter (self, card, aside, !bc_context_is_read_only (context));
  bc_spoken_name_set (GTK_WIDGET (self), card->title);
  return GTK_WIDGET (self);
}

void
bc_shelf_row_open (BcShelfRow *self)
{
  if (self->fold == NULL)
    return;
  bc_fold_card_open (self->fold);
  bc_focus_later (GTK_WIDGET (self));
}

void
bc_shelf_row_refresh (BcShelfRow *self)
{
  if (self->use_list != NULL)
    bc_use_list_refresh (BC_USE_LIST (self->use_list));
}
