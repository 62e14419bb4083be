/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-outcome"

#include "config.h"

#include "pages/observe/bc-note-outcome.h"

#include <glib/gi18n.h>

#include "pages/bc-page.h"
#include "pages/observe/bc-note-way.h"
#include "school/bc-removal.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-cluster-choice.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcNoteOutcome
{
  GtkBox     parent_instance;

  BcNotes   *notes;
  BcRecord  *record;
  GtkWidget *text_field;
};

G_DEFINE_FINAL_TYPE (BcNoteOutcome, bc_note_outcome, GTK_TYPE_BOX)

static BcEdits *
get_edits (BcNoteOutcome *self)
{
  return bc_context_get_edits (bc_notes_get_context (self->notes));
}

static void
remove_cb (BcNoteOutcome *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_edits_begin (get_edits (self), _("Removing what a note became"));
  bc_removal_remove (get_edits (self), self->record);
  bc_edits_end (get_edits (self));
  bc_page_offer_undo (BC_PAGE (page), _("Removed; the note itself stays."));
}

static void
bc_note_outcome_dispose (GObject *object)
{
  BcNoteOutcome *self = BC_NOTE_OUTCOME (object);

  g_clear_object (&self->notes);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (bc_note_outcome_parent_class)->dispose (object);
}

static void
bc_note_outcome_class_init (BcNoteOutcomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_note_outcome_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_note_outcome_init (BcNoteOutcome *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "note-outcome");
}

static void
add_head (BcNoteOutcome *self)
{
  const char *words = bc_note_way_get_became (bc_note_way_from_record (self->record));
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (words);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove this, and keep the note"));
  bc_spoken_name_set (button, _("Remove this, and keep the note"));
  bc_spoken_name_set (GTK_WIDGET (self), words);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (head), title);
  if (!bc_context_is_read_only (bc_notes_get_context (self->notes)))
    gtk_box_append (GTK_BOX (head), button);
  gtk_box_append (GTK_BOX (self), head);
}

static GtkWidget *
add_text (BcNoteOutcome *self, const char *title, const char *question, guint field)
{
  GtkWidget *text = bc_text_field_new (title, question, get_edits (self), self->record, field);

  gtk_box_append (GTK_BOX (self), text);
  return text;
}

static void
add_flag (BcNoteOutcome *self, const char *label, guint field)
{
  gtk_box_append (GTK_BOX (self),
                  bc_check_field_new (label, get_edits (self), self->record, field));
}

static void
add_cluster (BcNoteOutcome *self)
{
  g_autoptr (BcPupil) pupil = bc_notes_dup_pupil (self->notes, self->record);
  BcGroupPlan *plan = bc_notes_get_plan (self->notes);

  if (pupil != NULL && plan != NULL)
    gtk_box_append (GTK_BOX (self), bc_cluster_choice_new (get_edits (self), plan, pupil));
}

static void
add_need (BcNoteOutcome *self)
{
  self->text_field = add_text (self, _("Needs"), _("instruction that …, tasks that …, a teacher "
                                                   "who …"),
                               BC_NEED_TEXT);
  add_cluster (self);
  add_text (self, _("To reach what"), _("What does this help to reach? It may stay empty."),
            BC_NEED_GOAL);
  add_flag (self, _("Not clear yet"), BC_NEED_DIFFUSE);
}

static void
add_signal (BcNoteOutcome *self)
{
  self->text_field = add_text (self, _("Look here in time"), _("What asks for attention?"),
                               BC_SIGNAL_TEXT);
  add_flag (self, _("Not clear yet"), BC_SIGNAL_DIFFUSE);
}

static void
add_question (BcNoteOutcome *self)
{
  self->text_field = add_text (self, _("My question"), _("What do I want to learn? In any form."),
                               BC_QUESTION_TEXT);
  add_flag (self, _("Colleagues may see it"), BC_QUESTION_SHARED);
  add_flag (self, _("Not clear yet"), BC_QUESTION_DIFFUSE);
}

GtkWidget *
bc_note_outcome_new (BcNotes *notes, gpointer record)
{
  BcNoteOutcome *self = g_object_new (BC_TYPE_NOTE_OUTCOME, NULL);

  self->notes = g_object_ref (notes);
  self->record = g_object_ref (record);
  add_head (self);
  if (BC_IS_NEED (record))
    add_need (self);
  else if (BC_IS_SIGNAL (record))
    add_signal (self);
  else
    add_question (self);
  return GTK_WIDGET (self);
}

BcRecord *
bc_note_outcome_get_record (BcNoteOutcome *self)
{
  return self->record;
}

void
bc_note_outcome_select (BcNoteOutcome *self)
{
  bc_text_field_select (BC_TEXT_FIELD (self->text_field));
}
