/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-card"

#include "config.h"

#include "widgets/bc-agreement-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agreements.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcAgreementCard
{
  GtkBox       parent_instance;

  GtkWidget   *tick;

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

/* The sides of Meijer's questions (article) that an agreement of a consultation has. */
static const struct
{
  const char   *title;
  BcTermFamily  family;
  guint         field;
} sides_of_help[] = {
  { N_("What kind of help"), BC_TERM_HELP, BC_AGREEMENT_HELP },
  { N_("What it is"), BC_TERM_NATURE, BC_AGREEMENT_NATURE },
  { N_("What it does"), BC_TERM_LOAD, BC_AGREEMENT_LOAD },
};

static void
show (BcFoldCard *card, gpointer agreement, gpointer data)
{
  BcAgreementCard *self = data;
  g_autofree char *today = bc_day_today ();
  g_autofree char *whom = bc_agreements_dup_whom (self->context, agreement, today);

  gboolean done = bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0;
  g_autofree char *line = done ? g_strdup_printf ("%s%s%s", _("Done"), *whom != '\0' ? " · " : "",
                                                  whom)
                               : g_strdup (whom);

  bc_fold_card_say (card, bc_record_get_text (agreement, BC_AGREEMENT_WHAT), line);
  if (self->tick != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->tick), done);
}

static gboolean
who_typed_cb (BcAgreementCard *self, const char *who)
{
  bc_agreements_set_who (self->context, self->agreement, who);
  return TRUE;
}

static void
done_cb (BcAgreementCard *self)
{
  gboolean done = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->tick));
  g_autofree char *today = bc_day_today ();

  if ((bc_record_get_integer (self->agreement, BC_AGREEMENT_DONE) != 0) != done)
    bc_agreements_set_done (self->context, self->agreement, done, today);
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
make_side (BcAgreementCard *self, guint number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  const char *title = _(sides_of_help[number].title);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (title, "caption"));
  gtk_box_append (GTK_BOX (box),
                  bc_term_choice_new (title, sides_of_help[number].family,
                                      bc_context_get_edits (self->context), self->agreement,
                                      sides_of_help[number].field));
  return box;
}

static GtkWidget *
make_foot (BcAgreementCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *foot = bc_wrap_box_new ();
  GtkWidget *date = bc_date_field_new (_("By when"), edits, self->agreement, BC_AGREEMENT_DUE);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Take this agreement _away"));

  gboolean may_change = bc_edits_may_change (edits, self->agreement);

  self->tick = gtk_check_button_new_with_label (_("Done"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->tick),
                               bc_record_get_integer (self->agreement, BC_AGREEMENT_DONE) != 0);
  gtk_widget_set_hexpand (self->tick, TRUE);
  gtk_widget_set_sensitive (self->tick, may_change);
  gtk_widget_set_sensitive (button, may_change);
  g_signal_connect_swapped (self->tick, "toggled", G_CALLBACK (done_cb), self);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (foot), date);
  gtk_box_append (GTK_BOX (foot), self->tick);
  gtk_box_append (GTK_BOX (foot), button);
  return foot;
}

static void
bc_agreement_card_dispose (GObject *object)
{
  BcAgreementCard *self = BC_AGREEMENT_CARD (object);
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self));

  /* The card shows with what is let go of here. */
  self->tick = NULL;
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
bc_agreement_card_new (BcContext *context, BcAgreement *agreement, gboolean sides)
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
  for (guint i = 0; sides && i < G_N_ELEMENTS (sides_of_help); i++)
    bc_fold_card_append (BC_FOLD_CARD (card), make_side (self, i));
  bc_fold_card_append (BC_FOLD_CARD (card), make_foot (self));
  gtk_box_append (GTK_BOX (self), card);
  return GTK_WIDGET (self);
}
