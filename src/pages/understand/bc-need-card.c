/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-need-card"

#include "config.h"

#include "pages/understand/bc-need-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-need-hints.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-sentence-entry.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-drop-down.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcNeedCard
{
  GtkBox parent_instance;

  GtkWidget *sentence;
  GtkWidget *rest;
  GtkWidget *deed;
  GtkWidget *voices;
  GtkBox *voice_box;
  GtkSizeGroup *titles;
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
  BcNeed *need;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (BcNeedCard, bc_need_card, GTK_TYPE_BOX)

enum
{
  SIGNAL_ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* ---- the sentence ---- */

static gboolean
typed_cb (BcNeedCard *self, const char *text)
{
  bc_understanding_type_need (self->understanding, self->need, text);
  return TRUE;
}

/* A need that was emptied goes when it is left. */
static void
left_cb (BcNeedCard *self)
{
  g_autoptr (BcNeed) need = g_object_ref (self->need);

  if (!bc_record_is_removed (need) && *bc_record_get_text (need, BC_NEED_TEXT) == '\0' &&
      *bc_record_get_text (need, BC_NEED_GOAL) == '\0' &&
      *bc_record_get_text (need, BC_NEED_DEED) == '\0')
    bc_understanding_remove (self->understanding, need);
}

static void
entered_cb (BcNeedCard *self)
{
  g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
}

static void
remove_cb (BcNeedCard *self)
{
  g_autoptr (BcNeed) need = g_object_ref (self->need);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_understanding_remove (self->understanding, need);
  bc_page_offer_undo (BC_PAGE (page), _ ("The need is taken away."));
}

/* ---- the voices ---- */

static void
supports_cb (GtkCheckButton *chip, BcNeedCard *self)
{
  if (!self->filling)
    bc_understanding_support (self->understanding, self->need,
                              bc_mark_get_record (GTK_WIDGET (chip)),
                              gtk_check_button_get_active (chip));
}

static GtkWidget *
make_chip (gpointer voice, gpointer data)
{
  GtkWidget *chip = gtk_check_button_new ();

  gtk_widget_set_sensitive (chip, !bc_context_is_read_only (BC_NEED_CARD (data)->context));
  gtk_widget_add_css_class (chip, "voice-chip");
  g_signal_connect (chip, "toggled", G_CALLBACK (supports_cb), data);
  return chip;
}

static void
show_chip (GtkWidget *chip, BcVoice *voice, gboolean supports)
{
  g_autofree char *day = bc_day_format_short (bc_record_get_text (voice, BC_VOICE_DATE));
  const char *kind = bc_term_label (BC_TERM_VOICE, bc_record_get_text (voice, BC_VOICE_KIND));
  g_autofree char *label = g_strdup_printf ("%s%s%s", kind, *day != '\0' ? " · " : "", day);

  gtk_check_button_set_label (GTK_CHECK_BUTTON (chip), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (chip), supports);
}

/* What was only prepared supports nothing yet. */
static GPtrArray *
list_heard (BcNeedCard *self)
{
  GPtrArray *voices = bc_understanding_list_voices (self->understanding, self->pupil);

  for (guint i = voices->len; i > 0; i--)
    {
      if (!bc_voice_is_heard (voices->pdata[i - 1]))
        g_ptr_array_remove_index (voices, i - 1);
    }
  return voices;
}

static void
show_voices (BcNeedCard *self)
{
  g_autoptr (GPtrArray) voices = list_heard (self);
  g_autoptr (GPtrArray) supporters =
    bc_understanding_list_supporters (self->understanding, self->need);

  self->filling = TRUE;
  bc_record_box_show (self->voice_box, voices, make_chip, self);
  for (guint i = 0; i < voices->len; i++)
    show_chip (bc_record_box_find (self->voice_box, voices->pdata[i]), voices->pdata[i],
               g_ptr_array_find (supporters, voices->pdata[i], NULL));
  self->filling = FALSE;
  gtk_widget_set_visible (self->voices, voices->len > 0);
}

/* ---- the card ---- */

/* What a part of the card is about, before it. */
static GtkWidget *
make_part (BcNeedCard *self, const char *title, GtkWidget *part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_margin_start (label, 8);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_size_group_add_widget (self->titles, label);
  gtk_widget_set_hexpand (part, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), part);
  return box;
}

static GtkWidget *
make_voices (BcNeedCard *self)
{
  GtkWidget *box = bc_wrap_box_new ();

  gtk_widget_set_margin_start (box, 8);
  self->voice_box = GTK_BOX (box);
  self->voices = make_part (self, _ ("Supported by"), box);
  return self->voices;
}

static GtkWidget *
make_foot (BcNeedCard *self)
{
  GtkWidget *foot = bc_wrap_box_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *diffuse = bc_check_field_new (_ ("Not clear yet"), edits, self->need, BC_NEED_DIFFUSE);

  gtk_widget_set_tooltip_text (button, _ ("Take this need away"));
  bc_spoken_name_set (button, _ ("Take this need away"));
  gtk_widget_set_sensitive (button, !bc_context_is_read_only (self->context));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_hexpand (diffuse, TRUE);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (foot),
                  bc_term_drop_down_new (_ ("What kind of need"), _ ("No kind yet"), BC_TERM_NEED,
                                         edits, self->need, BC_NEED_KIND));
  gtk_box_append (GTK_BOX (foot), diffuse);
  gtk_box_append (GTK_BOX (foot), button);
  return foot;
}

