/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-report-page"

#include "config.h"

#include "pages/report/bc-report-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/bc-print.h"
#include "pages/report/bc-approval-box.h"
#include "report/bc-report-document.h"
#include "school/bc-agenda.h"
#include "school/bc-meetings.h"
#include "school/bc-onward.h"
#include "school/bc-report.h"
#include "school/bc-rights.h"
#include "widgets/bc-agreement-list.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-participant-button.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

/* What is read again follows when the typist pauses. */
#define PAUSE_MS 400

struct _BcReportPage
{
  BcPage           parent_instance;

  GtkStack        *stack;
  GtkLabel        *title_label;
  GtkLabel        *line_label;
  AdwBin          *people_bin;
  AdwBin          *approval_bin;
  GtkBox          *text_box;
  GtkBox          *point_box;
  AdwBin          *agreement_bin;
  AdwBin          *onward_bin;
  GtkWidget       *meeting_button;

  BcApprovalBox   *approvals;
  BcAgreementList *agreements;

  BcContext       *context;
  BcMeeting       *meeting;
  gboolean         writes;
  char            *read_shown;
  char            *onward_shown;
};

G_DEFINE_FINAL_TYPE (BcReportPage, bc_report_page, BC_TYPE_PAGE)

/* ---- to be written ---- */

static GtkWidget *
make_point (gpointer point, gpointer data)
{
  BcReportPage *self = data;
  BcEdits *edits = bc_context_get_edits (self->context);
  const char *title = bc_record_get_text (point, BC_AGENDA_POINT_TITLE);

  return bc_text_field_new (*title != '\0' ? title : _("A point of your own"),
                            _("What was said about it?"), edits, point, BC_AGENDA_POINT_TEXT);
}

static gboolean
show_points (BcReportPage *self, GError **error)
{
  g_autoptr (GPtrArray) points =
    bc_agenda_list_points (bc_context_get_edits (self->context), self->meeting, error);

  if (points == NULL)
    return FALSE;
  bc_record_box_show (self->point_box, points, make_point, self);
  return TRUE;
}

static void
add_onward (BcReportPage *self, GPtrArray *lines)
{
  GtkWidget *section = bc_section_new (_("What goes on"));

  for (guint i = 0; i < lines->len; i++)
    {
      BcOnwardLine *line = lines->pdata[i];
      GtkWidget *row = bc_read_row_new (line->title, line->text);

      bc_read_row_lead (row, line->page);
      bc_section_append (BC_SECTION (section), row);
    }
  adw_bin_set_child (self->onward_bin, lines->len > 0 ? section : NULL);
  if (lines->len == 0)
    g_object_unref (g_object_ref_sink (section));
}

/* What is shown already stays, with its focus. */
static gboolean
show_onward (BcReportPage *self, GError **error)
{
  g_autoptr (GPtrArray) lines = bc_onward_list (self->context, self->meeting, error);
  g_autoptr (GString) words = g_string_new (NULL);

  if (lines == NULL)
    return FALSE;
  for (guint i = 0; i < lines->len; i++)
    {
      BcOnwardLine *line = lines->pdata[i];

      g_string_append_printf (words, "%s|%s|%s\n", line->title, line->text, line->page);
    }
  if (g_strcmp0 (words->str, self->onward_shown) == 0)
    return TRUE;
  bc_secret_free_text (self->onward_shown);
  self->onward_shown = g_strdup (words->str);
  add_onward (self, lines);
  return TRUE;
}

/* ---- to be read ---- */

static gboolean
show_parts (BcReportPage *self, GError **error)
{
  g_autoptr (GPtrArray) parts = bc_report_list_parts (self->context, self->meeting, error);
  g_autofree char *text = NULL;

  if (parts == NULL)
    return FALSE;
  text = bc_report_dup_text (self->context, self->meeting);
  if (g_strcmp0 (text, self->read_shown) == 0)
    return TRUE;
  bc_secret_free_text (self->read_shown);
  self->read_shown = g_steal_pointer (&text);
  bc_clear_box (self->text_box);
  for (guint i = 0; i < parts->len; i++)
    {
      BcReportPart *part = parts->pdata[i];
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
      GtkWidget *words = bc_wrapped_label_new (part->text, "body");

      gtk_label_set_selectable (GTK_LABEL (words), TRUE);
      gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (part->title, "heading"));
      gtk_box_append (GTK_BOX (box), words);
      gtk_box_append (self->text_box, box);
    }
  return TRUE;
}

/* ---- paper, and other systems ---- */

static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcReportPage *self = BC_REPORT_PAGE (widget);
  g_autofree char *today = bc_day_today ();

  if (self->meeting == NULL)
    return FALSE;
  return bc_print_take_running_text (
    page, bc_report_document_new (self->context, self->meeting, today, error));
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReportPage *self = BC_REPORT_PAGE (widget);
  g_autofree char *text = NULL;

  if (self->meeting == NULL)
    return;
  text = bc_report_dup_text (self->context, self->meeting);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  bc_page_say (BC_PAGE (self), _("The report is copied; paste it where the school keeps it."));
}

/* ---- the page ---- */

