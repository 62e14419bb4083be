/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-voice-card"

#include "config.h"

#include "pages/understand/bc-voice-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "pages/bc-print.h"
#include "pages/understand/bc-question-chooser.h"
#include "report/bc-talk-document.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcVoiceCard
{
  AdwBin parent_instance;

  BcFoldCard *card;
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
  BcVoice *voice;
};

G_DEFINE_FINAL_TYPE (BcVoiceCard, bc_voice_card, ADW_TYPE_BIN)

static const struct
{
  BcVoiceField field;
  const char *title;
  const char *question;
} fields[] = {
  { BC_VOICE_SAID, N_ ("What was said"), N_ ("In their own words, as much as you can.") },
  { BC_VOICE_WISHES, N_ ("What they wish"), N_ ("What would they like to be so?") },
  { BC_VOICE_AGREED, N_ ("What we agreed on"), N_ ("Who does what, and when do we look back?") },
};

/* ---- the line ---- */

static const char *
get_summary (BcVoice *voice)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *text = bc_record_get_text (voice, fields[i].field);

      if (*text != '\0')
        return text;
    }
  return _ ("Prepared, still to come");
}

static void
show (BcFoldCard *card, gpointer voice, gpointer data)
{
  const char *kind = bc_record_get_text (voice, BC_VOICE_KIND);
  g_autofree char *day = bc_day_format (bc_record_get_text (voice, BC_VOICE_DATE));
  g_autofree char *title =
    g_strdup_printf ("%s%s%s", bc_term_label (BC_TERM_TALK, kind), *day != '\0' ? " · " : "", day);

  bc_fold_card_say (card, title, get_summary (voice));
}

/* ---- paper ---- */

/* Whether the questions fit on their page. */
static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcVoiceCard *self = BC_VOICE_CARD (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcTalkSheet) sheet =
    bc_talk_document_new (self->context, self->pupil,
                          bc_record_get_text (self->voice, BC_VOICE_KIND), self->voice, today);

  if (!bc_talk_sheet_fits (sheet, error))
    return FALSE;
  *page = (BcPrintPage){ .title = bc_talk_sheet_get_title (sheet),
                         .draw = bc_talk_sheet_draw,
                         .free_data = g_object_unref };
  page->data = g_steal_pointer (&sheet);
  return TRUE;
}

static void
add_button (GtkWidget *head, const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_tooltip_text (button, _ ("The questions on one A4, with room to write"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (head), button);
}

/* ---- what is under the fold ---- */

static void
remove_cb (BcVoiceCard *self)
{
  g_autoptr (BcVoice) voice = g_object_ref (self->voice);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_understanding_remove (self->understanding, voice);
  bc_page_offer_undo (BC_PAGE (page), _ ("The talk is taken away."));
}

static GtkWidget *
make_foot (BcVoiceCard *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Take this talk _away"));

  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_sensitive (button, !bc_context_is_read_only (self->context));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

static GtkWidget *
make_head (BcVoiceCard *self)
{
  GtkWidget *head = bc_wrap_box_new ();
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *date = bc_date_field_new (_ ("Day of the talk"), edits, self->voice, BC_VOICE_DATE);

  gtk_widget_set_hexpand (date, TRUE);
  gtk_box_append (GTK_BOX (head), date);
  gtk_box_append (GTK_BOX (head), bc_question_chooser_new (bc_context_get_settings (self->context),
                                                           edits, self->voice));
  add_button (head, _ ("Save as P_DF…"), "talk.save-pdf");
  add_button (head, _ ("_Print…"), "talk.print");
  return head;
}

static void
fill (BcVoiceCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_fold_card_append (self->card, make_head (self));
  bc_fold_card_append (self->card,
                       bc_text_field_new (_ ("Questions for the talk"),
                                          _ ("Choose questions, or write your own: one a line."),
                                          edits, self->voice, BC_VOICE_PREPARATION));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    bc_fold_card_append (self->card, bc_text_field_new (_ (fields[i].title), _ (fields[i].question),
                                                        edits, self->voice, fields[i].field));
  bc_fold_card_append (self->card, make_foot (self));
}

static void
bc_voice_card_dispose (GObject *object)
{
  BcVoiceCard *self = BC_VOICE_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  g_clear_object (&self->pupil);
  g_clear_object (&self->voice);

  G_OBJECT_CLASS (bc_voice_card_parent_class)->dispose (object);
}

static void
bc_voice_card_class_init (BcVoiceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_voice_card_dispose;
  bc_print_install (widget_class, "talk.print", "talk.save-pdf", make_paper);
}

static void
bc_voice_card_init (BcVoiceCard *self)
{
}

GtkWidget *
bc_voice_card_new (BcContext *context,
                   BcUnderstanding *understanding,
                   BcPupil *pupil,
                   BcVoice *voice)
{
  BcVoiceCard *self = g_object_new (BC_TYPE_VOICE_CARD, NULL);
  GtkWidget *card = bc_fold_card_new (bc_context_get_edits (context), voice, show, NULL);

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->pupil = g_object_ref (pupil);
  self->voice = g_object_ref (voice);
  self->card = BC_FOLD_CARD (card);
  fill (self);
  adw_bin_set_child (ADW_BIN (self), card);
  return GTK_WIDGET (self);
}

void
bc_voice_card_open (BcVoiceCard *self)
{
  bc_fold_card_open (self->card);
}
