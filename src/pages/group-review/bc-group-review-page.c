/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-group-review-page"

#include "config.h"

#include "pages/group-review/bc-group-review-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-print.h"
#include "pages/group-review/bc-review-point.h"
#include "report/bc-preparation-document.h"
#include "school/bc-agenda.h"
#include "school/bc-meetings.h"
#include "school/bc-rights.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-wrap-layout.h"

/* Days ahead that a review is proposed: time to prepare it. */
#define AHEAD 14
/* What stands ready follows when the typist pauses. */
#define PAUSE_MS 400

struct _BcGroupReviewPage
{
  BcPage     parent_instance;

  GtkStack  *stack;
  GtkLabel  *title_label;
  GtkLabel  *line_label;
  AdwBin    *day_bin;
  GtkWidget *paper_box;
  GtkWidget *start_button;
  GtkWidget *plan_button;
  GtkBox    *point_box;
  GtkWidget *add_button;
  AdwBin    *held_bin;
  BcSection *held_section;

  BcContext *context;
  BcMeeting *meeting;
  /* Who leads the talk makes the agenda; the teacher prepares what it says. */
  gboolean   leads;
  char      *held_shown;
  guint      reading;
};

G_DEFINE_FINAL_TYPE (BcGroupReviewPage, bc_group_review_page, BC_TYPE_PAGE)

static GPtrArray *
list_points (BcGroupReviewPage *self, GError **error)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  return self->leads ? bc_agenda_list_points (edits, self->meeting, error)
                      : bc_agenda_list_for_teacher (edits, self->meeting, error);
}

/* ---- the points ---- */

static void
moved_cb (BcGroupReviewPage *self, int steps, GtkWidget *row)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  BcAgendaPoint *point = bc_review_point_get_point (BC_REVIEW_POINT (row));
  int position = (int) bc_record_get_integer (point, BC_AGENDA_POINT_POSITION) + steps;

  bc_agenda_place_point (edits, point, (guint) MAX (position, 0));
}

static void
removed_cb (BcGroupReviewPage *self, GtkWidget *row)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, _("Agenda"));
  bc_edits_remove (edits, bc_review_point_get_point (BC_REVIEW_POINT (row)));
  bc_edits_end (edits);
  bc_page_offer_undo (BC_PAGE (self), _("The point is off the agenda."));
}

static GtkWidget *
make_point (gpointer point, gpointer data)
{
  BcGroupReviewPage *self = data;
  GtkWidget *row = bc_review_point_new (self->context, self->meeting, point, self->leads);

  g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
read_facts (BcGroupReviewPage *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->point_box));
  g_autoptr (GError) error = NULL;

  for (; row != NULL && error == NULL; row = gtk_widget_get_next_sibling (row))
    bc_review_point_read (BC_REVIEW_POINT (row), &error);
  if (error != NULL)
    bc_page_say (BC_PAGE (self), error->message);
}

static gboolean
paused_cb (gpointer data)
{
  BcGroupReviewPage *self = data;

  self->reading = 0;
  read_facts (self);
  return G_SOURCE_REMOVE;
}

static void
show_points (BcGroupReviewPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) points =
    self->meeting != NULL ? list_points (self, &error) : g_ptr_array_new ();
  gboolean first = gtk_widget_get_first_child (GTK_WIDGET (self->point_box)) == NULL;
  GtkWidget *row;
  guint number = 0;

  g_clear_handle_id (&self->reading, g_source_remove);
  if (points == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  bc_record_box_show (self->point_box, points, make_point, self);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->point_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    bc_review_point_place (BC_REVIEW_POINT (row), number++, points->len);
  if (first)
    read_facts (self);
  else
    self->reading = g_timeout_add (PAUSE_MS, paused_cb, self);
}

static void
add_point_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcGroupReviewPage *self = BC_GROUP_REVIEW_PAGE (widget);
  g_autoptr (BcAgendaPoint) point = NULL;
  GtkWidget *row;

  if (self->meeting == NULL)
    return;
  point = bc_agenda_add_point (bc_context_get_edits (self->context), self->meeting);
  row = bc_record_box_find (self->point_box, point);
  if (row != NULL)
    bc_review_point_focus (BC_REVIEW_POINT (row));
}

