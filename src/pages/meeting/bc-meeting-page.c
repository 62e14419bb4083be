/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-meeting-page"

#include "config.h"

#include "pages/meeting/bc-meeting-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/meeting/bc-meeting-point.h"
#include "pages/meeting/bc-onward-box.h"
#include "pages/meeting/bc-point-list.h"
#include "school/bc-agenda.h"
#include "school/bc-meetings.h"
#include "widgets/bc-agreement-list.h"
#include "widgets/bc-columns-layout.h"
#include "widgets/bc-participant-button.h"
#include "widgets/bc-wrap-layout.h"

/* What is read again follows when the typist pauses. */
#define PAUSE_MS 400

struct _BcMeetingPage
{
  BcPage           parent_instance;

  GtkStack        *stack;
  GtkLabel        *title_label;
  GtkLabel        *line_label;
  AdwBin          *people_bin;
  GtkWidget       *start_button;
  GtkWidget       *previous_button;
  GtkWidget       *next_button;
  GtkWidget       *finish_button;
  AdwBin          *point_bin;
  AdwBin          *agreement_bin;
  AdwBin          *agenda_bin;
  AdwBin          *onward_bin;
  GtkWidget       *report_button;

  BcMeetingPoint  *point_view;
  BcAgreementList *agreements;
  BcPointList     *agenda;
  BcOnwardBox     *onward;

  BcContext       *context;
  BcMeeting       *meeting;
  BcAgendaPoint   *current;
};

G_DEFINE_FINAL_TYPE (BcMeetingPage, bc_meeting_page, BC_TYPE_PAGE)

static void
complain (BcMeetingPage *self, GError *error)
{
  bc_page_say (BC_PAGE (self), error->message);
}

static GPtrArray *
list_points (BcMeetingPage *self)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *points =
    bc_agenda_list_points (bc_context_get_edits (self->context), self->meeting, &error);

  if (points == NULL)
    complain (self, error);
  return points;
}

/* ---- the point that is talked about ---- */

/* Where one was; else the first that was not talked about yet. */
static guint
find_current (BcMeetingPage *self, GPtrArray *points)
{
  guint number;

  if (self->current != NULL && g_ptr_array_find (points, self->current, &number))
    return number;
  for (number = 0; number < points->len; number++)
    {
      if (!bc_record_get_integer (points->pdata[number], BC_AGENDA_POINT_DONE))
        return number;
    }
  return 0;
}

static void
take_point (BcMeetingPage *self, BcAgendaPoint *point)
{
  g_autoptr (GError) error = NULL;
  GtkWidget *view;

  if (self->current == point && self->point_view != NULL)
    return;
  g_set_object (&self->current, point);
  view = bc_meeting_point_new (self->context, self->meeting, point);
  self->point_view = BC_MEETING_POINT (view);
  adw_bin_set_child (self->point_bin, view);
  if (!bc_meeting_point_read (self->point_view, &error))
    complain (self, error);
}

static void
show_points (BcMeetingPage *self)
{
  g_autoptr (GPtrArray) points = list_points (self);
  guint current;

  if (points == NULL || points->len == 0)
    return;
  current = find_current (self, points);
  take_point (self, points->pdata[current]);
  bc_meeting_point_show (self->point_view, current);
  bc_point_list_show (self->agenda, points, current);
  gtk_widget_set_sensitive (self->previous_button, current > 0);
  gtk_widget_set_sensitive (self->next_button, current + 1 < points->len);
}

static void
go_to (BcMeetingPage *self, BcAgendaPoint *point)
{
  take_point (self, point);
  show_points (self);
  bc_meeting_point_focus (self->point_view);
}

/* Who goes on is done with the point. */
static void
step (BcMeetingPage *self, int by)
{
  g_autoptr (GPtrArray) points = self->meeting != NULL ? list_points (self) : NULL;
  BcEdits *edits;
  guint current;

  if (points == NULL || self->current == NULL
      || !g_ptr_array_find (points, self->current, &current) || (int) current + by < 0
      || (int) current + by >= (int) points->len)
    return;
  edits = bc_context_get_edits (self->context);
  if (by > 0)
    {
      bc_edits_begin (edits, _("Talked about"));
      bc_edits_set_integer (edits, self->current, BC_AGENDA_POINT_DONE, TRUE);
      bc_edits_end (edits);
    }
  go_to (self, points->pdata[(int) current + by]);
}

static void
chosen_cb (BcMeetingPage *self, guint number)
{
  g_autoptr (GPtrArray) points = list_points (self);

  if (points != NULL && number < points->len)
    go_to (self, points->pdata[number]);
}

static void
previous_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  step (BC_MEETING_PAGE (widget), -1);
}

static void
next_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  step (BC_MEETING_PAGE (widget), 1);
}

/* ---- the talk ---- */

static void
show_head (BcMeetingPage *self)
{
  gboolean under_way = bc_meetings_is_under_way (self->meeting);
  g_autofree char *title = bc_meetings_dup_title (self->context, self->meeting);
  g_autofree char *line =
    under_way ? g_strdup_printf (_("Began at %s"),
                                 bc_record_get_text (self->meeting, BC_MEETING_START))
              : g_strdup (_("Not begun yet: the clock stands still"));

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->line_label, line);
  gtk_widget_set_visible (self->start_button, !under_way);
  gtk_widget_set_visible (self->finish_button, under_way);
}

static void
start_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcMeetingPage *self = BC_MEETING_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M");

  if (self->meeting == NULL)
    return;
  bc_meetings_start (self->context, self->meeting, today, time);
  show_head (self);
  show_points (self);
}

