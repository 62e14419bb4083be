/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-card-chooser"

#include "config.h"

#include "pages/plan/bc-card-chooser.h"

#include <glib/gi18n.h>
#include <string.h>

#include "school/bc-plan-cards.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcCardChooser
{
  AdwWindow    parent_instance;

  GtkEditable *search_entry;
  GtkListBox  *list;

  BcContext   *context;
  BcGroupPlan *plan;
  BcCluster   *cluster;
  GPtrArray   *shelf;
};

G_DEFINE_FINAL_TYPE (BcCardChooser, bc_card_chooser, ADW_TYPE_WINDOW)

static BcShelfCard *
card_of (BcCardChooser *self, GtkListBoxRow *row)
{
  return self->shelf->pdata[gtk_list_box_row_get_index (row)];
}

static void
row_activated_cb (BcCardChooser *self, GtkListBoxRow *row)
{
  bc_plan_cards_draw (self->plan, self->cluster, card_of (self, row),
                      bc_context_get_me (self->context));
  gtk_window_close (GTK_WINDOW (self));
}

static gboolean
has_words (const char *text, const char *words)
{
  g_autofree char *in = g_utf8_casefold (text, -1);

  return strstr (in, words) != NULL;
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  BcCardChooser *self = data;
  g_autofree char *words = g_utf8_casefold (gtk_editable_get_text (self->search_entry), -1);
  BcShelfCard *card = card_of (self, row);

  return has_words (card->title, words) || has_words (card->text, words)
         || has_words (card->author, words);
}

static void
searched_cb (BcCardChooser *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

/* Enter in the search goes on to the first that is left; it may come before the search has waited
 * for more letters. */
static void
search_activated_cb (BcCardChooser *self)
{
  GtkListBoxRow *row;

  gtk_list_box_invalidate_filter (self->list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
        {
          gtk_widget_grab_focus (GTK_WIDGET (row));
          return;
        }
    }
}

static char *
dup_origin (const BcShelfCard *card)
{
  switch (card->origin)
    {
    case BC_REPERTOIRE_MINE:
      return g_strdup (_("Your own card"));
    case BC_REPERTOIRE_SHARED:
      return g_strdup_printf (_("Shared by %s"), card->author);
    case BC_REPERTOIRE_STARTER:
    default:
      return g_strdup (_("To begin with"));
    }
}

static void
add_card (BcCardChooser *self, const BcShelfCard *card)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *origin = dup_origin (card);
  GtkWidget *from = bc_wrapped_label_new (origin, "caption");

  gtk_widget_add_css_class (from, "dim-label");
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (card->title, "heading"));
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (card->text, "body"));
  gtk_box_append (GTK_BOX (box), from);
  gtk_widget_add_css_class (box, "plan-card");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  bc_spoken_name_set (row, card->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, origin,
                                  -1);
  gtk_list_box_append (self->list, row);
}

static void
bc_card_chooser_dispose (GObject *object)
{
  BcCardChooser *self = BC_CARD_CHOOSER (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->cluster);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_CARD_CHOOSER);
  g_clear_pointer (&self->shelf, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_card_chooser_parent_class)->dispose (object);
}

static void
bc_card_chooser_class_init (BcCardChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_card_chooser_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/card-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, BcCardChooser, search_entry);
  gtk_widget_class_bind_template_child (widget_class, BcCardChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_card_chooser_init (BcCardChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

BcCardChooser *
bc_card_chooser_new (GtkWindow *parent, BcContext *context, BcGroupPlan *plan, BcCluster *cluster)
{
  /* Translators: the name of a cluster. */
  g_autofree char *title = g_strdup_printf (_("A card for “%s”"),
                                            bc_record_get_text (cluster, BC_CLUSTER_NAME));
  BcCardChooser *self = g_object_new (BC_TYPE_CARD_CHOOSER, "transient-for", parent, "title", title,
                                      NULL);

  self->context = g_object_ref (context);
  self->plan = g_object_ref (plan);
  self->cluster = g_object_ref (cluster);
  self->shelf = bc_repertoire_list (bc_context_get_edits (context),
                                    bc_context_get_settings (context),
                                    bc_context_get_me (context));
  for (guint i = 0; i < self->shelf->len; i++)
    add_card (self, self->shelf->pdata[i]);
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  return self;
}