/* ---- the head ---- */

static void
plan_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcGroupReviewPage *self = BC_GROUP_REVIEW_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autofree char *day = bc_day_shift_to_weekday (today, AHEAD);
  g_autoptr (BcMeeting) meeting = NULL;

  if (self->context == NULL || self->meeting != NULL)
    return;
  meeting = bc_meetings_add (self->context, BC_MEETING_GROUP_REVIEW, day);
  bc_page_offer_undo (BC_PAGE (self), _("The group review is planned. Move the day as it suits."));
}

/* A talk that began already is gone on with. */
static void
start_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcGroupReviewPage *self = BC_GROUP_REVIEW_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M");
  g_autofree char *page = NULL;

  if (self->meeting == NULL)
    return;
  page = g_strdup_printf ("meeting/%s", bc_record_get_id (self->meeting));
  if (!bc_meetings_is_under_way (self->meeting))
    bc_meetings_start (self->context, self->meeting, today, time);
  gtk_widget_activate_action (widget, "win.go", "s", page);
}

static char *
dup_line (BcGroupReviewPage *self)
{
  g_autoptr (GPtrArray) points = NULL;
  guint minutes;

  if (self->meeting == NULL)
    return g_strdup (_("No group review is planned."));
  points = bc_agenda_list_points (bc_context_get_edits (self->context), self->meeting, NULL);
  minutes = points != NULL ? bc_agenda_count_minutes (points) : 0;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Preparation · %u minute together",
                                       "Preparation · %u minutes together", minutes),
                          minutes);
}

static void
show_head (BcGroupReviewPage *self)
{
  gboolean planned = self->meeting != NULL;
  BcGroup *group = bc_context_get_group (self->context);
  g_autofree char *title =
    g_strdup_printf (_("Group review %s"), bc_record_get_text (group, BC_GROUP_NAME));
  g_autofree char *line = dup_line (self);

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->line_label, line);
  gtk_widget_set_visible (self->start_button, planned);
  if (planned)
    gtk_button_set_label (GTK_BUTTON (self->start_button),
                          bc_meetings_is_under_way (self->meeting) ? _("_Go on with the talk")
                                                                   : _("_Begin the talk"));
  gtk_widget_set_visible (self->paper_box, planned);
  gtk_widget_set_visible (GTK_WIDGET (self->day_bin), planned);
  gtk_widget_set_visible (self->plan_button, !planned);
  gtk_widget_set_visible (self->add_button, planned && self->leads);
}

/* ---- those that were held ---- */

static void
add_held (BcGroupReviewPage *self, BcMeeting *meeting)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_DATE));
  g_autofree char *page = g_strdup_printf ("report/%s", bc_record_get_id (meeting));
  GtkWidget *row = bc_read_row_new (day, bc_record_get_text (meeting, BC_MEETING_QUESTION));

  bc_read_row_lead (row, page);
  bc_section_append (self->held_section, row);
}

/* The last one first. */
static void
show_held (BcGroupReviewPage *self, GPtrArray *meetings)
{
  g_autoptr (GString) words = g_string_new ("");

  for (guint i = 0; i < meetings->len; i++)
    g_string_append_printf (
      words, "%s %s %d %s\n", bc_record_get_id (meetings->pdata[i]),
      bc_record_get_text (meetings->pdata[i], BC_MEETING_DATE),
      (int) bc_record_get_integer (meetings->pdata[i], BC_MEETING_HELD),
      bc_record_get_text (meetings->pdata[i], BC_MEETING_QUESTION));
  if (g_strcmp0 (words->str, self->held_shown) == 0)
    return;
  g_free (self->held_shown);
  self->held_shown = g_strdup (words->str);
  bc_section_clear (self->held_section);
  for (guint i = meetings->len; i > 0; i--)
    {
      if (bc_record_get_integer (meetings->pdata[i - 1], BC_MEETING_HELD))
        add_held (self, meetings->pdata[i - 1]);
    }
  gtk_widget_set_visible (
    GTK_WIDGET (self->held_section),
    gtk_list_box_get_row_at_index (bc_section_get_list (self->held_section), 0) != NULL);
}