/* A line that shows its question while it is empty. */
static GtkWidget *
make_line (BcNeedCard *self, const char *title, const char *question, guint field)
{
  GtkWidget *line = bc_text_field_new (title, question, bc_context_get_edits (self->context),
                                       self->need, field);

  bc_text_field_be_line (BC_TEXT_FIELD (line));
  return make_part (self, title, line);
}

static void
make_rest (BcNeedCard *self)
{
  self->rest = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  self->deed = make_line (self, _ ("What I do"), _ ("What do you do yourself that helps?"),
                          BC_NEED_DEED);
  gtk_box_append (GTK_BOX (self->rest),
                  make_line (self, _ ("Goal"), _ ("To reach what? It may stay open."),
                             BC_NEED_GOAL));
  gtk_box_append (GTK_BOX (self->rest), self->deed);
  gtk_box_append (GTK_BOX (self->rest), make_voices (self));
  gtk_box_append (GTK_BOX (self->rest), make_foot (self));
}

static void
bc_need_card_dispose (GObject *object)
{
  BcNeedCard *self = BC_NEED_CARD (object);

  g_clear_object (&self->titles);
  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  g_clear_object (&self->pupil);
  g_clear_object (&self->need);

  G_OBJECT_CLASS (bc_need_card_parent_class)->dispose (object);
}

static void
bc_need_card_class_init (BcNeedCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_need_card_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
  signals[SIGNAL_ENTERED] = g_signal_new ("entered", BC_TYPE_NEED_CARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_need_card_init (BcNeedCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "need-card");
  self->titles = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
}

GtkWidget *
bc_need_card_new (BcContext *context, BcUnderstanding *understanding, BcPupil *pupil, BcNeed *need)
{
  BcNeedCard *self = g_object_new (BC_TYPE_NEED_CARD, NULL);
  /* Translators: the name of a child, then the question what this child needs. */
  g_autofree char *question =
    g_strdup_printf (_ ("What does %s need? Begin with “a teacher who …”, or in your own words."),
                     bc_person_get_given_name (pupil));
  BcTextField *line;

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->pupil = g_object_ref (pupil);
  self->need = g_object_ref (need);
  self->sentence =
    bc_sentence_entry_new (_ ("Educational need"), question, bc_context_get_settings (context),
                           bc_context_get_edits (context), need, BC_NEED_TEXT);
  line = bc_sentence_entry_get_field (BC_SENTENCE_ENTRY (self->sentence));
  g_signal_connect_object (line, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  make_rest (self);
  gtk_box_append (GTK_BOX (self), self->sentence);
  gtk_box_append (GTK_BOX (self), self->rest);
  bc_need_card_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_need_card_begin (BcNeedCard *self, const char *text)
{
  if (*text != '\0')
    bc_sentence_entry_begin (BC_SENTENCE_ENTRY (self->sentence), text);
  else
    bc_text_field_focus (bc_sentence_entry_get_field (BC_SENTENCE_ENTRY (self->sentence)));
}

/* Not where the sentence says it already, unless something was written there. */
static gboolean
asks_deed (BcNeedCard *self)
{
  return *bc_record_get_text (self->need, BC_NEED_DEED) != '\0'
         || bc_need_asks_deed (bc_record_get_text (self->need, BC_NEED_KIND));
}

void
bc_need_card_refresh (BcNeedCard *self)
{
  gboolean there = !bc_record_is_removed (self->need);

  bc_spoken_name_set (GTK_WIDGET (self), bc_record_get_text (self->need, BC_NEED_TEXT));
  gtk_widget_set_visible (self->rest, there);
  if (!there)
    {
      gtk_widget_remove_css_class (self->sentence, "need-sentence");
      return;
    }
  gtk_widget_add_css_class (self->sentence, "need-sentence");
  gtk_widget_set_visible (self->deed, asks_deed (self));
  show_voices (self);
}
