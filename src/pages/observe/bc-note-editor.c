/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-editor"

#include "config.h"

#include "pages/observe/bc-note-editor.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/observe/bc-note-outcome.h"
#include "school/bc-tags.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-pupil-choice.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-tag-choice.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-sealed-notice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcNoteEditor
{
  GtkBox     parent_instance;

  BcNotes   *notes;
  BcNote    *note;
  GtkWidget *pupil_choice;
  GtkBox    *outcomes;
};

G_DEFINE_FINAL_TYPE (BcNoteEditor, bc_note_editor, GTK_TYPE_BOX)

static BcEdits *
get_edits (BcNoteEditor *self)
{
  return bc_context_get_edits (bc_notes_get_context (self->notes));
}

/* A click beside a field is no click on the row, which would close. */
static void
pressed_cb (GtkGesture *click)
{
  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
bc_note_editor_dispose (GObject *object)
{
  BcNoteEditor *self = BC_NOTE_EDITOR (object);

  g_clear_object (&self->notes);
  g_clear_object (&self->note);

  G_OBJECT_CLASS (bc_note_editor_parent_class)->dispose (object);
}

static void
bc_note_editor_class_init (BcNoteEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_note_editor_dispose;
}

static void
bc_note_editor_init (BcNoteEditor *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "note-editor");
  self->outcomes = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
}

static void
add_texts (BcNoteEditor *self)
{
  BcEdits *edits = get_edits (self);
  BcContext *context = bc_notes_get_context (self->notes);
  BcKeyring *keyring = bc_session_get_keyring (bc_context_get_session (context));
  GtkWidget *lens;

  gtk_box_append (GTK_BOX (self), bc_text_field_new (_("What I saw"), _("What do you see?"), edits,
                                                     self->note, BC_NOTE_FACT));
  gtk_box_append (GTK_BOX (self), bc_text_field_new (_("What it may mean"),
                                                     _("What does this mean, as I see it?"), edits,
                                                     self->note, BC_NOTE_MEANING));
  /* Of somebody else's bril nothing is to be seen, not even that it is there. */
  if (!bc_context_is_mine (context, self->note) || bc_keyring_get_public_key (keyring) == NULL)
    return;
  lens = bc_text_field_new_sealed (_("My own glasses, sealed: only I can read this"),
                                   _("Through which glasses do I look?"), edits, keyring,
                                   self->note, BC_NOTE_LENS);
  gtk_box_append (GTK_BOX (self), bc_sealed_notice_new (context, lens));
}

static void
add_labelled (BcNoteEditor *self, const char *title, GtkWidget *child)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (title, "caption-heading"));
  gtk_box_append (GTK_BOX (box), child);
  gtk_box_append (GTK_BOX (self), box);
}

static void
add_about (BcNoteEditor *self)
{
  BcEdits *edits = get_edits (self);
  GtkWidget *line = bc_wrap_box_new ();

  self->pupil_choice = bc_pupil_choice_new (_("About whom"), bc_notes_get_pupils (self->notes),
                                            edits, self->note, BC_NOTE_PUPIL);
  gtk_box_append (GTK_BOX (line), self->pupil_choice);
  gtk_box_append (GTK_BOX (line), bc_date_field_new (_("Day"), edits, self->note, BC_NOTE_DATE));
  gtk_box_append (GTK_BOX (line), bc_check_field_new (_("Not clear yet"), edits, self->note,
                                                      BC_NOTE_DIFFUSE));
  gtk_box_append (GTK_BOX (self), line);
}

static void
add_kinds (BcNoteEditor *self)
{
  BcSettings *settings = bc_context_get_settings (bc_notes_get_context (self->notes));
  g_autoptr (GPtrArray) tags = bc_tags_list (settings, "tags");

  add_labelled (self, _("Level"), bc_term_choice_new (_("Level"), BC_TERM_LEVEL, get_edits (self),
                                                      self->note, BC_NOTE_LEVEL));
  if (tags->len > 0)
    add_labelled (self, _("Tags"), bc_tag_choice_new (_("Tags"), tags, get_edits (self),
                                                      self->note, BC_NOTE_TAGS));
}

static void
add_foot (BcNoteEditor *self)
{
  GtkWidget *remove = gtk_button_new_with_label (_("Remove this note"));

  gtk_widget_set_halign (remove, GTK_ALIGN_END);
  gtk_widget_add_css_class (remove, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "note.remove");
  gtk_box_append (GTK_BOX (self), remove);
}

GtkWidget *
bc_note_editor_new (BcNotes *notes, BcNote *note)
{
  BcNoteEditor *self = g_object_new (BC_TYPE_NOTE_EDITOR, NULL);

  self->notes = g_object_ref (notes);
  self->note = g_object_ref (note);
  add_texts (self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->outcomes));
  add_about (self);
  add_kinds (self);
  add_foot (self);
  bc_note_editor_refresh (self);
  return GTK_WIDGET (self);
}

/* ---- what it became ---- */

static BcNoteOutcome *
find_outcome (BcNoteEditor *self, gpointer record)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->outcomes));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (bc_note_outcome_get_record (BC_NOTE_OUTCOME (child)) == record)
        return BC_NOTE_OUTCOME (child);
    }
  return NULL;
}

void
bc_note_editor_refresh (BcNoteEditor *self)
{
  g_autoptr (GPtrArray) records = bc_notes_list_outcomes (self->notes, self->note);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->outcomes));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (!g_ptr_array_find (records, bc_note_outcome_get_record (BC_NOTE_OUTCOME (child)), NULL))
        gtk_box_remove (self->outcomes, child);
      child = next;
    }
  for (guint i = 0; i < records->len; i++)
    {
      if (find_outcome (self, records->pdata[i]) == NULL)
        gtk_box_append (self->outcomes, bc_note_outcome_new (self->notes, records->pdata[i]));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->outcomes), records->len > 0);
}

void
bc_note_editor_focus_pupil (BcNoteEditor *self)
{
  gtk_widget_child_focus (self->pupil_choice, GTK_DIR_TAB_FORWARD);
}

void
bc_note_editor_select (BcNoteEditor *self, gpointer record)
{
  BcNoteOutcome *outcome = find_outcome (self, record);

  if (outcome != NULL)
    bc_note_outcome_select (outcome);
}
