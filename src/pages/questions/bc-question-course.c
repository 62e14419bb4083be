/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-question-course"

#include "config.h"

#include "pages/questions/bc-question-course.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "school/bc-meetings.h"
#include "school/bc-trace.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

/* A stop is as wide as this many letters at most; its tooltip says all of it. */
#define LETTERS 40

struct _BcQuestionCourse
{
  GtkBox      parent_instance;

  GtkWidget  *stop_box;
  GtkWidget  *nothing_label;
  GtkWidget  *bring_button;
  GtkWidget  *trace_button;
  BcContext  *context;
  BcQuestion *question;
  char       *shown;
};

G_DEFINE_FINAL_TYPE (BcQuestionCourse, bc_question_course, GTK_TYPE_BOX)

/* ---- the stops ---- */

static GtkWidget *
make_stop (const BcTraceStop *stop)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *words = *stop->text != '\0'
                             ? g_strdup_printf ("%s: %s", stop->kind, stop->text)
                             : g_strdup (stop->kind);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LETTERS);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_tooltip_text (button, words);
  gtk_widget_add_css_class (button, "tag-button");
  gtk_widget_set_sensitive (button, *stop->page != '\0');
  if (*stop->page != '\0')
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", stop->page);
    }
  bc_spoken_name_set (button, words);
  return button;
}

static void
add_stop (BcQuestionCourse *self, const BcTraceStop *stop)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_widget_add_css_class (arrow, "dim-label");
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_box_append (GTK_BOX (box), make_stop (stop));
  gtk_box_append (GTK_BOX (self->stop_box), box);
}

static char *
dup_state (GPtrArray *stops)
{
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = 0; i < stops->len; i++)
    {
      BcTraceStop *stop = stops->pdata[i];

      g_string_append_printf (state, "%s %s %s %s\n", stop->id, stop->kind, stop->text,
                              stop->page);
    }
  return g_string_free (g_steal_pointer (&state), FALSE);
}

/* Where it comes back to is told on the page of the doorwerking. */
static void
take_out_groups (GPtrArray *stops)
{
  for (guint i = stops->len; i > 0; i--)
    {
      if (((BcTraceStop *) stops->pdata[i - 1])->stage == BC_TRACE_GROUP)
        g_ptr_array_remove_index (stops, i - 1);
    }
}

/* Stops that say the same stay, with the focus that one of them may have. */
static void
show_stops (BcQuestionCourse *self, GPtrArray *stops)
{
  g_autofree char *state = dup_state (stops);

  if (g_strcmp0 (state, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&state);
  bc_clear_box (GTK_BOX (self->stop_box));
  for (guint i = 0; i < stops->len; i++)
    add_stop (self, stops->pdata[i]);
}

/* ---- making ---- */

static GtkWidget *
make_button (const char *label, const char *tooltip, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "tag-button");
  return button;
}

static GtkWidget *
make_buttons (BcQuestionCourse *self)
{
  GtkWidget *line = bc_wrap_box_new ();
  g_autofree char *page = g_strconcat ("trace/", bc_record_get_id (self->question), NULL);

  self->bring_button =
    make_button (_("Talk about it with the coordinator"),
                 _("Prepares a consultation with this question. Who works with groups reads it "
                   "there, with your name."),
                 "question.bring");
  self->trace_button = make_button (_("Where it leads"),
                                    _("Follow it from the group to the school and back"), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->trace_button), "s", page);
  gtk_box_append (GTK_BOX (line), self->bring_button);
  gtk_box_append (GTK_BOX (line), make_button (_("Choose a step"),
                                               _("A step of your own that follows from it"),
                                               "question.step"));
  gtk_box_append (GTK_BOX (line), self->trace_button);
  return line;
}

static void
bc_question_course_dispose (GObject *object)
{
  BcQuestionCourse *self = BC_QUESTION_COURSE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->question);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (bc_question_course_parent_class)->dispose (object);
}

static void
bc_question_course_class_init (BcQuestionCourseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_question_course_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_question_course_init (BcQuestionCourse *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

GtkWidget *
bc_question_course_new (BcContext *context, gpointer question)
{
  BcQuestionCourse *self = g_object_new (BC_TYPE_QUESTION_COURSE, NULL);

  self->context = g_object_ref (context);
  self->question = g_object_ref (question);
  self->stop_box = bc_wrap_box_new ();
  self->nothing_label = bc_wrapped_label_new (
    _("It is here, and that is enough for now. Does it want to go on? Talk about it, or try "
      "something."),
    "dim-label");
  bc_spoken_name_set (GTK_WIDGET (self), _("What became of it"));
  gtk_box_append (GTK_BOX (self), self->nothing_label);
  gtk_box_append (GTK_BOX (self), self->stop_box);
  gtk_box_append (GTK_BOX (self), make_buttons (self));
  return GTK_WIDGET (self);
}

gboolean
bc_question_course_refresh (BcQuestionCourse *self, GError **error)
{
  const char *id = bc_record_get_id (self->question);
  g_autoptr (BcTrace) trace = bc_trace_find (self->context, id, error);
  g_autoptr (BcMeeting) talk =
    bc_meetings_find (bc_context_get_edits (self->context),
                      bc_record_get_text (self->question, BC_QUESTION_MEETING));
  g_autoptr (GPtrArray) stops = NULL;

  if (trace == NULL)
    return FALSE;
  stops = bc_trace_list_following (trace, id);
  take_out_groups (stops);
  show_stops (self, stops);
  gtk_widget_set_visible (self->stop_box, stops->len > 0);
  gtk_widget_set_visible (self->nothing_label, stops->len == 0);
  gtk_widget_set_visible (self->bring_button,
                          talk == NULL && bc_context_get_group (self->context) != NULL);
  /* A path of one stop is none. */
  gtk_widget_set_visible (self->trace_button, trace->stops->len > 1);
  return TRUE;
}
