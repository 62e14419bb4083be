/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-term-choice"

#include "config.h"

#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"

#include "widgets/bc-wrap-layout.h"

struct _BcTermChoice
{
  GtkBox        parent_instance;

  GtkWidget    *buttons;
  char         *title;
  const char  **words;
  BcEdits      *edits;
  BcRecord     *record;
  guint         field;
  gboolean      filling;
};

G_DEFINE_FINAL_TYPE (BcTermChoice, bc_term_choice, GTK_TYPE_BOX)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
word_of (GtkToggleButton *button)
{
  return g_object_get_data (G_OBJECT (button), "word");
}

static void
toggled_cb (BcTermChoice *self, GtkToggleButton *button)
{
  const char *word = gtk_toggle_button_get_active (button) ? word_of (button) : "";
  gboolean kept = FALSE;

  if (self->filling)
    return;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, word, &kept);
  if (kept)
    return;
  bc_edits_begin (self->edits, self->title);
  bc_edits_set_text (self->edits, self->record, self->field, word);
  bc_edits_end (self->edits);
}

static void
show (BcTermChoice *self)
{
  const char *chosen = bc_record_get_text (self->record, self->field);
  GtkWidget *button = gtk_widget_get_first_child (self->buttons);

  self->filling = TRUE;
  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                  g_str_equal (word_of (GTK_TOGGLE_BUTTON (button)), chosen));
  self->filling = FALSE;
}

static void
bc_term_choice_dispose (GObject *object)
{
  BcTermChoice *self = BC_TERM_CHOICE (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->record);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (bc_term_choice_parent_class)->dispose (object);
}

static void
bc_term_choice_class_init (BcTermChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_term_choice_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BC_TYPE_TERM_CHOICE, G_SIGNAL_RUN_LAST, 0,
                                         g_signal_accumulator_true_handled, NULL, NULL,
                                         G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_term_choice_init (BcTermChoice *self)
{
  self->buttons = bc_wrap_box_new ();
  gtk_widget_set_hexpand (self->buttons, TRUE);
  gtk_box_append (GTK_BOX (self), self->buttons);
}

static void
add_button (BcTermChoice *self, BcTermFamily family, const char *word)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (bc_term_label (family, word));

  g_object_set_data (G_OBJECT (button), "word", (gpointer) word);
  gtk_widget_set_sensitive (button, bc_edits_may_change (self->edits, self->record));
  gtk_box_append (GTK_BOX (self->buttons), button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
bc_term_choice_new (const char *title, BcTermFamily family, BcEdits *edits, gpointer record,
                    guint field)
{
  BcTermChoice *self = g_object_new (BC_TYPE_TERM_CHOICE, NULL);

  self->title = g_strdup (title);
  self->words = bc_term_words (family);
  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->field = field;
  bc_spoken_name_set (GTK_WIDGET (self), title);
  for (guint i = 0; self->words[i] != NULL; i++)
    add_button (self, family, self->words[i]);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
