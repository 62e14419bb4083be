/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-voice-section"

#include "config.h"

#include "pages/understand/bc-voice-section.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/understand/bc-voice-card.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-wrap-layout.h"

struct _BcVoiceSection
{
  GtkBox parent_instance;

  GtkBox *invitation_box;
  GtkBox *card_box;
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
  char *invited;
};

G_DEFINE_FINAL_TYPE (BcVoiceSection, bc_voice_section, GTK_TYPE_BOX)

static void
start_talk (BcVoiceSection *self, const char *kind)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcVoice) voice =
    bc_understanding_start_talk (self->understanding, self->pupil, kind, today);
  GtkWidget *card;

  bc_voice_section_refresh (self);
  card = bc_record_box_find (self->card_box, voice);
  if (card != NULL)
    bc_voice_card_open (BC_VOICE_CARD (card));
}

static void
start_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  start_talk (BC_VOICE_SECTION (widget), g_variant_get_string (target, NULL));
}

/* ---- who was not heard ---- */

/* A talk that is planned already needs no invitation. */
static gboolean
is_planned (GPtrArray *voices, const char *kind)
{
  for (guint i = 0; i < voices->len; i++)
    {
      if (g_str_equal (bc_record_get_text (voices->pdata[i], BC_VOICE_KIND), kind))
        return TRUE;
    }
  return FALSE;
}

static char *
dup_invited (BcVoiceSection *self, GPtrArray *voices)
{
  g_autofree const char **missing =
    bc_understanding_list_missing (self->understanding, self->pupil);
  g_autoptr (GString) kinds = g_string_new (NULL);

  for (guint i = 0; missing[i] != NULL; i++)
    {
      if (!is_planned (voices, missing[i]))
        g_string_append_printf (kinds, "%s%s", kinds->len > 0 ? " " : "", missing[i]);
    }
  return g_string_free (g_steal_pointer (&kinds), FALSE);
}

static void
add_invitation (BcVoiceSection *self, const char *kind)
{
  gboolean child = g_str_equal (kind, BC_VOICE_CHILD);
  GtkWidget *row = bc_wrap_box_new ();
  GtkWidget *label = bc_wrapped_label_new (child ? _ ("The child has not been heard yet.")
                                                 : _ ("The parents have not been heard yet."),
                                           "body");
  GtkWidget *button = gtk_button_new_with_label (child ? _ ("Begin a talk with the child")
                                                       : _ ("Begin a talk with the parents"));

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "voices.start");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", kind);
  gtk_widget_add_css_class (row, "invitation");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), button);
  gtk_box_append (self->invitation_box, row);
}

static void
show_invitations (BcVoiceSection *self, GPtrArray *voices)
{
  g_autofree char *invited = dup_invited (self, voices);
  g_auto (GStrv) kinds = g_strsplit (invited, " ", -1);

  if (g_strcmp0 (invited, self->invited) == 0)
    return;
  bc_clear_box (self->invitation_box);
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      if (*kinds[i] != '\0')
        add_invitation (self, kinds[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->invitation_box), *invited != '\0');
  g_free (self->invited);
  self->invited = g_steal_pointer (&invited);
}

/* ---- the section ---- */

static GtkWidget *
make_card (gpointer voice, gpointer data)
{
  BcVoiceSection *self = data;

  return bc_voice_card_new (self->context, self->understanding, self->pupil, voice);
}

static GtkWidget *
make_start_button (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree const char **kinds = bc_term_words (BC_TERM_TALK);

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (bc_term_label (BC_TERM_TALK, kinds[i]), NULL);

      g_menu_item_set_action_and_target (item, "voices.start", "s", kinds[i]);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _ ("Add a _talk"));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (button), TRUE);
  return button;
}

static void
bc_voice_section_dispose (GObject *object)
{
  BcVoiceSection *self = BC_VOICE_SECTION (object);

  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  g_clear_object (&self->pupil);
  g_clear_pointer (&self->invited, g_free);

  G_OBJECT_CLASS (bc_voice_section_parent_class)->dispose (object);
}

static void
bc_voice_section_class_init (BcVoiceSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_voice_section_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "voices.start", "s", start_cb);
}

static void
bc_voice_section_init (BcVoiceSection *self)
{
  GtkWidget *section = bc_section_new (_ ("Voices"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->invitation_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->card_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  bc_section_add_end (BC_SECTION (section), make_start_button ());
  gtk_box_append (GTK_BOX (section), GTK_WIDGET (self->card_box));
  gtk_box_append (GTK_BOX (section), GTK_WIDGET (self->invitation_box));
  gtk_box_append (GTK_BOX (self), section);
}

GtkWidget *
bc_voice_section_new (BcContext *context, BcUnderstanding *understanding, BcPupil *pupil)
{
  BcVoiceSection *self = g_object_new (BC_TYPE_VOICE_SECTION, NULL);

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->pupil = g_object_ref (pupil);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "voices.start",
                                 !bc_context_is_read_only (context));
  bc_voice_section_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_voice_section_refresh (BcVoiceSection *self)
{
  g_autoptr (GPtrArray) voices = bc_understanding_list_voices (self->understanding, self->pupil);

  bc_record_box_show (self->card_box, voices, make_card, self);
  gtk_widget_set_visible (GTK_WIDGET (self->card_box), voices->len > 0);
  show_invitations (self, voices);
}