/* ---- paper ---- */

static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcGroupReviewPage *self = BC_GROUP_REVIEW_PAGE (widget);
  g_autofree char *today = bc_day_today ();

  if (self->meeting == NULL)
    return FALSE;
  return bc_print_take_running_text (
    page, bc_preparation_document_new (self->context, self->meeting, today, error));
}

/* ---- the page ---- */

static void
clear (BcGroupReviewPage *self)
{
  g_clear_handle_id (&self->reading, g_source_remove);
  bc_clear_box (self->point_box);
  adw_bin_set_child (self->day_bin, NULL);
  g_clear_object (&self->meeting);
}

static void
forget (BcGroupReviewPage *self)
{
  clear (self);
  bc_section_clear (self->held_section);
  g_clear_pointer (&self->held_shown, g_free);
  g_clear_object (&self->context);
}

/* The period goes along. */
static gboolean
day_cb (BcGroupReviewPage *self, const char *day)
{
  bc_meetings_set_day (self->context, self->meeting, day);
  return TRUE;
}

static void
take (BcGroupReviewPage *self, BcMeeting *meeting)
{
  GtkWidget *day;

  if (self->meeting == meeting)
    return;
  clear (self);
  if (!g_set_object (&self->meeting, meeting))
    return;
  day = bc_date_field_new (_("Day"), bc_context_get_edits (self->context), meeting,
                           BC_MEETING_DATE);
  bc_date_field_set_required (BC_DATE_FIELD (day));
  g_signal_connect_object (day, "chosen", G_CALLBACK (day_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->day_bin, day);
}

static void
bc_group_review_page_refresh (BcPage *page)
{
  BcGroupReviewPage *self = BC_GROUP_REVIEW_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) meetings = NULL;

  if (context != self->context)
    {
      forget (self);
      g_set_object (&self->context, context);
      self->leads = context != NULL && bc_rights_may_lead (bc_context_get_edits (context),
                                                           bc_context_get_me (context));
    }
  if (context == NULL || bc_context_get_group (context) == NULL)
    return;
  meetings = bc_meetings_list (context, BC_MEETING_GROUP_REVIEW, &error);
  if (meetings == NULL)
    {
      bc_page_say (page, error->message);
      return;
    }
  take (self, bc_meetings_find_next (meetings));
  gtk_stack_set_visible_child_name (self->stack, meetings->len > 0 ? "review" : "nothing");
  show_head (self);
  show_points (self);
  show_held (self, meetings);
}

static void
bc_group_review_page_dispose (GObject *object)
{
  BcGroupReviewPage *self = BC_GROUP_REVIEW_PAGE (object);

  g_clear_handle_id (&self->reading, g_source_remove);
  g_clear_object (&self->meeting);
  g_clear_object (&self->context);
  g_clear_pointer (&self->held_shown, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_GROUP_REVIEW_PAGE);

  G_OBJECT_CLASS (bc_group_review_page_parent_class)->dispose (object);
}

static void
bc_group_review_page_class_init (BcGroupReviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_group_review_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_group_review_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/group-review-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, line_label);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, day_bin);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, paper_box);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, plan_button);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, point_box);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, BcGroupReviewPage, held_bin);
  gtk_widget_class_install_action (widget_class, "review.plan", NULL, plan_cb);
  gtk_widget_class_install_action (widget_class, "review.start", NULL, start_cb);
  bc_print_install (widget_class, "review.print", "review.pdf", make_paper);
  gtk_widget_class_install_action (widget_class, "review.add-point", NULL, add_point_cb);
}

static void
bc_group_review_page_init (BcGroupReviewPage *self)
{
  GtkWidget *held = bc_section_new (_("Reviews that were held"));

  gtk_widget_init_template (GTK_WIDGET (self));
  self->held_section = BC_SECTION (held);
  gtk_widget_set_visible (held, FALSE);
  adw_bin_set_child (self->held_bin, held);
}
