/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-consult-dialog"

#include "config.h"

#include "pages/plan/bc-consult-dialog.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-counter-questions.h"
#include "widgets/bc-counter-question.h"

struct _BcConsultDialog
{
  AdwWindow    parent_instance;

  GtkWidget   *ask_button;
  GtkTextView *question_view;
  AdwBin      *tilter_bin;
  GtkWidget   *earlier_group;
  GtkListBox  *earlier_list;

  BcGroupPlan *plan;
  BcPlanLine   line;
  gint64       level;
  GPtrArray   *meetings;
  char        *text_id;
};

G_DEFINE_FINAL_TYPE (BcConsultDialog, bc_consult_dialog, ADW_TYPE_WINDOW)

static char *
dup_question (BcConsultDialog *self)
{
  char *text;

  g_object_get (gtk_text_view_get_buffer (self->question_view), "text", &text, NULL);
  return g_strstrip (text);
}

static BcCounterQuestion *
tilter_of (BcConsultDialog *self)
{
  return BC_COUNTER_QUESTION (adw_bin_get_child (self->tilter_bin));
}

static void
typed_cb (BcConsultDialog *self)
{
  g_autofree char *question = dup_question (self);

  gtk_widget_set_sensitive (self->ask_button, *question != '\0');
  bc_counter_question_hear (tilter_of (self), self->text_id, question);
}

static void
tilted_cb (BcConsultDialog *self, const char *counter_question)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->question_view);
  g_autofree char *question = dup_question (self);
  g_autofree char *both = counter_question != NULL
                            ? bc_counter_questions_dup_added (question, counter_question)
                            : NULL;

  if (both != NULL)
    gtk_text_buffer_set_text (buffer, both, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->question_view));
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
  if (gtk_widget_is_focus (GTK_WIDGET (self->question_view))
      && bc_counter_question_take_key (tilter_of (self), key, state))
    return TRUE;
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
  g_clear_pointer (&self->text_id, g_free);
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
  gtk_widget_class_bind_template_child (widget_class, BcConsultDialog, tilter_bin);
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

static void
add_tilter (BcConsultDialog *self)
{
  GtkWidget *tilter = bc_counter_question_new (bc_group_plan_get_settings (self->plan));

  self->text_id = bc_record_make_id ();
  g_signal_connect_swapped (tilter, "done", G_CALLBACK (tilted_cb), self);
  adw_bin_set_child (self->tilter_bin, tilter);
}

BcConsultDialog *
bc_consult_dialog_new (GtkWindow *parent, BcGroupPlan *plan, const BcPlanLine *line, gint64 level)
{
  BcConsultDialog *self = g_object_new (BC_TYPE_CONSULT_DIALOG, "transient-for", parent, NULL);

  self->plan = g_object_ref (plan);
  self->line = *line;
  g_object_ref (self->line.record);
  self->level = level;
  add_tilter (self);
  self->meetings = bc_plan_consultation_list (plan);
  for (guint i = 0; i < self->meetings->len; i++)
    add_meeting (self, self->meetings->pdata[i]);
  gtk_widget_set_visible (self->earlier_group, self->meetings->len > 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->question_view));
  return self;
}
