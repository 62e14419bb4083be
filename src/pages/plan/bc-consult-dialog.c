/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-consult-dialog"

#include "config.h"

#include "pages/plan/bc-consult-dialog.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"

struct _BcConsultDialog
{
  AdwWindow    parent_instance;

  GtkWidget   *ask_button;
  GtkTextView *question_view;
  GtkWidget   *earlier_group;
  GtkListBox  *earlier_list;

  BcGroupPlan *plan;
  BcPlanLine   line;
  gint64       level;
  GPtrArray   *meetings;
};

G_DEFINE_FINAL_TYPE (BcConsultDialog, bc_consult_dialog, ADW_TYPE_WINDOW)

static char *
dup_question (BcConsultDialog *self)
{
  char *text;

  g_object_get (gtk_text_view_get_buffer (self->question_view), "text", &text, NULL);
  return g_strstrip (text);
}

static void
typed_cb (BcConsultDialog *self)
{
  g_autofree char *question = dup_question (self);

  gtk_widget_set_sensitive (self->ask_button, *question != '\0');
}

static void
ask_cb (BcConsultDialog *self)
{
  g_autofree char *question = dup_question (self);

  if (bc_plan_consultation_link (self->plan, &self->line, self->level, NULL, question))
    gtk_window_close (GTK_WINDOW (self));
}

static void
row_activated_cb (BcConsultDialog *self, GtkListBoxRow *row)
{
  int index = gtk_list_box_row_get_index (row);

  bc_plan_consultation_link (self->plan, &self->line, self->level, self->meetings->pdata[index],
                             "");
  gtk_window_close (GTK_WINDOW (self));
}

/* Enter alone is a line end in the question; the text would take it with Ctrl as well. */
static gboolean
key_cb (BcConsultDialog *self, guint key, guint code, GdkModifierType state)
{
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || (state & GDK_CONTROL_MASK) == 0)
    return FALSE;
  ask_cb (self);
  return TRUE;
}

static void
add_meeting (BcConsultDialog *self, BcMeeting *meeting)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_DATE));
  const char *question = bc_record_get_text (meeting, BC_MEETING_QUESTION);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 *question != '\0' ? question : _("A consultation"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), *day != '\0' ? day : _("No day yet"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->earlier_list, row);
}

static void
bc_consult_dialog_dispose (GObject *object)
{
  BcConsultDialog *self = BC_CONSULT_DIALOG (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->line.record);
  g_clear_pointer (&self->meetings, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_CONSULT_DIALOG);

  G_OBJECT_CLASS (bc_consult_dialog_parent_class)->dispose (object);
}

static void
bc_consult_dialog_class_init (BcConsultDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_consult_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/consult-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BcConsultDialog, ask_button);
  gtk_widget_class_bind_template_child (widget_class, BcConsultDialog, question_view);
  gtk_widget_class_bind_template_child (widget_class, BcConsultDialog, earlier_group);
  gtk_widget_class_bind_template_child (widget_class, BcConsultDialog, earlier_list);
  gtk_widget_class_bind_template_callback (widget_class, ask_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_consult_dialog_init (BcConsultDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

BcConsultDialog *
bc_consult_dialog_new (GtkWindow *parent, BcGroupPlan *plan, const BcPlanLine *line, gint64 level)
{
  BcConsultDialog *self = g_object_new (BC_TYPE_CONSULT_DIALOG, "transient-for", parent, NULL);

  self->plan = g_object_ref (plan);
  self->line = *line;
  g_object_ref (self->line.record);
  self->level = level;
  self->meetings = bc_plan_consultation_list (plan);
  for (guint i = 0; i < self->meetings->len; i++)
    add_meeting (self, self->meetings->pdata[i]);
  gtk_widget_set_visible (self->earlier_group, self->meetings->len > 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->question_view));
  return self;
}
