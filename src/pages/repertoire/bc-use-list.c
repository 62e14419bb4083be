/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-use-list"

#include "config.h"

#include "pages/repertoire/bc-use-list.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "pages/bc-page.h"
#include "pages/repertoire/bc-use-row.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"

struct _BcUseList
{
  GtkBox            parent_instance;

  GtkWidget        *heading;
  GtkWidget        *hint;
  GtkBox           *row_box;
  BcContext        *context;
  BcRepertoireCard *card;
  GPtrArray        *uses;
};

G_DEFINE_FINAL_TYPE (BcUseList, bc_use_list, GTK_TYPE_BOX)

static const BcCardUse *
use_of (BcUseList *self, gpointer drawn)
{
  for (guint i = 0; i < self->uses->len; i++)
    {
      const BcCardUse *use = self->uses->pdata[i];

      if (use->drawn == drawn)
        return use;
    }
  return NULL;
}

static GtkWidget *
make_row (gpointer drawn, gpointer data)
{
  BcUseList *self = data;

  return bc_use_row_new (self->context, use_of (self, drawn));
}

static void
show_uses (BcUseList *self)
{
  g_autoptr (GPtrArray) drawn = g_ptr_array_new ();

  for (guint i = 0; i < self->uses->len; i++)
    g_ptr_array_add (drawn, ((BcCardUse *) self->uses->pdata[i])->drawn);
  bc_record_box_show (self->row_box, drawn, make_row, self);
  for (guint i = 0; i < drawn->len; i++)
    bc_use_row_refresh (BC_USE_ROW (bc_record_box_find (self->row_box, drawn->pdata[i])),
                        self->uses->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->row_box), drawn->len > 0);
  gtk_widget_set_visible (self->heading, drawn->len > 0);
  gtk_widget_set_visible (self->hint,
                          drawn->len == 0 && *gtk_label_get_text (GTK_LABEL (self->hint)) != '\0');
}

static void
bc_use_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bc_use_list_parent_class)->map (widget);

  bc_use_list_refresh (BC_USE_LIST (widget));
}

static void
bc_use_list_dispose (GObject *object)
{
  BcUseList *self = BC_USE_LIST (object);

  g_clear_object (&self->context);
  g_clear_object (&self->card);
  g_clear_pointer (&self->uses, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_use_list_parent_class)->dispose (object);
}

static void
bc_use_list_class_init (BcUseListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_use_list_dispose;
  GTK_WIDGET_CLASS (klass)->map = bc_use_list_map;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_use_list_init (BcUseList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->heading = bc_wrapped_label_new (_("What worked where"), "caption-heading");
  self->hint = bc_wrapped_label_new ("", "caption");
  gtk_widget_add_css_class (self->hint, "dim-label");
  self->row_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (GTK_BOX (self), self->heading);
  gtk_box_append (GTK_BOX (self), self->hint);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->row_box));
  gtk_widget_set_visible (self->heading, FALSE);
}

GtkWidget *
bc_use_list_new (BcContext *context, BcRepertoireCard *card, const char *invitation)
{
  BcUseList *self = g_object_new (BC_TYPE_USE_LIST, NULL);

  self->context = g_object_ref (context);
  self->card = g_object_ref (card);
  gtk_label_set_text (GTK_LABEL (self->hint), invitation);
  return GTK_WIDGET (self);
}

void
bc_use_list_refresh (BcUseList *self)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *uses;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  uses = bc_card_uses_list (self->context, self->card, &error);
  if (uses == NULL)
    {
      bc_page_say (BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE)),
                   error->message);
      return;
    }
  g_clear_pointer (&self->uses, g_ptr_array_unref);
  self->uses = uses;
  show_uses (self);
}
