/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-consult-body"

#include "config.h"

#include "pages/consult/bc-consult-body.h"

#include <glib/gi18n.h>

#include "pages/bc-page.h"
#include "pages/consult/bc-support-need-box.h"
#include "pages/consult/bc-team-box.h"
#include "school/bc-consult-cards.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-agreement-list.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcConsultBody
{
  GtkBox     parent_instance;

  GtkWidget *need_box;
  GtkWidget *team_box;
  GtkWidget *agreements;
  GPtrArray *cards;

  BcContext *context;
  BcMeeting *meeting;
};

G_DEFINE_FINAL_TYPE (BcConsultBody, bc_consult_body, GTK_TYPE_BOX)

/* ---- the cards ---- */

static void
show_card (BcFoldCard *card, gpointer answer, gpointer data)
{
  BcConsultQuestion *question = data;
  const char *word = bc_record_get_text (answer, BC_CONSULT_CARD_WORD);
  const char *text = bc_record_get_text (answer, BC_CONSULT_CARD_TEXT);
  g_autofree char *said = g_strconcat (
    *word != '\0' ? bc_term_label (question->family, word) : "",
    *word != '\0' && *text != '\0' ? " · " : "", text, NULL);
  const char *title = g_object_get_data (G_OBJECT (card), "title");
  const char *asked = g_object_get_data (G_OBJECT (card), "question");

  if (title != NULL)
    bc_fold_card_say (card, title, *said != '\0' ? said : asked);
}

static GtkWidget *
make_card (BcConsultBody *self, BcConsultQuestion *question)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcConsultCard) answer =
    bc_consult_cards_get_answer (edits, self->meeting, question->card);
  GtkWidget *card = bc_fold_card_new (edits, answer, show_card, question);

  /* The settings may change while the talk stands here. */
  g_object_set_data_full (G_OBJECT (card), "title", g_strdup (question->title), g_free);
  g_object_set_data_full (G_OBJECT (card), "question", g_strdup (question->question), g_free);
  show_card (BC_FOLD_CARD (card), answer, question);
  bc_fold_card_append (BC_FOLD_CARD (card), bc_wrapped_label_new (question->question, "body"));
  if (*question->hint != '\0')
    bc_fold_card_append (BC_FOLD_CARD (card), bc_wrapped_label_new (question->hint, "dim-label"));
  bc_fold_card_append (BC_FOLD_CARD (card),
                       bc_term_choice_new (question->title, question->family, edits, answer,
                                           BC_CONSULT_CARD_WORD));
  bc_fold_card_append (BC_FOLD_CARD (card),
                       bc_text_field_new (_("In your own words"), _("What makes you say so?"),
                                          edits, answer, BC_CONSULT_CARD_TEXT));
  return card;
}

static void
add_cards (BcConsultBody *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (_("Four questions to think on"), "heading"));
  gtk_box_append (GTK_BOX (box),
                  bc_wrapped_label_new (_("Open one that helps; none of them has to be answered."),
                                        "dim-label"));
  for (guint i = 0; i < self->cards->len; i++)
    gtk_box_append (GTK_BOX (box), make_card (self, self->cards->pdata[i]));
  gtk_widget_set_visible (box, self->cards->len > 0);
  gtk_box_append (GTK_BOX (self), box);
}

/* ---- the whole ---- */

static void
removed_cb (BcConsultBody *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_page_offer_undo (BC_PAGE (page), _("The agreement is taken away."));
}

static void
add_text (BcConsultBody *self, const char *title, const char *question, guint field)
{
  gtk_box_append (GTK_BOX (self),
                  bc_text_field_new (title, question, bc_context_get_edits (self->context),
                                     self->meeting, field));
}

static void
add_looking_back (BcConsultBody *self)
{
  GtkWidget *box = bc_wrap_box_new ();

  gtk_box_append (GTK_BOX (box), gtk_label_new (_("We look back on")));
  gtk_box_append (GTK_BOX (box),
                  bc_date_field_new (_("A day to look back"), bc_context_get_edits (self->context),
                                     self->meeting, BC_MEETING_EVALUATE_ON));
  gtk_box_append (GTK_BOX (self), box);
}

static void
bc_consult_body_dispose (GObject *object)
{
  BcConsultBody *self = BC_CONSULT_BODY (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_consult_body_parent_class)->dispose (object);
}

/* The cards show by these until the end. */
static void
bc_consult_body_finalize (GObject *object)
{
  g_clear_pointer (&BC_CONSULT_BODY (object)->cards, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_consult_body_parent_class)->finalize (object);
}

static void
bc_consult_body_class_init (BcConsultBodyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_consult_body_dispose;
  G_OBJECT_CLASS (klass)->finalize = bc_consult_body_finalize;
}

static void
bc_consult_body_init (BcConsultBody *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
}

GtkWidget *
bc_consult_body_new (BcContext *context, BcMeeting *meeting)
{
  BcConsultBody *self = g_object_new (BC_TYPE_CONSULT_BODY, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->cards = bc_consult_cards_list (bc_context_get_settings (context));
  add_text (self, _("The teacher’s question"), _("What do you want to put to your colleagues?"),
            BC_MEETING_QUESTION);
  add_text (self, _("What works"), _("What goes well already, and what do you do then?"),
            BC_MEETING_GOING_WELL);
  self->need_box = bc_support_need_box_new (context, meeting);
  gtk_box_append (GTK_BOX (self), self->need_box);
  add_cards (self);
  add_text (self, _("What we talked about"), _("What is worth keeping of the talk?"),
            BC_MEETING_REPORT);
  self->team_box = bc_team_box_new (context, meeting);
  gtk_box_append (GTK_BOX (self), self->team_box);
  add_looking_back (self);
  self->agreements = bc_agreement_list_new (context, meeting, TRUE);
  g_signal_connect_object (self->agreements, "removed", G_CALLBACK (removed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->agreements);
  return GTK_WIDGET (self);
}

void
bc_consult_body_refresh (BcConsultBody *self)
{
  bc_support_need_box_refresh (BC_SUPPORT_NEED_BOX (self->need_box));
  bc_team_box_refresh (BC_TEAM_BOX (self->team_box));
  bc_agreement_list_show (BC_AGREEMENT_LIST (self->agreements), NULL);
}
