/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-meeting-point"

#include "config.h"

#include "pages/meeting/bc-meeting-point.h"

#include <glib/gi18n.h>

#include "pages/meeting/bc-point-clock.h"
#include "school/bc-agenda.h"
#include "school/bc-meetings.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-fact-fold.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-text-field.h"

struct _BcMeetingPoint
{
  GtkBox         parent_instance;

  GtkLabel      *title_label;
  GtkWidget     *prepared_box;
  GtkLabel      *prepared_label;
  GtkWidget     *clock;
  GtkWidget     *facts;
  GtkWidget     *notes;

  BcContext     *context;
  BcMeeting     *meeting;
  BcAgendaPoint *point;
};

G_DEFINE_FINAL_TYPE (BcMeetingPoint, bc_meeting_point, GTK_TYPE_BOX)

static GtkWidget *
make_prepared (BcMeetingPoint *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *words = bc_wrapped_label_new ("", "body");

  gtk_box_append (GTK_BOX (box),
                  bc_wrapped_label_new (_("Prepared by the teacher"), "caption-heading"));
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "invitation");
  self->prepared_label = GTK_LABEL (words);
  return box;
}

static void
add_head (BcMeetingPoint *self)
{
  const char *kind = bc_record_get_text (self->point, BC_AGENDA_POINT_KIND);
  const char *hint = bc_agenda_get_hint (bc_context_get_settings (self->context), kind,
                                         BC_AGENDA_HINT_COORDINATOR);
  GtkWidget *title = bc_wrapped_label_new ("", "meeting-title");

  self->title_label = GTK_LABEL (title);
  gtk_box_append (GTK_BOX (self), title);
  if (*hint != '\0')
    gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (hint, "dim-label"));
}

static void
add_body (BcMeetingPoint *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  self->prepared_box = make_prepared (self);
  self->facts = bc_fact_fold_new (self->context, self->meeting, self->point, 0);
  self->notes = bc_text_field_new (_("Notes"), _("What is said about it, in a few words?"), edits,
                                   self->point, BC_AGENDA_POINT_TEXT);
  gtk_widget_add_css_class (self->notes, "meeting-notes");
  gtk_box_append (GTK_BOX (self), self->prepared_box);
  gtk_box_append (GTK_BOX (self), self->facts);
  gtk_box_append (GTK_BOX (self), self->notes);
  gtk_box_append (GTK_BOX (self), bc_check_field_new (_("Talked about"), edits, self->point,
                                                      BC_AGENDA_POINT_DONE));
}

static void
bc_meeting_point_dispose (GObject *object)
{
  BcMeetingPoint *self = BC_MEETING_POINT (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->point);

  G_OBJECT_CLASS (bc_meeting_point_parent_class)->dispose (object);
}

static void
bc_meeting_point_class_init (BcMeetingPointClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_meeting_point_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_meeting_point_init (BcMeetingPoint *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

GtkWidget *
bc_meeting_point_new (BcContext *context, BcMeeting *meeting, BcAgendaPoint *point)
{
  BcMeetingPoint *self = g_object_new (BC_TYPE_MEETING_POINT, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->point = g_object_ref (point);
  add_head (self);
  self->clock = bc_point_clock_new (bc_context_get_edits (context), point);
  gtk_box_append (GTK_BOX (self), self->clock);
  add_body (self);
  return GTK_WIDGET (self);
}

void
bc_meeting_point_show (BcMeetingPoint *self, guint number)
{
  const char *title = bc_record_get_text (self->point, BC_AGENDA_POINT_TITLE);
  const char *prepared = bc_record_get_text (self->point, BC_AGENDA_POINT_PREPARED);
  g_autofree char *words =
    g_strdup_printf ("%u. %s", number + 1, *title != '\0' ? title : _("A point of your own"));

  gtk_label_set_text (self->title_label, words);
  gtk_label_set_text (self->prepared_label, prepared);
  gtk_widget_set_visible (self->prepared_box, *prepared != '\0');
  gtk_widget_set_visible (self->clock, bc_meetings_is_under_way (self->meeting));
}

gboolean
bc_meeting_point_read (BcMeetingPoint *self, GError **error)
{
  return bc_fact_fold_read (BC_FACT_FOLD (self->facts), error);
}

void
bc_meeting_point_focus (BcMeetingPoint *self)
{
  bc_text_field_focus (BC_TEXT_FIELD (self->notes));
}
