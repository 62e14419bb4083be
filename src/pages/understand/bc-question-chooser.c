/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-question-chooser"

#include "config.h"

#include "pages/understand/bc-question-chooser.h"

#include <glib/gi18n.h>

#include "school/bc-talk-questions.h"
#include "widgets/bc-spoken-name.h"

#define MOST_HEIGHT 420

typedef struct
{
  BcSettings *settings;
  BcEdits *edits;
  BcVoice *voice;
} Chooser;

static void
chooser_free (gpointer data)
{
  Chooser *chooser = data;

  g_object_unref (chooser->settings);
  g_object_unref (chooser->edits);
  g_object_unref (chooser->voice);
  g_free (chooser);
}

static void
toggled_cb (GtkCheckButton *check, Chooser *chooser)
{
  g_autoptr (GPtrArray) questions =
    bc_talk_questions_list (chooser->settings, bc_record_get_text (chooser->voice, BC_VOICE_KIND));
  g_autofree char *preparation = bc_talk_preparation_put (
    bc_record_get_text (chooser->voice, BC_VOICE_PREPARATION), questions,
    g_object_get_data (G_OBJECT (check), "question"), gtk_check_button_get_active (check));

  bc_edits_begin (chooser->edits, _ ("Questions for the talk"));
  bc_edits_set_text (chooser->edits, chooser->voice, BC_VOICE_PREPARATION, preparation);
  bc_edits_end (chooser->edits);
}

static void
add_theme (GtkBox *box, const char *theme)
{
  GtkWidget *label = gtk_label_new (theme);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (box, label);
}

static void
add_question (GtkBox *box, Chooser *chooser, const char *question)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (question);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 56);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  bc_spoken_name_set (check, question);
  g_object_set_data_full (G_OBJECT (check), "question", g_strdup (question), g_free);
  gtk_check_button_set_active (
    GTK_CHECK_BUTTON (check),
    bc_talk_preparation_has (bc_record_get_text (chooser->voice, BC_VOICE_PREPARATION), question));
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), chooser);
  gtk_box_append (box, check);
}

static GtkWidget *
make_list (Chooser *chooser)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autoptr (GPtrArray) questions =
    bc_talk_questions_list (chooser->settings, bc_record_get_text (chooser->voice, BC_VOICE_KIND));
  const char *theme = "";

  for (guint i = 0; i < questions->len; i++)
    {
      BcTalkQuestion *question = questions->pdata[i];

      if (!g_str_equal (question->theme, theme))
        add_theme (GTK_BOX (box), question->theme);
      theme = question->theme;
      add_question (GTK_BOX (box), chooser, question->text);
    }
  return box;
}

/* Made anew each time, so that it agrees with what somebody wrote in the preparation. */
static void
create_popup_cb (GtkMenuButton *button, gpointer data)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), make_list (data));
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  gtk_menu_button_set_popover (button, popover);
}

GtkWidget *
bc_question_chooser_new (BcSettings *settings, BcEdits *edits, BcVoice *voice)
{
  GtkWidget *button = gtk_menu_button_new ();
  Chooser *chooser = g_new0 (Chooser, 1);

  chooser->settings = g_object_ref (settings);
  chooser->edits = g_object_ref (edits);
  chooser->voice = g_object_ref (voice);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _ ("Choose _questions"));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (button), TRUE);
  gtk_widget_set_sensitive (button, !bc_store_is_read_only (bc_edits_get_store (edits)));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb, chooser,
                                         chooser_free);
  return button;
}
