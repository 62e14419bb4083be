/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-agreements"

#include "config.h"

#include "widgets/bc-talk-agreements.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agreements.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcTalkAgreements
{
  GtkBox     parent_instance;

  GtkBox    *card_box;
  GtkEntry  *entry;
  GtkWidget *add_button;

  BcContext *context;
  BcMeeting *meeting;
  gboolean   sides;
};

G_DEFINE_FINAL_TYPE (BcTalkAgreements, bc_talk_agreements, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const struct
{
  const char   *title;
  BcTermFamily  family;
  guint         field;
} sides[] = {
  { N_("What kind of help"), BC_TERM_HELP, BC_AGREEMENT_HELP },
  { N_("What it is"), BC_TERM_NATURE, BC_AGREEMENT_NATURE },
  { N_("What it does"), BC_TERM_LOAD, BC_AGREEMENT_LOAD },
};

/* ---- one agreement ---- */

static BcTalkAgreements *
agreements_of (GtkWidget *widget)
{
  return BC_TALK_AGREEMENTS (gtk_widget_get_ancestor (widget, BC_TYPE_TALK_AGREEMENTS));
}

static void
done_cb (GtkCheckButton *button, BcAgreement *agreement)
{
  BcTalkAgreements *self = agreements_of (GTK_WIDGET (button));
  gboolean done = gtk_check_button_get_active (button);
  g_autofree char *today = bc_day_today ();

  if ((bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0) != done)
    bc_agreements_set_done (self->context, agreement, done, today);
}

static void
remove_cb (GtkWidget *button, BcAgreement *agreement)
{
  BcTalkAgreements *self = agreements_of (button);
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcAgreement) kept = g_object_ref (agreement);

  bc_edits_begin (edits, _("Agreement"));
  bc_edits_remove (edits, kept);
  bc_edits_end (edits);
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
show (BcFoldCard *card, gpointer agreement, gpointer data)
{
  BcTalkAgreements *self = data;
  g_autofree char *today = bc_day_today ();
  g_autofree char *whom = bc_agreements_dup_whom (self->context, agreement, today);
  gboolean done = bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0;
  const char *who = *whom != '\0' ? whom : _("Nobody named yet");
  g_autofree char *title = g_strdup_printf ("%s%s%s", done ? _("Done") : who, done ? " · " : "",
                                            done ? who : "");
  GtkWidget *tick = g_object_get_data (G_OBJECT (card), "tick");

  bc_fold_card_say (card, title, bc_record_get_text (agreement, BC_AGREEMENT_WHAT));
  if (tick != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), done);
}

static GtkWidget *
make_side (BcTalkAgreements *self, BcAgreement *agreement, guint number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (_(sides[number].title), "caption"));
  gtk_box_append (GTK_BOX (box),
                  bc_term_choice_new (_(sides[number].title), sides[number].family,
                                      bc_context_get_edits (self->context), agreement,
                                      sides[number].field));
  return box;
}

static GtkWidget *
make_foot (BcTalkAgreements *self, GtkWidget *card, BcAgreement *agreement)
{
  GtkWidget *foot = bc_wrap_box_new ();
  GtkWidget *tick = gtk_check_button_new_with_label (_("Done"));
  GtkWidget *remove = gtk_button_new_with_label (_("Take this agreement away"));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick),
                               bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0);
  g_object_set_data (G_OBJECT (card), "tick", tick);
  g_signal_connect_object (tick, "toggled", G_CALLBACK (done_cb), agreement, 0);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_cb), agreement, 0);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_hexpand (tick, TRUE);
  gtk_box_append (GTK_BOX (foot),
                  bc_date_field_new (_("By when"), bc_context_get_edits (self->context), agreement,
                                     BC_AGREEMENT_DUE));
  gtk_box_append (GTK_BOX (foot), tick);
  gtk_box_append (GTK_BOX (foot), remove);
  gtk_widget_set_sensitive (foot, !bc_context_is_read_only (self->context));
  return foot;
}

static GtkWidget *
make_card (gpointer agreement, gpointer data)
{
  BcTalkAgreements *self = data;
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *card = bc_fold_card_new (edits, agreement, show, self);

  bc_fold_card_append (BC_FOLD_CARD (card),
                       bc_text_field_new (_("What"), _("What is agreed on?"), edits, agreement,
                                          BC_AGREEMENT_WHAT));
  for (guint i = 0; self->sides && i < G_N_ELEMENTS (sides); i++)
    bc_fold_card_append (BC_FOLD_CARD (card), make_side (self, agreement, i));
  bc_fold_card_append (BC_FOLD_CARD (card), make_foot (self, card, agreement));
  return card;
}

/* ---- the line ---- */

static void
changed_cb (BcTalkAgreements *self)
{
  gtk_widget_set_sensitive (self->add_button,
                            *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0');
}

static void
add_cb (BcTalkAgreements *self)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcAgreement) made =
    bc_agreements_add (self->context, self->meeting,
                       gtk_editable_get_text (GTK_EDITABLE (self->entry)), today);

  if (made == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  bc_talk_agreements_refresh (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static GtkWidget *
make_line (BcTalkAgreements *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *entry = gtk_entry_new ();

  self->entry = GTK_ENTRY (entry);
  self->add_button = gtk_button_new_with_label (_("Add"));
  gtk_entry_set_placeholder_text (self->entry, _("What / who / by when"));
  gtk_widget_set_hexpand (entry, TRUE);
  bc_spoken_name_set (entry, _("A new agreement in one line"));
  g_signal_connect_object (entry, "activate", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (self->add_button, FALSE);
  gtk_box_append (GTK_BOX (line), entry);
  gtk_box_append (GTK_BOX (line), self->add_button);
  return line;
}

/* ---- the object ---- */

static void
bc_talk_agreements_dispose (GObject *object)
{
  BcTalkAgreements *self = BC_TALK_AGREEMENTS (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_talk_agreements_parent_class)->dispose (object);
}

static void
bc_talk_agreements_class_init (BcTalkAgreementsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_talk_agreements_dispose;
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_TALK_AGREEMENTS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_talk_agreements_init (BcTalkAgreements *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->card_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
}

GtkWidget *
bc_talk_agreements_new (BcContext *context, BcMeeting *meeting, gboolean with_sides)
{
  BcTalkAgreements *self = g_object_new (BC_TYPE_TALK_AGREEMENTS, NULL);
  GtkWidget *line = make_line (self);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->sides = with_sides;
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("Agreements"), "heading"));
  gtk_box_append (GTK_BOX (self),
                  bc_wrapped_label_new (_("One line is enough, such as: “Noor pre-teaching / "
                                          "Femke / 12 December”."), "dim-label"));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->card_box));
  gtk_box_append (GTK_BOX (self), line);
  gtk_widget_set_visible (line, !bc_context_is_read_only (context));
  bc_talk_agreements_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_talk_agreements_refresh (BcTalkAgreements *self)
{
  g_autoptr (GPtrArray) agreements =
    bc_agreements_list_of_meeting (self->context, self->meeting, NULL);

  if (agreements == NULL)
    return;
  bc_record_box_show (self->card_box, agreements, make_card, self);
  gtk_widget_set_visible (GTK_WIDGET (self->card_box), agreements->len > 0);
}
