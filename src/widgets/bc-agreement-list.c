/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-list"

#include "config.h"

#include "widgets/bc-agreement-list.h"

#include <glib/gi18n.h>

#include "school/bc-agreements.h"
#include "widgets/bc-agreement-card.h"
#include "widgets/bc-agreement-entry.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"

struct _BcAgreementList
{
  GtkBox     parent_instance;

  GtkWidget *entry;
  GtkBox    *cards;

  BcContext *context;
  BcMeeting *meeting;
  gboolean   sides;
};

G_DEFINE_FINAL_TYPE (BcAgreementList, bc_agreement_list, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
removed_cb (BcAgreementList *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static GtkWidget *
make_card (gpointer agreement, gpointer data)
{
  BcAgreementList *self = data;
  GtkWidget *card = bc_agreement_card_new (self->context, agreement, self->sides);

  g_signal_connect_object (card, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  return card;
}

static void
bc_agreement_list_dispose (GObject *object)
{
  BcAgreementList *self = BC_AGREEMENT_LIST (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_agreement_list_parent_class)->dispose (object);
}

static void
bc_agreement_list_class_init (BcAgreementListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_agreement_list_dispose;
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_AGREEMENT_LIST, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_agreement_list_init (BcAgreementList *self)
{
  GtkWidget *cards = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), bc_section_new (_("Agreements")));
  self->entry = bc_agreement_entry_new ();
  gtk_box_append (GTK_BOX (self), self->entry);
  self->cards = GTK_BOX (cards);
  gtk_box_append (GTK_BOX (self), cards);
}

GtkWidget *
bc_agreement_list_new (BcContext *context, BcMeeting *meeting, gboolean sides)
{
  BcAgreementList *self = g_object_new (BC_TYPE_AGREEMENT_LIST, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->sides = sides;
  bc_agreement_entry_show (BC_AGREEMENT_ENTRY (self->entry), context, meeting);
  return GTK_WIDGET (self);
}

gboolean
bc_agreement_list_show (BcAgreementList *self, GError **error)
{
  g_autoptr (GPtrArray) agreements =
    bc_agreements_list_of_meeting (self->context, self->meeting, error);

  if (agreements == NULL)
    return FALSE;
  bc_record_box_show (self->cards, agreements, make_card, self);
  return TRUE;
}