static void
show_head (BcReportPage *self)
{
  const char *start = bc_record_get_text (self->meeting, BC_MEETING_START);
  g_autofree char *title = bc_meetings_dup_title (self->context, self->meeting);
  g_autofree char *line =
    *start != '\0' ? g_strdup_printf (_("Report · began at %s"), start) : g_strdup (_("Report"));

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->line_label, line);
}

static void
agreement_removed_cb (BcReportPage *self)
{
  bc_page_offer_undo (BC_PAGE (self), _("The agreement is taken away."));
}

static void
approved_cb (BcReportPage *self)
{
  bc_page_offer_undo (BC_PAGE (self), _("You agreed with the report as it is now."));
}

static void
clear (BcReportPage *self)
{
  bc_clear_box (self->text_box);
  bc_clear_box (self->point_box);
  adw_bin_set_child (self->people_bin, NULL);
  adw_bin_set_child (self->approval_bin, NULL);
  adw_bin_set_child (self->agreement_bin, NULL);
  adw_bin_set_child (self->onward_bin, NULL);
  self->approvals = NULL;
  self->agreements = NULL;
  bc_secret_free_text (g_steal_pointer (&self->read_shown));
  bc_secret_free_text (g_steal_pointer (&self->onward_shown));
  g_clear_object (&self->meeting);
}

static void
take_writer (BcReportPage *self)
{
  GtkWidget *agreements = bc_agreement_list_new (self->context, self->meeting, FALSE);

  gtk_box_append (self->text_box,
                  bc_text_field_new (_("In short"), _("What was this talk, in a few sentences?"),
                                     bc_context_get_edits (self->context), self->meeting,
                                     BC_MEETING_REPORT));
  self->agreements = BC_AGREEMENT_LIST (agreements);
  g_signal_connect_object (agreements, "removed", G_CALLBACK (agreement_removed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->agreement_bin, agreements);
  adw_bin_set_child (self->people_bin, bc_participant_button_new (self->context, self->meeting));
}

static void
take (BcReportPage *self, BcMeeting *meeting)
{
  GtkWidget *approvals;

  if (self->meeting == meeting)
    return;
  clear (self);
  if (!g_set_object (&self->meeting, meeting))
    return;
  approvals = bc_approval_box_new (self->context, meeting);
  self->approvals = BC_APPROVAL_BOX (approvals);
  g_signal_connect_object (approvals, "approved", G_CALLBACK (approved_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->approval_bin, approvals);
  if (self->writes)
    take_writer (self);
}

static gboolean
show_report (BcReportPage *self, GError **error)
{
  show_head (self);
  if (!bc_approval_box_show (self->approvals, error))
    return FALSE;
  if (!self->writes)
    return show_parts (self, error);
  return show_points (self, error) && bc_agreement_list_show (self->agreements, error)
         && show_onward (self, error);
}

static const char *
find_view (BcReportPage *self, BcMeeting *meeting)
{
  if (meeting == NULL
      || !g_str_equal (bc_record_get_text (meeting, BC_MEETING_GROUP),
                       bc_context_get_group_id (self->context)))
    return "nothing";
  return bc_record_get_integer (meeting, BC_MEETING_HELD) ? "report" : "coming";
}

static void
bc_report_page_refresh (BcPage *page)
{
  BcReportPage *self = BC_REPORT_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (BcMeeting) meeting = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *talk = g_strdup_printf ("meeting/%s", bc_page_get_target (page));
  const char *view;

  if (context != self->context)
    {
      clear (self);
      g_set_object (&self->context, context);
      self->writes = context != NULL && !bc_context_is_read_only (context)
                     && bc_rights_may_lead (bc_context_get_edits (context),
                                            bc_context_get_me (context));
    }
  if (context == NULL || bc_context_get_group (context) == NULL)
    return;
  meeting = bc_meetings_find (bc_context_get_edits (context), bc_page_get_target (page));
  view = find_view (self, meeting);
  gtk_stack_set_visible_child_name (self->stack, view);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->meeting_button), "s", talk);
  if (!g_str_equal (view, "report"))
    {
      clear (self);
      return;
    }
  take (self, meeting);
  if (!show_report (self, &error))
    bc_page_say (page, error->message);
}

static void
bc_report_page_dispose (GObject *object)
{
  BcReportPage *self = BC_REPORT_PAGE (object);

  g_clear_object (&self->meeting);
  g_clear_object (&self->context);
  bc_secret_free_text (g_steal_pointer (&self->read_shown));
  bc_secret_free_text (g_steal_pointer (&self->onward_shown));
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_REPORT_PAGE);

  G_OBJECT_CLASS (bc_report_page_parent_class)->dispose (object);
}

static void
bc_report_page_class_init (BcReportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_report_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_report_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, line_label);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, people_bin);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, approval_bin);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, text_box);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, point_box);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, agreement_bin);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, onward_bin);
  gtk_widget_class_bind_template_child (widget_class, BcReportPage, meeting_button);
  gtk_widget_class_install_action (widget_class, "report.copy", NULL, copy_cb);
  bc_print_install (widget_class, "report.print", "report.pdf", make_paper);
}

static void
bc_report_page_init (BcReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
