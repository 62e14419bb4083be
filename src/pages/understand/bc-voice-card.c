/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-voice-card"

#include "config.h"

#include "pages/understand/bc-voice-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "pages/understand/bc-question-chooser.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-text-field.h"

struct _BcVoiceCard
{
  GtkBox parent_instance;

  GtkWidget *expander;
  GtkLabel *title_label;
  GtkLabel *summary_label;
  GtkWidget *first_field;
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
  BcVoice *voice;
};

G_DEFINE_FINAL_TYPE (BcVoiceCard, bc_voice_card, GTK_TYPE_BOX)

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
get_summary (BcVoiceCard *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *text = bc_record_get_text (self->voice, fields[i].field);

      if (*text != '\0')
        return text;
    }
  return _ ("Prepared, still to come");
}

static void
show (BcVoiceCard *self)
{
  const char *kind = bc_record_get_text (self->voice, BC_VOICE_KIND);
  g_autofree char *day = bc_day_format (bc_record_get_text (self->voice, BC_VOICE_DATE));
  g_autofree char *title =
    g_strdup_printf ("%s%s%s", bc_term_label (BC_TERM_TALK, kind), *day != '\0' ? " · " : "", day);

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->summary_label, get_summary (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, get_summary (self),
                                  -1);
}

/* What stands open says it itself. */
static void
expanded_cb (BcVoiceCard *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->summary_label),
                          !gtk_expander_get_expanded (GTK_EXPANDER (self->expander)));
}

static GtkWidget *
make_line (BcVoiceCard *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *summary = gtk_label_new (NULL);

  self->title_label = GTK_LABEL (title);
  self->summary_label = GTK_LABEL (summary);
  gtk_widget_add_css_class (title, "heading");
  gtk_label_set_wrap (self->title_label, TRUE);
  gtk_label_set_xalign (self->title_label, 0);
  gtk_label_set_ellipsize (self->summary_label, PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (self->summary_label, TRUE);
  gtk_label_set_xalign (self->summary_label, 0);
  gtk_widget_set_hexpand (summary, TRUE);
  gtk_widget_add_css_class (summary, "dim-label");
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), summary);
  return line;
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
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *date = bc_date_field_new (_ ("Day of the talk"), edits, self->voice, BC_VOICE_DATE);

  gtk_widget_set_hexpand (date, TRUE);
  gtk_box_append (GTK_BOX (head), date);
  gtk_box_append (GTK_BOX (head), bc_question_chooser_new (bc_context_get_settings (self->context),
                                                           edits, self->voice));
  return head;
}

static GtkWidget *
make_body (BcVoiceCard *self)
{
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  BcEdits *edits = bc_context_get_edits (self->context);

  gtk_widget_set_margin_top (body, 10);
  self->first_field = bc_text_field_new (_ ("Questions for the talk"),
                                         _ ("Choose questions, or write your own: one a line."),
                                         edits, self->voice, BC_VOICE_PREPARATION);
  gtk_box_append (GTK_BOX (body), make_head (self));
  gtk_box_append (GTK_BOX (body), self->first_field);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_box_append (GTK_BOX (body), bc_text_field_new (_ (fields[i].title), _ (fields[i].question),
                                                       edits, self->voice, fields[i].field));
  gtk_box_append (GTK_BOX (body), make_foot (self));
  return body;
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
  G_OBJECT_CLASS (klass)->dispose = bc_voice_card_dispose;
}

static void
bc_voice_card_init (BcVoiceCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fold-card");
}

GtkWidget *
bc_voice_card_new (BcContext *context,
                   BcUnderstanding *understanding,
                   BcPupil *pupil,
                   BcVoice *voice)
{
  BcVoiceCard *self = g_object_new (BC_TYPE_VOICE_CARD, NULL);

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->pupil = g_object_ref (pupil);
  self->voice = g_object_ref (voice);
  self->expander = gtk_expander_new (NULL);
  gtk_expander_set_label_widget (GTK_EXPANDER (self->expander), make_line (self));
  gtk_expander_set_child (GTK_EXPANDER (self->expander), make_body (self));
  gtk_widget_set_hexpand (self->expander, TRUE);
  gtk_box_append (GTK_BOX (self), self->expander);
  g_signal_connect_swapped (self->expander, "notify::expanded", G_CALLBACK (expanded_cb), self);
  g_signal_connect_object (bc_context_get_edits (context), "edited", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}

void
bc_voice_card_open (BcVoiceCard *self)
{
  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), TRUE);
  bc_text_field_focus (BC_TEXT_FIELD (self->first_field));
}
