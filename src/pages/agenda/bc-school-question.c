/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-school-question"

#include "config.h"

#include "pages/agenda/bc-school-question.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/agenda/bc-nameless-field.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-remove-button.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-drop-down.h"
#include "widgets/bc-wrap-layout.h"

struct _BcSchoolQuestion
{
  GtkBox            parent_instance;

  GtkWidget        *text;
  GtkWidget        *from_label;
  GtkBox           *point_box;
  GtkWidget        *point_button;
  BcContext        *context;
  BcSystemQuestion *question;
};

G_DEFINE_FINAL_TYPE (BcSchoolQuestion, bc_school_question, GTK_TYPE_BOX)

/* ---- making ---- */

static void
add_line (BcSchoolQuestion *self)
{
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *trace = gtk_button_new_with_label (_("Where it leads"));
  g_autofree char *page = g_strconcat ("trace/", bc_record_get_id (self->question), NULL);

  self->point_button = gtk_button_new_with_label (_("To a development point"));
  gtk_widget_set_tooltip_text (self->point_button, _("The school is going to work on it"));
  gtk_widget_set_tooltip_text (trace, _("Follow it from the group to the school and back"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (trace), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (trace), "s", page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->point_button), "agenda.take-up");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->point_button), "s",
                                    bc_record_get_id (self->question));
  gtk_widget_add_css_class (self->point_button, "tag-button");
  gtk_widget_add_css_class (trace, "tag-button");
  gtk_box_append (GTK_BOX (line),
                  bc_term_drop_down_new (_("How it stands"), _("How it stands"), BC_TERM_SYSTEM,
                                         bc_context_get_edits (self->context), self->question,
                                         BC_SYSTEM_QUESTION_STATUS));
  gtk_box_append (GTK_BOX (line), self->point_button);
  gtk_box_append (GTK_BOX (line), trace);
  gtk_box_append (GTK_BOX (self), line);
}

/* From how many it came, and the way to let it go. */
static GtkWidget *
make_foot (BcSchoolQuestion *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove =
    bc_remove_button_new (self->context, self->question, _("Take this question away"));

  self->from_label = bc_wrapped_label_new ("", "caption");
  gtk_widget_add_css_class (self->from_label, "dim-label");
  gtk_widget_set_hexpand (self->from_label, TRUE);
  gtk_widget_add_css_class (remove, "line-button");
  gtk_box_append (GTK_BOX (foot), self->from_label);
  gtk_box_append (GTK_BOX (foot), remove);
  return foot;
}

static GtkWidget *
make_point_link (gpointer point, gpointer data)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = bc_wrapped_label_new ("", "caption-heading");

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "point-link");
  gtk_widget_set_tooltip_text (button, _("To the development point"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "agenda.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_record_get_id (point));
  return button;
}

/* ---- showing ---- */

static void
show_points (BcSchoolQuestion *self)
{
  g_autoptr (GPtrArray) points = bc_development_points_list_of (self->context, self->question);
  GtkWidget *link;
  guint i = 0;

  bc_record_box_show (self->point_box, points, make_point_link, self);
  gtk_widget_set_visible (GTK_WIDGET (self->point_box), points->len > 0);
  gtk_widget_set_visible (self->point_button,
                          points->len == 0 && !bc_context_is_read_only (self->context));
  for (link = gtk_widget_get_first_child (GTK_WIDGET (self->point_box)); link != NULL;
       link = gtk_widget_get_next_sibling (link), i++)
    {
      const char *title = bc_record_get_text (points->pdata[i], BC_DEVELOPMENT_POINT_TITLE);
      g_autofree char *words =
        g_strdup_printf ("→ %s", *title != '\0' ? title : _("A development point"));

      gtk_label_set_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (link))), words);
      bc_spoken_name_set (link, *title != '\0' ? title : _("A development point"));
    }
}

static void
bc_school_question_dispose (GObject *object)
{
  BcSchoolQuestion *self = BC_SCHOOL_QUESTION (object);

  g_clear_object (&self->context);
  g_clear_object (&self->question);

  G_OBJECT_CLASS (bc_school_question_parent_class)->dispose (object);
}

static void
bc_school_question_class_init (BcSchoolQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_school_question_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_school_question_init (BcSchoolQuestion *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
  bc_spoken_name_set (GTK_WIDGET (self), _("Question of the school"));
}

GtkWidget *
bc_school_question_new (BcContext *context, GPtrArray *names, gpointer question)
{
  BcSchoolQuestion *self = g_object_new (BC_TYPE_SCHOOL_QUESTION, NULL);

  self->context = g_object_ref (context);
  self->question = g_object_ref (question);
  self->text = bc_nameless_field_new (_("Question of the school"),
                                      _("What do we ask ourselves as a school?"),
                                      bc_context_get_edits (context), names, question);
  self->point_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (self), self->text);
  gtk_box_append (GTK_BOX (self), make_foot (self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->point_box));
  add_line (self);
  bc_school_question_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_school_question_refresh (BcSchoolQuestion *self)
{
  g_autoptr (GPtrArray) sources =
    bc_development_agenda_list_sources (self->context, self->question);
  g_autofree char *from = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "From %u question of a teacher", "From %u questions of teachers",
                 sources->len),
    sources->len);

  gtk_label_set_text (GTK_LABEL (self->from_label), sources->len > 0 ? from : "");
  show_points (self);
}

void
bc_school_question_focus (BcSchoolQuestion *self)
{
  bc_focus_later (self->text);
}
