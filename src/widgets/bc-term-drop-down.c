/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-term-drop-down"

#include "widgets/bc-term-drop-down.h"

#include "widgets/bc-spoken-name.h"

struct _BcTermDropDown
{
  AdwBin parent_instance;

  GtkDropDown *drop_down;
  char *title;
  GStrv words;
  BcEdits *edits;
  BcRecord *record;
  guint field;
};

G_DEFINE_FINAL_TYPE (BcTermDropDown, bc_term_drop_down, ADW_TYPE_BIN)

/* The first of the list is no word. */
static guint
position_of (BcTermDropDown *self, const char *word)
{
  for (guint i = 0; self->words[i] != NULL; i++)
    {
      if (g_str_equal (self->words[i], word))
        return i + 1;
    }
  return 0;
}

static void
show (BcTermDropDown *self)
{
  gtk_drop_down_set_selected (self->drop_down,
                              position_of (self, bc_record_get_text (self->record, self->field)));
}

static void
selected_cb (BcTermDropDown *self)
{
  guint position = gtk_drop_down_get_selected (self->drop_down);

  if (position == position_of (self, bc_record_get_text (self->record, self->field)))
    return;
  bc_edits_begin (self->edits, self->title);
  bc_edits_set_text (self->edits, self->record, self->field,
                     position > 0 ? self->words[position - 1] : "");
  bc_edits_end (self->edits);
}

static void
bc_term_drop_down_dispose (GObject *object)
{
  BcTermDropDown *self = BC_TERM_DROP_DOWN (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->record);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->words, g_strfreev);

  G_OBJECT_CLASS (bc_term_drop_down_parent_class)->dispose (object);
}

static void
bc_term_drop_down_class_init (BcTermDropDownClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_term_drop_down_dispose;
}

static void
bc_term_drop_down_init (BcTermDropDown *self)
{
}

static void
fill (BcTermDropDown *self, const char *none, const char *const *labels)
{
  g_autoptr (GtkStringList) shown = gtk_string_list_new (NULL);

  gtk_string_list_append (shown, none);
  gtk_string_list_splice (shown, 1, 0, labels);
  self->drop_down =
    GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&shown)), NULL));
  bc_spoken_name_set (GTK_WIDGET (self->drop_down), self->title);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->drop_down));
}

GtkWidget *
bc_term_drop_down_new (const char *title,
                       const char *none,
                       BcTermFamily family,
                       BcEdits *edits,
                       gpointer record,
                       guint field)
{
  g_autofree const char **words = bc_term_words (family);
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (labels, (gpointer) bc_term_label (family, words[i]));
  g_ptr_array_add (labels, NULL);
  return bc_term_drop_down_new_of (title, none, words, (const char *const *) labels->pdata, edits,
                                   record, field);
}

GtkWidget *
bc_term_drop_down_new_of (const char *title,
                          const char *none,
                          const char *const *words,
                          const char *const *labels,
                          BcEdits *edits,
                          gpointer record,
                          guint field)
{
  BcTermDropDown *self = g_object_new (BC_TYPE_TERM_DROP_DOWN, NULL);

  self->title = g_strdup (title);
  self->words = g_strdupv ((GStrv) words);
  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->field = field;
  fill (self, none, labels);
  gtk_widget_set_sensitive (GTK_WIDGET (self), bc_edits_may_change (edits, record));
  show (self);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
