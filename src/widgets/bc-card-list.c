/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-card-list"

#include "widgets/bc-card-list.h"

#include "widgets/bc-fold-card.h"
#include "widgets/bc-section.h"

struct _BcCardList
{
  GtkBox          parent_instance;

  GtkWidget      *section;
  GtkBox         *box;
  char           *hint;
  BcCardListRead  read;
  BcRecordBoxMake make;
  gpointer        data;
  BcRecord       *draft;
};

G_DEFINE_FINAL_TYPE (BcCardList, bc_card_list, GTK_TYPE_BOX)

static void
bc_card_list_dispose (GObject *object)
{
  BcCardList *self = BC_CARD_LIST (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->hint, g_free);

  G_OBJECT_CLASS (bc_card_list_parent_class)->dispose (object);
}

static void
bc_card_list_class_init (BcCardListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_card_list_dispose;
}

static void
bc_card_list_init (BcCardList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
}

GtkWidget *
bc_card_list_new (const char *title, const char *hint, BcCardListRead read, BcRecordBoxMake make,
                  gpointer data)
{
  BcCardList *self = g_object_new (BC_TYPE_CARD_LIST, NULL);

  self->hint = g_strdup (hint);
  self->read = read;
  self->make = make;
  self->data = data;
  self->section = bc_section_new (title);
  gtk_box_append (GTK_BOX (self), self->section);
  gtk_box_append (GTK_BOX (self->section), GTK_WIDGET (self->box));
  return GTK_WIDGET (self);
}

GtkWidget *
bc_card_list_get_section (BcCardList *self)
{
  return self->section;
}

GtkBox *
bc_card_list_get_box (BcCardList *self)
{
  return self->box;
}

void
bc_card_list_begin (BcCardList *self, gpointer draft)
{
  g_set_object (&self->draft, draft);
  bc_card_list_refresh (self);
  bc_card_list_open (self, draft);
}

void
bc_card_list_drop (BcCardList *self)
{
  g_clear_object (&self->draft);
  bc_card_list_refresh (self);
}

gboolean
bc_card_list_open (BcCardList *self, gpointer record)
{
  GtkWidget *card = bc_record_box_find (self->box, record);

  if (card != NULL)
    bc_fold_card_open (BC_FOLD_CARD (card));
  return card != NULL;
}

void
bc_card_list_refresh (BcCardList *self)
{
  g_autoptr (GPtrArray) records = self->read (self->data);

  if (records == NULL)
    return;
  /* With its first words it is one of them, which may be taken away. */
  if (self->draft != NULL && g_ptr_array_find (records, self->draft, NULL))
    g_clear_object (&self->draft);
  if (self->draft != NULL)
    g_ptr_array_insert (records, 0, g_object_ref (self->draft));
  bc_section_set_hint (BC_SECTION (self->section), records->len == 0 ? self->hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->box), records->len > 0);
  bc_record_box_show (self->box, records, self->make, self->data);
}
