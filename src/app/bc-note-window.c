/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-window"

#include "config.h"

#include "app/bc-note-window.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "school/bc-groups.h"
#include "school/bc-quick-note.h"

struct _BcNoteWindow
{
  AdwWindow  parent_instance;

  GtkEntry  *entry;
  GtkLabel  *hint_label;
  GtkButton *save_button;

  BcSession *session;
  BcGroup   *group;
  BcPeriod  *period;
  GPtrArray *pupils;
};

G_DEFINE_FINAL_TYPE (BcNoteWindow, bc_note_window, ADW_TYPE_WINDOW)

static void
changed_cb (BcNoteWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  BcPupil *pupil = bc_quick_note_find_pupil (self->pupils, text);
  g_autofree char *name = pupil != NULL ? bc_person_dup_name (pupil) : NULL;
  g_autofree char *hint = name != NULL ? g_strdup_printf (_("About %s"), name)
                                       : g_strdup (_("About the group"));

  gtk_label_set_text (self->hint_label, *text != '\0' ? hint : "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), *text != '\0');
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcNoteWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (bc_store_save_finish (BC_STORE (store), result, &error))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  /* The words stay where they are, to be saved once more. */
  gtk_label_set_text (self->hint_label, error->message);
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), TRUE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), TRUE);
}

static void
save_cb (BcNoteWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *today = bc_day_today ();
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  BcPupil *pupil = bc_quick_note_find_pupil (self->pupils, text);

  if (*text == '\0')
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  g_ptr_array_add (records, bc_quick_note_new (self->group, self->period, pupil, today, text));
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), FALSE);
  bc_store_save_async (bc_session_get_store (self->session), records, NULL, saved_cb,
                       g_object_ref (self));
}

static void
bc_note_window_dispose (GObject *object)
{
  BcNoteWindow *self = BC_NOTE_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->group);
  g_clear_object (&self->period);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_NOTE_WINDOW);

  G_OBJECT_CLASS (bc_note_window_parent_class)->dispose (object);
}

static void
bc_note_window_class_init (BcNoteWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_note_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/note-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, hint_label);
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, save_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_note_window_init (BcNoteWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bc_note_window_present (GtkWindow *parent, BcSession *session, BcGroup *group, BcPeriod *period)
{
  BcNoteWindow *self = g_object_new (BC_TYPE_NOTE_WINDOW, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  self->group = g_object_ref (group);
  self->period = period != NULL ? g_object_ref (period) : NULL;
  self->pupils = bc_groups_pupils (bc_session_get_store (session), group, NULL);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
