/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-list"

#include "config.h"

#include "widgets/bc-agreement-list.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-agreements.h"
#include "widgets/bc-agreement-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

struct _BcAgreementList
{
  GtkBox     parent_instance;

  GtkWidget *entry;
  GtkLabel  *preview;
  GtkBox    *cards;

  BcContext *context;
  BcMeeting *meeting;
};

G_DEFINE_FINAL_TYPE (BcAgreementList, bc_agreement_list, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* ---- how the line is understood ---- */

static char *
dup_understood (BcAgreementList *self, const char *line)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcAgreement) read = bc_agreements_read (self->context, self->meeting, line, today);

  return bc_agreements_dup_reading (self->context, read, today);
}

static void
changed_cb (BcAgreementList *self)
{
  const char *line = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *understood = *line != '\0' ? dup_understood (self, line) : NULL;

  gtk_label_set_text (
    self->preview,
    understood != NULL ? understood : _("What / who / when, and Enter keeps it."));
}

static void
entered_cb (BcAgreementList *self)
{
  g_autofree char *line = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcAgreement) added =
    bc_agreements_add (self->context, self->meeting, line, today);

  if (added != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* ---- what is agreed ---- */

static void
removed_cb (BcAgreementList *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static GtkWidget *
make_card (gpointer agreement, gpointer data)
{
  BcAgreementList *self = data;
  GtkWidget *card = bc_agreement_card_new (self->context, agreement);

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
  self->entry = gtk_entry_new ();
  /* Translators: an example of an agreement in one line: what, who, by when. */
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry),
                                  _("Noor pre-teaching / teacher Anke / 12-12"));
  bc_spoken_name_set (self->entry, _("Agreement in one line"));
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entered_cb), self);
  gtk_box_append (GTK_BOX (self), self->entry);
  self->preview = GTK_LABEL (bc_wrapped_label_new ("", "dim-label"));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->preview));
  self->cards = GTK_BOX (cards);
  gtk_box_append (GTK_BOX (self), cards);
  changed_cb (self);
}

GtkWidget *
bc_agreement_list_new (BcContext *context, BcMeeting *meeting)
{
  BcAgreementList *self = g_object_new (BC_TYPE_AGREEMENT_LIST, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  gtk_widget_set_sensitive (self->entry, !bc_context_is_read_only (context));
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
