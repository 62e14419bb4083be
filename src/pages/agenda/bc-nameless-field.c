/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-nameless-field"

#include "config.h"

#include "pages/agenda/bc-nameless-field.h"

#include <glib/gi18n.h>

#include "domain/bc-nameless.h"
#include "domain/bc-records.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-text-field.h"

struct _BcNamelessField
{
  GtkBox            parent_instance;

  GtkWidget        *field;
  GtkWidget        *notice;
  BcEdits          *edits;
  GPtrArray        *names;
  char             *title;
  /* What is kept; %NULL where the text belongs to nothing yet. */
  BcSystemQuestion *record;
  /* What is seen: never kept anywhere. */
  BcSystemQuestion *seen;
  gboolean          filling;
};

G_DEFINE_FINAL_TYPE (BcNamelessField, bc_nameless_field, GTK_TYPE_BOX)

static char *
dup_nameless (BcNamelessField *self, const char *text)
{
  return self->names != NULL ? bc_nameless_dup (text, self->names) : g_strdup ("");
}

static const char *
get_seen (BcNamelessField *self)
{
  return bc_record_get_text (self->seen, BC_SYSTEM_QUESTION_TEXT);
}

static void
show_notice (BcNamelessField *self)
{
  g_autoptr (GPtrArray) found =
    self->names != NULL ? bc_nameless_find (get_seen (self), self->names)
                        : g_ptr_array_new ();
  g_autofree char *joined = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->notice, found->len > 0);
  if (found->len == 0)
    return;
  g_ptr_array_add (found, NULL);
  joined = g_strjoinv (", ", (GStrv) found->pdata);
  /* Translators: names of people. */
  words = g_strdup_printf (_("This question is nobody’s: “%s” is not kept."), joined);
  gtk_label_set_text (GTK_LABEL (self->notice), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->notice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
}

static void
see (BcNamelessField *self, const char *text)
{
  GtkTextView *view = bc_text_field_get_view (BC_TEXT_FIELD (self->field));

  bc_record_set_text (self->seen, BC_SYSTEM_QUESTION_TEXT, text);
  self->filling = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text, -1);
  self->filling = FALSE;
  show_notice (self);
}

static gboolean
typed_cb (BcNamelessField *self, const char *text)
{
  g_autofree char *nameless = NULL;

  if (self->filling)
    return TRUE;
  bc_record_set_text (self->seen, BC_SYSTEM_QUESTION_TEXT, text);
  nameless = dup_nameless (self, text);
  if (self->record != NULL)
    bc_edits_type (self->edits, self->title, self->record, BC_SYSTEM_QUESTION_TEXT, nameless);
  show_notice (self);
  return TRUE;
}

static void
left_cb (BcNamelessField *self)
{
  g_autofree char *nameless = dup_nameless (self, get_seen (self));

  if (!g_str_equal (nameless, get_seen (self)))
    see (self, nameless);
}

/* Undone, or changed elsewhere. */
static void
edited_cb (BcNamelessField *self)
{
  const char *kept = bc_record_get_text (self->record, BC_SYSTEM_QUESTION_TEXT);
  g_autofree char *nameless = dup_nameless (self, get_seen (self));

  if (!g_str_equal (kept, nameless))
    see (self, kept);
}

static void
bc_nameless_field_dispose (GObject *object)
{
  BcNamelessField *self = BC_NAMELESS_FIELD (object);

  g_clear_object (&self->edits);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_object (&self->record);
  g_clear_object (&self->seen);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (bc_nameless_field_parent_class)->dispose (object);
}

static void
bc_nameless_field_class_init (BcNamelessFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_nameless_field_dispose;
}

static void
bc_nameless_field_init (BcNamelessField *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->seen = bc_record_new_draft (BC_TYPE_SYSTEM_QUESTION);
  self->notice = bc_wrapped_label_new ("", "caption");
  gtk_widget_set_visible (self->notice, FALSE);
}

GtkWidget *
bc_nameless_field_new_loose (const char *title, const char *question, BcEdits *edits,
                             GPtrArray *names, const char *text)
{
  BcNamelessField *self = g_object_new (BC_TYPE_NAMELESS_FIELD, NULL);

  self->title = g_strdup (title);
  self->edits = g_object_ref (edits);
  self->names = names != NULL ? g_ptr_array_ref (names) : NULL;
  bc_record_set_text (self->seen, BC_SYSTEM_QUESTION_TEXT, text);
  self->field =
    bc_text_field_new (title, question, edits, self->seen, BC_SYSTEM_QUESTION_TEXT);
  gtk_widget_set_sensitive (self->field, names != NULL);
  gtk_box_append (GTK_BOX (self), self->field);
  gtk_box_append (GTK_BOX (self), self->notice);
  g_signal_connect_object (self->field, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->field, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

GtkWidget *
bc_nameless_field_new (const char *title, const char *question, BcEdits *edits, GPtrArray *names,
                       gpointer record)
{
  GtkWidget *widget =
    bc_nameless_field_new_loose (title, question, edits, names,
                                 bc_record_get_text (record, BC_SYSTEM_QUESTION_TEXT));
  BcNamelessField *self = BC_NAMELESS_FIELD (widget);

  self->record = g_object_ref (record);
  g_signal_connect_object (edits, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  return widget;
}

char *
bc_nameless_field_dup_text (BcNamelessField *self)
{
  return dup_nameless (self, get_seen (self));
}
