/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-counter-question"

#include "config.h"

#include "widgets/bc-counter-question.h"

#include <glib/gi18n.h>

#include "school/bc-counter-questions.h"
#include "widgets/bc-spoken-name.h"

/* Nobody is answered in the middle of a word. */
#define REST_MS 500

struct _BcCounterQuestion
{
  AdwBin              parent_instance;

  GtkRevealer        *revealer;
  GtkWidget          *card;
  GtkLabel           *label;
  BcCounterQuestions *questions;
  char               *text_id;
  char               *question;
  guint               rest;
  GtkWidget          *typist;
};

G_DEFINE_FINAL_TYPE (BcCounterQuestion, bc_counter_question, ADW_TYPE_BIN)

enum
{
  SIGNAL_DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_shown (BcCounterQuestion *self)
{
  return gtk_revealer_get_reveal_child (self->revealer);
}

static void
forget_typist (BcCounterQuestion *self)
{
  if (self->typist != NULL)
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->typist),
                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  g_clear_weak_pointer (&self->typist);
}

/* GTK 4.8 tells a screen reader of nothing that comes into sight, but well that what has the
 * keyboard is described anew. */
static void
tell_typist (BcCounterQuestion *self, const char *words)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (GTK_IS_TEXT (focus))
    focus = gtk_widget_get_parent (focus);
  forget_typist (self);
  g_set_weak_pointer (&self->typist, focus);
  if (focus != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    words, -1);
}

static void
show (BcCounterQuestion *self)
{
  /* Translators: before a question that is asked back, for a screen reader. */
  g_autofree char *name = g_strdup_printf (_("Another way to ask it: %s"), self->question);

  gtk_label_set_text (self->label, self->question);
  bc_spoken_name_set (self->card, name);
  tell_typist (self, name);
  gtk_widget_set_visible (self->card, TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

static gboolean
rested_cb (gpointer data)
{
  BcCounterQuestion *self = data;

  self->rest = 0;
  show (self);
  return G_SOURCE_REMOVE;
}

static void
gone_cb (BcCounterQuestion *self)
{
  if (!gtk_revealer_get_child_revealed (self->revealer) && !is_shown (self))
    gtk_widget_set_visible (self->card, FALSE);
}

static void
finish (BcCounterQuestion *self, gboolean take_over)
{
  g_autofree char *question = g_steal_pointer (&self->question);

  bc_counter_questions_let_go (self->questions, self->text_id, question);
  bc_counter_question_hide (self);
  g_signal_emit (self, signals[SIGNAL_DONE], 0, take_over ? question : NULL);
}

static void
taken_cb (BcCounterQuestion *self)
{
  finish (self, TRUE);
}

static void
let_be_cb (BcCounterQuestion *self)
{
  finish (self, FALSE);
}

static void
bc_counter_question_dispose (GObject *object)
{
  BcCounterQuestion *self = BC_COUNTER_QUESTION (object);

  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_weak_pointer (&self->typist);
  g_clear_object (&self->questions);
  g_clear_pointer (&self->question, g_free);
  g_clear_pointer (&self->text_id, g_free);

  G_OBJECT_CLASS (bc_counter_question_parent_class)->dispose (object);
}

static void
bc_counter_question_class_init (BcCounterQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_counter_question_dispose;
  signals[SIGNAL_DONE] = g_signal_new ("done", BC_TYPE_COUNTER_QUESTION, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
make_button (BcCounterQuestion *self, const char *label, const char *accelerator,
             GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);
  guint key;
  GdkModifierType state;
  g_autofree char *words = NULL;

  gtk_accelerator_parse (accelerator, &key, &state);
  words = gtk_accelerator_get_label (key, state);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  words, -1);
  /* The text keeps the keyboard, so that its page does not think it was left. */
  gtk_widget_set_focus_on_click (button, FALSE);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static GtkWidget *
make_buttons (BcCounterQuestion *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *take = make_button (self, _("_Take over"), "<Control>Return", G_CALLBACK (taken_cb));
  GtkWidget *let_be = make_button (self, _("_Let it be"), "Escape", G_CALLBACK (let_be_cb));

  gtk_widget_add_css_class (let_be, "flat");
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (box), let_be);
  gtk_box_append (GTK_BOX (box), take);
  return box;
}

static void
bc_counter_question_init (BcCounterQuestion *self)
{
  GtkWidget *sentence = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *icon_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name ("object-rotate-right-symbolic");
  GtkWidget *label = gtk_label_new (NULL);

  self->label = GTK_LABEL (label);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_set_hexpand (label, TRUE);
  /* A box of its own takes the icon's baseline away, with which GTK 4.8 measures a pixel short. */
  gtk_box_append (GTK_BOX (icon_box), icon);
  gtk_box_append (GTK_BOX (sentence), icon_box);
  gtk_box_append (GTK_BOX (sentence), label);
  self->card = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->card, "counter-question");
  gtk_box_append (GTK_BOX (self->card), sentence);
  gtk_box_append (GTK_BOX (self->card), make_buttons (self));
  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_child (self->revealer, self->card);
  g_signal_connect_swapped (self->revealer, "notify::child-revealed", G_CALLBACK (gone_cb), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->revealer));
}

GtkWidget *
bc_counter_question_new (BcSettings *settings)
{
  BcCounterQuestion *self = g_object_new (BC_TYPE_COUNTER_QUESTION, NULL);

  self->questions = bc_counter_questions_new (settings);
  return GTK_WIDGET (self);
}

void
bc_counter_question_set_wide (BcCounterQuestion *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->card), GTK_ORIENTATION_HORIZONTAL);
}

void
bc_counter_question_hear (BcCounterQuestion *self, const char *text_id, const char *text)
{
  g_free (self->text_id);
  self->text_id = g_strdup (text_id);
  g_free (self->question);
  self->question = bc_counter_questions_find (self->questions, text_id, text);
  g_clear_handle_id (&self->rest, g_source_remove);
  if (self->question == NULL)
    bc_counter_question_hide (self);
  else if (!is_shown (self))
    self->rest = g_timeout_add (REST_MS, rested_cb, self);
  else if (!g_str_equal (self->question, gtk_label_get_text (self->label)))
    show (self);
}

gboolean
bc_counter_question_take_key (BcCounterQuestion *self, guint key, GdkModifierType state)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  gboolean takes = (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && held == GDK_CONTROL_MASK;
  gboolean lets_be = key == GDK_KEY_Escape && held == 0;

  if (!is_shown (self) || !(takes || lets_be))
    return FALSE;
  finish (self, takes);
  return TRUE;
}

void
bc_counter_question_hide (BcCounterQuestion *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  forget_typist (self);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  /* Without animations nothing tells that it is gone. */
  gone_cb (self);
}
