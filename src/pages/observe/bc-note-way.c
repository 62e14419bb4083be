/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-way"

#include "config.h"

#include "pages/observe/bc-note-way.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "widgets/bc-spoken-name.h"

struct _BcNoteWay
{
  const char *id;
  GType     (*type) (void);
  const char *label;
  const char *key;
  const char *became;
};

/* Translators: with the context "key" are the keys for "Need", "Signal", "Question" and "Not clear
 * yet", each another letter. */
static const BcNoteWay ways[] = {
  { "need", bc_need_get_type, NC_ ("note becomes", "Need"), NC_ ("key", "N"),
    N_ ("became: educational need") },
  { "signal", bc_signal_get_type, NC_ ("note becomes", "Signal"), NC_ ("key", "S"),
    N_ ("became: signal") },
  { "question", bc_question_get_type, NC_ ("note becomes", "Question"), NC_ ("key", "Q"),
    N_ ("became: question to learn from") },
};

static const char *
get_key (const BcNoteWay *self)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "key", self->key);
}

const BcNoteWay *
bc_note_ways_get (guint position)
{
  return &ways[position];
}

guint
bc_note_ways_count (void)
{
  return G_N_ELEMENTS (ways);
}

const BcNoteWay *
bc_note_way_from_id (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (g_str_equal (ways[i].id, id))
        return &ways[i];
    }
  return NULL;
}

gboolean
bc_key_is (guint key, const char *letter)
{
  gunichar typed = gdk_keyval_to_unicode (key);

  return typed != 0 && g_unichar_tolower (typed) == g_unichar_tolower (g_utf8_get_char (letter));
}

const BcNoteWay *
bc_note_way_from_key (guint key)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (bc_key_is (key, get_key (&ways[i])))
        return &ways[i];
    }
  return NULL;
}

const BcNoteWay *
bc_note_way_from_record (gpointer record)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (ways[i].type () == G_OBJECT_TYPE (record))
        return &ways[i];
    }
  return NULL;
}

const char *
bc_note_way_get_id (const BcNoteWay *self)
{
  return self->id;
}

GType
bc_note_way_get_type (const BcNoteWay *self)
{
  return self->type ();
}

const char *
bc_note_way_get_became (const BcNoteWay *self)
{
  return _(self->became);
}

GtkWidget *
bc_note_way_button_new (const BcNoteWay *self)
{
  const char *label = g_dpgettext2 (GETTEXT_PACKAGE, "note becomes", self->label);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *key = gtk_label_new (get_key (self));

  gtk_widget_add_css_class (key, "key");
  gtk_box_append (GTK_BOX (box), gtk_label_new (label));
  gtk_box_append (GTK_BOX (box), key);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "note.become");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", self->id);
  bc_spoken_name_set (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  get_key (self), -1);
  return button;
}
