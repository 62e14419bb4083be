/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-card"

#include "config.h"

#include "widgets/bc-agreement-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-agreements.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcAgreementCard
{
  GtkBox       parent_instance;

  BcContext   *context;
  BcAgreement *agreement;
};

G_DEFINE_FINAL_TYPE (BcAgreementCard, bc_agreement_card, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show (BcFoldCard *card, gpointer agreement, gpointer data)
{
  BcAgreementCard *self = data;
  g_autofree char *today = bc_day_today ();
  g_autofree char *whom = bc_agreements_dup_whom (self->context, agreement, today);

  bc_fold_card_say (card, bc_record_get_text (agreement, BC_AGREEMENT_WHAT), whom);
}

static gboolean
who_typed_cb (BcAgreementCard *self, const char *who)
{
  bc_agreements_set_who (self->context, self->agreement, who);
  return TRUE;
}

static void
remove_cb (BcAgreementCard *self)
{
  g_autoptr (BcAgreementCard) hold = g_object_ref (self);
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, _("Agreement"));
  bc_edits_remove (edits, self->agreement);
  bc_edits_end (edits);
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static GtkWidget *
make_foot (BcAgreementCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *foot = bc_wrap_box_new ();
  GtkWidget *date = bc_date_field_new (_("By when"), edits, self->agreement, BC_AGREEMENT_DUE);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Take this agreement _away"));

  gtk_widget_set_hexpand (date, TRUE);
  gtk_widget_set_sensitive (button, bc_edits_may_change (edits, self->agreement));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (foot), date);
  gtk_box_append (GTK_BOX (foot), button);
  return foot;
}

static void
bc_agreement_card_dispose (GObject *object)
{
  BcAgreementCard *self = BC_AGREEMENT_CARD (object);
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self));

  /* The card shows with what is let go of here. */
  if (card != NULL)
    gtk_box_remove (GTK_BOX (self), card);
  g_clear_object (&self->context);
  g_clear_object (&self->agreement);

  G_OBJECT_CLASS (bc_agreement_card_parent_class)->dispose (object);
}

static void
bc_agreement_card_class_init (BcAgreementCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_agreement_card_dispose;
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_AGREEMENT_CARD, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_agreement_card_init (BcAgreementCard *self)
{
}

GtkWidget *
bc_agreement_card_new (BcContext *context, BcAgreement *agreement)
{
  BcAgreementCard *self = g_object_new (BC_TYPE_AGREEMENT_CARD, NULL);
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *who =
    bc_text_field_new (_("Who"), _("Who does it?"), edits, agreement, BC_AGREEMENT_WHO);
  GtkWidget *card;

  self->context = g_object_ref (context);
  self->agreement = g_object_ref (agreement);
  card = bc_fold_card_new (edits, agreement, show, self);
  gtk_widget_set_hexpand (card, TRUE);
  g_signal_connect_object (who, "typed", G_CALLBACK (who_typed_cb), self, G_CONNECT_SWAPPED);
  bc_fold_card_append (BC_FOLD_CARD (card),
                       bc_text_field_new (_("What"), _("What will be done?"), edits, agreement,
                                          BC_AGREEMENT_WHAT));
  bc_fold_card_append (BC_FOLD_CARD (card), who);
  bc_fold_card_append (BC_FOLD_CARD (card), make_foot (self));
  gtk_box_append (GTK_BOX (self), card);
  return GTK_WIDGET (self);
}
