/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-keep-field"

#include "config.h"

#include "widgets/bc-keep-field.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcKeepField
{
  GtkBox      parent_instance;

  GtkWidget  *field;
  GtkWidget  *button;
  /* What is seen; it is kept nowhere. */
  BcQuestion *seen;
};

G_DEFINE_FINAL_TYPE (BcKeepField, bc_keep_field, GTK_TYPE_BOX)

enum
{
  SIGNAL_KEPT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
says_something (BcKeepField *self)
{
  g_autofree char *text = g_strdup (bc_record_get_text (self->seen, BC_QUESTION_TEXT));

  return *g_strstrip (text) != '\0';
}

static gboolean
typed_cb (BcKeepField *self, const char *text)
{
  bc_record_set_text (self->seen, BC_QUESTION_TEXT, text);
  gtk_widget_set_sensitive (self->button, says_something (self));
  return TRUE;
}

static void
keep (BcKeepField *self)
{
  GtkTextView *view = bc_text_field_get_view (BC_TEXT_FIELD (self->field));
  g_autofree char *text = g_strdup (bc_record_get_text (self->seen, BC_QUESTION_TEXT));

  if (!says_something (self) || !gtk_text_view_get_editable (view))
    return;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), "", -1);
  bc_text_field_focus (BC_TEXT_FIELD (self->field));
  g_signal_emit (self, signals[SIGNAL_KEPT], 0, text);
}

static gboolean
key_cb (BcKeepField *self, guint key, guint code, GdkModifierType state)
{
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || (state & GDK_SHIFT_MASK) != 0)
    return FALSE;
  keep (self);
  return TRUE;
}

static void
bc_keep_field_dispose (GObject *object)
{
  g_clear_object (&BC_KEEP_FIELD (object)->seen);

  G_OBJECT_CLASS (bc_keep_field_parent_class)->dispose (object);
}

static gboolean
bc_keep_field_grab_focus (GtkWidget *widget)
{
  bc_text_field_focus (BC_TEXT_FIELD (BC_KEEP_FIELD (widget)->field));
  return TRUE;
}

static void
bc_keep_field_class_init (BcKeepFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_keep_field_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = bc_keep_field_grab_focus;
  signals[SIGNAL_KEPT] = g_signal_new ("kept", BC_TYPE_KEEP_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bc_keep_field_init (BcKeepField *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

GtkWidget *
bc_keep_field_new (const char *title, const char *question, BcEdits *edits)
{
  BcKeepField *self = g_object_new (BC_TYPE_KEEP_FIELD, NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *hint = bc_wrapped_label_new (_("Enter keeps it; Shift+Enter goes on below."),
                                          "dim-label");

  self->seen = bc_record_new_draft (BC_TYPE_QUESTION);
  self->field = bc_text_field_new (title, question, edits, self->seen, BC_QUESTION_TEXT);
  self->button = gtk_button_new_with_mnemonic (_("_Keep"));
  g_signal_connect_swapped (self->field, "typed", G_CALLBACK (typed_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (
    GTK_WIDGET (bc_text_field_get_view (BC_TEXT_FIELD (self->field))), keys);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (keep), self);
  gtk_widget_set_sensitive (self->button, FALSE);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (hint, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (hint, TRUE);
  gtk_box_append (GTK_BOX (line), hint);
  gtk_box_append (GTK_BOX (line), self->button);
  gtk_box_append (GTK_BOX (self), self->field);
  gtk_box_append (GTK_BOX (self), line);
  return GTK_WIDGET (self);
}
