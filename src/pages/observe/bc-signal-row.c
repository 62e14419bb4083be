/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-signal-row"

#include "config.h"

#include "pages/observe/bc-signal-row.h"

#include <glib/gi18n.h>

#include "pages/bc-page.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-pupil-choice.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcSignalRow
{
  GtkListBoxRow  parent_instance;

  GtkWidget     *closed_box;
  GtkWidget     *title;
  GtkWidget     *text;
  AdwBin        *editor_bin;
  GtkWidget     *text_field;

  BcNotes       *notes;
  BcEdits       *edits;
  BcSignal      *signal;
};

G_DEFINE_FINAL_TYPE (BcSignalRow, bc_signal_row, GTK_TYPE_LIST_BOX_ROW)

static void
remove_cb (BcSignalRow *self)
{
  BcPage *page = BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE));

  bc_edits_begin (self->edits, _("Removing a signal"));
  bc_edits_remove (self->edits, self->signal);
  bc_edits_end (self->edits);
  bc_page_offer_undo (page, _("The signal is removed."));
}

static gboolean
key_cb (BcSignalRow *self, guint key)
{
  if (key != GDK_KEY_Escape || !bc_signal_row_is_open (self))
    return FALSE;
  bc_signal_row_set_open (self, FALSE);
  return TRUE;
}

static void
bc_signal_row_dispose (GObject *object)
{
  BcSignalRow *self = BC_SIGNAL_ROW (object);

  g_clear_object (&self->notes);
  g_clear_object (&self->edits);
  g_clear_object (&self->signal);

  G_OBJECT_CLASS (bc_signal_row_parent_class)->dispose (object);
}

static void
bc_signal_row_class_init (BcSignalRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_signal_row_dispose;
}

static void
bc_signal_row_init (BcSignalRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->title = bc_wrapped_label_new ("", "caption-heading");
  self->text = bc_wrapped_label_new ("", "body");
  self->closed_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->editor_bin = ADW_BIN (adw_bin_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->editor_bin), FALSE);
  gtk_widget_add_css_class (box, "row-box");
  gtk_box_append (GTK_BOX (self->closed_box), self->title);
  gtk_box_append (GTK_BOX (self->closed_box), self->text);
  gtk_box_append (GTK_BOX (box), self->closed_box);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->editor_bin));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

static GtkWidget *
remove_button_new (BcSignalRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Remove this signal"));
  bc_spoken_name_set (button, _("Remove this signal"));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

static GtkWidget *
editor_new (BcSignalRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *diffuse = bc_check_field_new (_("Not clear yet"), self->edits, self->signal,
                                           BC_SIGNAL_DIFFUSE);

  self->text_field = bc_text_field_new (_("Signal"), _("What asks for attention?"), self->edits,
                                        self->signal, BC_SIGNAL_TEXT);
  bc_text_field_hide_title (BC_TEXT_FIELD (self->text_field));
  gtk_box_append (GTK_BOX (box),
                  bc_pupil_choice_new (_("About whom"), bc_notes_get_pupils (self->notes),
                                       self->edits, self->signal, BC_SIGNAL_PUPIL));
  gtk_box_append (GTK_BOX (box), self->text_field);
  gtk_widget_set_hexpand (diffuse, TRUE);
  gtk_box_append (GTK_BOX (foot), diffuse);
  if (!bc_context_is_read_only (bc_notes_get_context (self->notes)))
    gtk_box_append (GTK_BOX (foot), remove_button_new (self));
  gtk_box_append (GTK_BOX (box), foot);
  return box;
}

GtkWidget *
bc_signal_row_new (BcNotes *notes, BcSignal *signal)
{
  BcSignalRow *self = g_object_new (BC_TYPE_SIGNAL_ROW, NULL);

  self->notes = g_object_ref (notes);
  self->edits = g_object_ref (bc_context_get_edits (bc_notes_get_context (notes)));
  self->signal = g_object_ref (signal);
  bc_mark_tell (GTK_WIDGET (self), signal, G_MAXUINT);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  bc_signal_row_refresh (self);
  return GTK_WIDGET (self);
}

BcSignal *
bc_signal_row_get_signal (BcSignalRow *self)
{
  return self->signal;
}

void
bc_signal_row_refresh (BcSignalRow *self)
{
  g_autofree char *about = bc_notes_dup_about (self->notes, self->signal);
  const char *text = bc_record_get_text (self->signal, BC_SIGNAL_TEXT);
  g_autofree char *title = bc_record_get_integer (self->signal, BC_SIGNAL_DIFFUSE)
                             ? g_strdup_printf ("%s · %s", about, _("not clear yet"))
                             : g_strdup (about);

  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_label_set_text (GTK_LABEL (self->text), text);
  bc_spoken_name_set (GTK_WIDGET (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

gboolean
bc_signal_row_is_open (BcSignalRow *self)
{
  return adw_bin_get_child (self->editor_bin) != NULL;
}

void
bc_signal_row_set_open (BcSignalRow *self, gboolean open)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (open == bc_signal_row_is_open (self))
    return;
  adw_bin_set_child (self->editor_bin, open ? editor_new (self) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->editor_bin), open);
  gtk_widget_set_visible (self->closed_box, !open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
  /* A signal may be about nobody in particular; whom it is about is one step back. */
  if (open)
    bc_text_field_focus (BC_TEXT_FIELD (self->text_field));
  else if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}
