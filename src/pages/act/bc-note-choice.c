/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-choice"

#include "config.h"

#include "pages/act/bc-note-choice.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-notes.h"
#include "widgets/bc-spoken-name.h"

#define WIDEST 40

struct _BcNoteChoice
{
  AdwBin parent_instance;

  GtkDropDown *drop_down;
  BcContext *context;
  BcNotes *notes;
  BcRecord *record;
  guint field;
  GPtrArray *choices;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (BcNoteChoice, bc_note_choice, ADW_TYPE_BIN)

/* The first choice is none. */
static guint
find_chosen (BcNoteChoice *self)
{
  const char *id = bc_record_get_text (self->record, self->field);

  for (guint i = 0; i < self->choices->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->choices->pdata[i]), id))
        return i + 1;
    }
  return 0;
}

static void
show (BcNoteChoice *self)
{
  self->filling = TRUE;
  gtk_drop_down_set_selected (self->drop_down, find_chosen (self));
  self->filling = FALSE;
}

static void
selected_cb (BcNoteChoice *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  guint selected = gtk_drop_down_get_selected (self->drop_down);
  const char *id = selected > 0 && selected <= self->choices->len
                     ? bc_record_get_id (self->choices->pdata[selected - 1])
                     : "";

  if (self->filling)
    return;
  bc_edits_begin (edits, _ ("The note that led to it"));
  bc_edits_set_text (edits, self->record, self->field, id);
  bc_edits_end (edits);
}

/* ---- the list ---- */

/* On one line. */
static char *
dup_line (BcNoteChoice *self, BcNote *note)
{
  g_autofree char *day = bc_day_format_short (bc_record_get_text (note, BC_NOTE_DATE));
  g_autofree char *about = bc_notes_dup_about (self->notes, note);
  g_autofree char *fact = g_strdup (bc_record_get_text (note, BC_NOTE_FACT));

  g_strdelimit (fact, "\n", ' ');
  return g_strdup_printf ("%s · %s: %s", day, about, fact);
}

/* That it came from another period must not make it vanish. */
static void
add_chosen (BcNoteChoice *self)
{
  const char *id = bc_record_get_text (self->record, self->field);
  BcNote *note;

  if (*id == '\0' || find_chosen (self) > 0)
    return;
  note = bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_NOTE, id, NULL);
  if (note != NULL)
    g_ptr_array_add (self->choices, note);
}

static void
fill (BcNoteChoice *self)
{
  g_autoptr (GtkStringList) lines = gtk_string_list_new (NULL);
  GPtrArray *notes = bc_notes_list (self->notes, BC_NOTES_BY_DAY, NULL);

  if (notes != NULL)
    {
      g_ptr_array_unref (self->choices);
      self->choices = notes;
    }
  add_chosen (self);
  gtk_string_list_append (lines, _ ("No note"));
  for (guint i = 0; i < self->choices->len; i++)
    {
      g_autofree char *line = dup_line (self, self->choices->pdata[i]);

      gtk_string_list_append (lines, line);
    }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (lines));
  self->filling = FALSE;
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDEST);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  const char *line = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), line);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), line);
}

static void
bc_note_choice_dispose (GObject *object)
{
  BcNoteChoice *self = BC_NOTE_CHOICE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->notes);
  g_clear_object (&self->record);
  g_clear_pointer (&self->choices, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_note_choice_parent_class)->dispose (object);
}

static void
bc_note_choice_class_init (BcNoteChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_note_choice_dispose;
}

static void
bc_note_choice_init (BcNoteChoice *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_drop_down_set_factory (self->drop_down, factory);
  g_object_unref (factory);
  self->choices = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->drop_down), _ ("The note that led to it"));
  bc_spoken_name_set (GTK_WIDGET (self->drop_down), _ ("The note that led to it"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->drop_down));
}

GtkWidget *
bc_note_choice_new (BcContext *context, gpointer record, guint field)
{
  BcNoteChoice *self = g_object_new (BC_TYPE_NOTE_CHOICE, NULL);

  self->context = g_object_ref (context);
  self->notes = bc_notes_new (context);
  self->record = g_object_ref (record);
  self->field = field;
  fill (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->drop_down),
                            bc_edits_may_change (bc_context_get_edits (context), record));
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (bc_context_get_edits (context), "edited", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
