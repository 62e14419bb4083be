/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-tag-choice"

#include "widgets/bc-tag-choice.h"

#include "school/bc-tags.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcTagChoice
{
  GtkBox      parent_instance;

  GHashTable *buttons;
  char       *title;
  BcEdits    *edits;
  BcKeyring  *keyring;
  BcRecord   *record;
  guint       field;
  gboolean    filling;
};

G_DEFINE_FINAL_TYPE (BcTagChoice, bc_tag_choice, GTK_TYPE_BOX)

static const char *
word_of (gpointer button)
{
  return g_object_get_data (button, "word");
}

/* The words of the record, to be freed with bc_secret_free_text(); %NULL where they stay shut. */
static char *
dup_words (BcTagChoice *self)
{
  GBytes *box;

  if (self->keyring == NULL)
    return g_strdup (bc_record_get_text (self->record, self->field));
  box = bc_record_get_sealed (self->record, self->field);
  return box != NULL ? bc_keyring_unseal (self->keyring, box, NULL) : g_strdup ("");
}

static void
keep_words (BcTagChoice *self, const char *words)
{
  g_autoptr (GBytes) box = NULL;

  if (self->keyring == NULL)
    {
      bc_edits_set_text (self->edits, self->record, self->field, words);
      return;
    }
  box = *words != '\0' ? bc_keyring_seal (self->keyring, words) : NULL;
  bc_edits_set_sealed (self->edits, self->record, self->field, box);
}

static void
toggled_cb (BcTagChoice *self, GtkToggleButton *button)
{
  char *words, *others;

  if (self->filling)
    return;
  words = dup_words (self);
  others = bc_tags_dup_with (words, word_of (button), gtk_toggle_button_get_active (button));
  bc_edits_begin (self->edits, self->title);
  keep_words (self, others);
  bc_edits_end (self->edits);
  bc_secret_free_text (words);
  bc_secret_free_text (others);
}

static void
show (BcTagChoice *self)
{
  char *words = dup_words (self);
  GHashTableIter buttons;
  gpointer button;

  self->filling = TRUE;
  g_hash_table_iter_init (&buttons, self->buttons);
  while (g_hash_table_iter_next (&buttons, &button, NULL))
    gtk_toggle_button_set_active (button,
                                  words != NULL && bc_tags_contain (words, word_of (button)));
  self->filling = FALSE;
  /* What is shut is kept as it is. */
  gtk_widget_set_sensitive (GTK_WIDGET (self), words != NULL);
  bc_secret_free_text (words);
}

static void
bc_tag_choice_dispose (GObject *object)
{
  BcTagChoice *self = BC_TAG_CHOICE (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->keyring);
  g_clear_object (&self->record);
  g_clear_pointer (&self->buttons, g_hash_table_unref);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (bc_tag_choice_parent_class)->dispose (object);
}

static void
bc_tag_choice_class_init (BcTagChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_tag_choice_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_tag_choice_init (BcTagChoice *self)
{
  self->buttons = g_hash_table_new (NULL, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static GtkWidget *
add_family (BcTagChoice *self, const char *name)
{
  GtkWidget *family = bc_wrap_box_new ();

  bc_spoken_name_set (family, name);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (name, "caption"));
  gtk_box_append (GTK_BOX (self), family);
  return family;
}

static void
add_button (BcTagChoice *self, GtkWidget *family, BcTag *tag)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (tag->name);

  g_object_set_data_full (G_OBJECT (button), "word", g_strdup (tag->word), g_free);
  gtk_widget_add_css_class (button, "tag");
  gtk_widget_set_sensitive (button, bc_edits_may_change (self->edits, self->record));
  gtk_box_append (GTK_BOX (family), button);
  g_hash_table_add (self->buttons, button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
bc_tag_choice_new (const char *title, GPtrArray *tags, BcEdits *edits, gpointer record,
                   guint field)
{
  return bc_tag_choice_new_sealed (title, tags, edits, NULL, record, field);
}

GtkWidget *
bc_tag_choice_new_sealed (const char *title, GPtrArray *tags, BcEdits *edits, BcKeyring *keyring,
                          gpointer record, guint field)
{
  BcTagChoice *self = g_object_new (BC_TYPE_TAG_CHOICE, NULL);
  GtkWidget *family = NULL;

  self->title = g_strdup (title);
  self->edits = g_object_ref (edits);
  g_set_object (&self->keyring, keyring);
  self->record = g_object_ref (record);
  self->field = field;
  bc_spoken_name_set (GTK_WIDGET (self), title);
  for (guint i = 0; i < tags->len; i++)
    {
      BcTag *tag = tags->pdata[i];

      if (i == 0 || !g_str_equal (tag->family, ((BcTag *) tags->pdata[i - 1])->family))
        family = add_family (self, tag->family);
      add_button (self, family, tag);
    }
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
