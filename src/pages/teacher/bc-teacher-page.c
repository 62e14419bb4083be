/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-teacher-page"

#include "config.h"

#include "pages/teacher/bc-teacher-page.h"

#include "school/bc-centre.h"

struct _BcTeacherPage
{
  BcPage        parent_instance;

  AdwActionRow *self_row;
  AdwActionRow *reflections_row;
  AdwActionRow *questions_row;
  AdwActionRow *steps_row;
  AdwActionRow *repertoire_row;
};

G_DEFINE_FINAL_TYPE (BcTeacherPage, bc_teacher_page, BC_TYPE_PAGE)

/* What cannot be read is told once; the way to its page stays. */
static void
show_line (BcTeacherPage *self, AdwActionRow *row, BcCentrePart part, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *line =
    bc_centre_dup_line (bc_page_get_context (BC_PAGE (self)), part, &problem);

  adw_action_row_set_subtitle (row, line != NULL ? line : "");
  if (problem != NULL && *error == NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
}

static void
bc_teacher_page_refresh (BcPage *page)
{
  BcTeacherPage *self = BC_TEACHER_PAGE (page);
  g_autoptr (GError) error = NULL;

  if (bc_page_get_context (page) == NULL)
    return;
  show_line (self, self->self_row, BC_CENTRE_SELF, &error);
  show_line (self, self->reflections_row, BC_CENTRE_REFLECTIONS, &error);
  show_line (self, self->questions_row, BC_CENTRE_QUESTIONS, &error);
  show_line (self, self->steps_row, BC_CENTRE_STEPS, &error);
  show_line (self, self->repertoire_row, BC_CENTRE_REPERTOIRE, &error);
  if (error != NULL)
    bc_page_say (page, error->message);
}

static void
bc_teacher_page_dispose (GObject *object)
{
  bc_page_dispose_template (BC_PAGE (object), BC_TYPE_TEACHER_PAGE);

  G_OBJECT_CLASS (bc_teacher_page_parent_class)->dispose (object);
}

static void
bc_teacher_page_class_init (BcTeacherPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_teacher_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_teacher_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/teacher-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcTeacherPage, self_row);
  gtk_widget_class_bind_template_child (widget_class, BcTeacherPage, reflections_row);
  gtk_widget_class_bind_template_child (widget_class, BcTeacherPage, questions_row);
  gtk_widget_class_bind_template_child (widget_class, BcTeacherPage, steps_row);
  gtk_widget_class_bind_template_child (widget_class, BcTeacherPage, repertoire_row);
}

static void
bc_teacher_page_init (BcTeacherPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