static void
finish_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcMeetingPage *self = BC_MEETING_PAGE (widget);
  g_autofree char *page = NULL;

  if (self->meeting == NULL)
    return;
  page = g_strdup_printf ("report/%s", bc_record_get_id (self->meeting));
  bc_page_offer_undo (BC_PAGE (self), _("The talk is rounded off."));
  bc_meetings_finish (bc_context_get_edits (self->context), self->meeting);
  gtk_widget_activate_action (widget, "win.go", "s", page);
}

/* ---- the page ---- */

static void
agreement_removed_cb (BcMeetingPage *self)
{
  bc_page_offer_undo (BC_PAGE (self), _("The agreement is taken away."));
}

static void
onward_removed_cb (BcMeetingPage *self)
{
  bc_page_offer_undo (BC_PAGE (self), _("It does not go on."));
}

static void
clear (BcMeetingPage *self)
{
  g_autoptr (GPtrArray) no_points = g_ptr_array_new ();

  adw_bin_set_child (self->point_bin, NULL);
  adw_bin_set_child (self->agreement_bin, NULL);
  adw_bin_set_child (self->onward_bin, NULL);
  adw_bin_set_child (self->people_bin, NULL);
  bc_point_list_show (self->agenda, no_points, 0);
  gtk_label_set_text (self->title_label, "");
  self->point_view = NULL;
  self->agreements = NULL;
  self->onward = NULL;
  g_clear_object (&self->current);
  g_clear_object (&self->meeting);
}

static void
take (BcMeetingPage *self, BcMeeting *meeting)
{
  GtkWidget *agreements;
  GtkWidget *onward;

  if (self->meeting == meeting)
    return;
  clear (self);
  if (!g_set_object (&self->meeting, meeting))
    return;
  agreements = bc_agreement_list_new (self->context, meeting, FALSE);
  onward = bc_onward_box_new (self->context, meeting);
  self->agreements = BC_AGREEMENT_LIST (agreements);
  self->onward = BC_ONWARD_BOX (onward);
  g_signal_connect_object (agreements, "removed", G_CALLBACK (agreement_removed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (onward, "removed", G_CALLBACK (onward_removed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->agreement_bin, agreements);
  adw_bin_set_child (self->onward_bin, onward);
  adw_bin_set_child (self->people_bin, bc_participant_button_new (self->context, meeting));
}

static const char *
find_view (BcMeetingPage *self, BcMeeting *meeting)
{
  if (meeting == NULL
      || !g_str_equal (bc_record_get_text (meeting, BC_MEETING_GROUP),
                       bc_context_get_group_id (self->context)))
    return "nothing";
  return bc_record_get_integer (meeting, BC_MEETING_HELD) ? "held" : "meeting";
}

static void
show_meeting (BcMeetingPage *self)
{
  g_autoptr (GError) error = NULL;

  show_head (self);
  show_points (self);
  if (!bc_agreement_list_show (self->agreements, &error)
      || !bc_onward_box_show (self->onward, &error))
    complain (self, error);
}

static void
bc_meeting_page_refresh (BcPage *page)
{
  BcMeetingPage *self = BC_MEETING_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (BcMeeting) meeting = NULL;
  g_autofree char *report = g_strdup_printf ("report/%s", bc_page_get_target (page));
  const char *view;

  if (context != self->context)
    {
      clear (self);
      g_set_object (&self->context, context);
    }
  if (context == NULL || bc_context_get_group (context) == NULL)
    return;
  meeting = bc_meetings_find (bc_context_get_edits (context), bc_page_get_target (page));
  view = find_view (self, meeting);
  gtk_stack_set_visible_child_name (self->stack, view);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->report_button), "s", report);
  if (!g_str_equal (view, "meeting"))
    {
      clear (self);
      return;
    }
  take (self, meeting);
  show_meeting (self);
}

/* ---- keys ---- */

static gboolean
key_cb (GtkWidget *widget, GVariant *args, gpointer action)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_activate_action (widget, action, NULL);
}

static void
add_key (GtkEventController *keys, guint key, const char *action)
{
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (key, GDK_ALT_MASK),
                      gtk_callback_action_new (key_cb, (gpointer) action, NULL)));
}

/* Wherever the focus is in the window. */
static void
hear_keys (BcMeetingPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_GLOBAL);
  add_key (keys, GDK_KEY_Page_Up, "meeting.previous");
  add_key (keys, GDK_KEY_Page_Down, "meeting.next");
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
bc_meeting_page_dispose (GObject *object)
{
  BcMeetingPage *self = BC_MEETING_PAGE (object);

  g_clear_object (&self->current);
  g_clear_object (&self->meeting);
  g_clear_object (&self->context);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_MEETING_PAGE);

  G_OBJECT_CLASS (bc_meeting_page_parent_class)->dispose (object);
}

static void
bind (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, stack);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, title_label);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, line_label);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, people_bin);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, start_button);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, previous_button);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, next_button);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, finish_button);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, point_bin);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, agreement_bin);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, agenda_bin);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, onward_bin);
  gtk_widget_class_bind_template_child (klass, BcMeetingPage, report_button);
}

static void
bc_meeting_page_class_init (BcMeetingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  g_type_ensure (BC_TYPE_COLUMNS_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_meeting_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_meeting_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/meeting-page.ui");
  bind (widget_class);
  gtk_widget_class_install_action (widget_class, "meeting.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "meeting.finish", NULL, finish_cb);
  gtk_widget_class_install_action (widget_class, "meeting.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "meeting.next", NULL, next_cb);
}

static void
bc_meeting_page_init (BcMeetingPage *self)
{
  GtkWidget *agenda = bc_point_list_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->agenda = BC_POINT_LIST (agenda);
  g_signal_connect_object (agenda, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->agenda_bin, agenda);
  hear_keys (self);
}
