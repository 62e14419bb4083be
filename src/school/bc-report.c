/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-report"

#include "config.h"

#include "school/bc-report.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "domain/bc-text-diff.h"
#include "school/bc-agenda.h"
#include "school/bc-agreements.h"
#include "school/bc-meetings.h"
#include "school/bc-onward.h"
#include "school/bc-participants.h"
#include "school/bc-rights.h"

void
bc_report_part_free (BcReportPart *self)
{
  g_free (self->title);
  g_free (self->text);
  g_free (self);
}

/* ---- its parts ---- */

static void
add_part (GPtrArray *parts, const char *title, const char *text)
{
  g_autofree char *words = g_strstrip (g_strdup (text));
  BcReportPart *part;

  if (*words == '\0')
    return;
  part = g_new0 (BcReportPart, 1);
  part->title = g_strdup (title);
  part->text = g_steal_pointer (&words);
  g_ptr_array_add (parts, part);
}

static gboolean
add_points (BcContext *context, BcMeeting *meeting, GPtrArray *parts, GError **error)
{
  g_autoptr (GPtrArray) points =
    bc_agenda_list_points (bc_context_get_edits (context), meeting, error);

  for (guint i = 0; points != NULL && i < points->len; i++)
    {
      const char *title = bc_record_get_text (points->pdata[i], BC_AGENDA_POINT_TITLE);

      add_part (parts, *title != '\0' ? title : _("A point of your own"),
                bc_record_get_text (points->pdata[i], BC_AGENDA_POINT_TEXT));
    }
  return points != NULL;
}

/* Whether it is done by now is not of the talk. */
static void
add_agreement (BcContext *context, GString *lines, BcAgreement *agreement)
{
  g_autofree char *who = bc_agreements_dup_who (context, agreement);
  g_autofree char *day = bc_day_format (bc_record_get_text (agreement, BC_AGREEMENT_DUE));
  gboolean both = *who != '\0' && *day != '\0';

  g_string_append_printf (lines, "- %s", bc_record_get_text (agreement, BC_AGREEMENT_WHAT));
  if (*who != '\0' || *day != '\0')
    g_string_append_printf (lines, " (%s%s%s)", who, both ? ", " : "", day);
  g_string_append_c (lines, '\n');
}

static gboolean
add_agreements (BcContext *context, BcMeeting *meeting, GPtrArray *parts, GError **error)
{
  g_autoptr (GPtrArray) agreements = bc_agreements_list_of_meeting (context, meeting, error);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    add_agreement (context, lines, agreements->pdata[i]);
  add_part (parts, _("Agreements"), lines->str);
  return agreements != NULL;
}

static gboolean
add_onward (BcContext *context, BcMeeting *meeting, GPtrArray *parts, GError **error)
{
  g_autoptr (GPtrArray) onward = bc_onward_list (context, meeting, error);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; onward != NULL && i < onward->len; i++)
    {
      BcOnwardLine *line = onward->pdata[i];

      g_string_append_printf (lines, "- %s: %s\n", line->title, line->text);
    }
  add_part (parts, _("What goes on"), lines->str);
  return onward != NULL;
}

GPtrArray *
bc_report_list_parts (BcContext *context, BcMeeting *meeting, GError **error)
{
  g_autoptr (GPtrArray) parts =
    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_report_part_free);
  g_autofree char *names = bc_participants_dup_names (context, meeting);

  add_part (parts, _("Present"), names);
  add_part (parts, _("In short"), bc_record_get_text (meeting, BC_MEETING_REPORT));
  if (!add_points (context, meeting, parts, error)
      || !add_agreements (context, meeting, parts, error)
      || !add_onward (context, meeting, parts, error))
    return NULL;
  return g_steal_pointer (&parts);
}

char *
bc_report_dup_text (BcContext *context, BcMeeting *meeting)
{
  g_autofree char *title = bc_meetings_dup_title (context, meeting);
  g_autoptr (GPtrArray) parts = bc_report_list_parts (context, meeting, NULL);
  GString *text = g_string_new (title);

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      BcReportPart *part = parts->pdata[i];

      g_string_append_printf (text, "\n\n%s\n%s", part->title, part->text);
    }
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}

/* ---- agreeing with it ---- */

gboolean
bc_report_may_approve (BcContext *context, BcMeeting *meeting)
{
  return !bc_context_is_read_only (context)
         && bc_rights_is_teacher (bc_context_get_edits (context), bc_context_get_me (context),
                                  bc_record_get_text (meeting, BC_MEETING_GROUP));
}

BcApproval *
bc_report_approve (BcContext *context, BcMeeting *meeting, const char *today)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *text = NULL;
  BcApproval *approval;

  if (!bc_report_may_approve (context, meeting))
    return NULL;
  text = bc_report_dup_text (context, meeting);
  approval = bc_record_new (BC_TYPE_APPROVAL);
  bc_record_set_text (approval, BC_APPROVAL_MEETING, bc_record_get_id (meeting));
  bc_record_set_text (approval, BC_APPROVAL_STAFF,
                      bc_record_get_id (bc_context_get_me (context)));
  bc_record_set_text (approval, BC_APPROVAL_DATE, today);
  bc_record_set_text (approval, BC_APPROVAL_TEXT, text);
  bc_edits_begin (edits, _("Agreed with the report"));
  bc_edits_add (edits, approval);
  bc_edits_end (edits);
  return approval;
}

GPtrArray *
bc_report_list_approvals (BcContext *context, BcMeeting *meeting, GError **error)
{
  return bc_edits_list (bc_context_get_edits (context), BC_TYPE_APPROVAL, error,
                        BC_APPROVAL_MEETING, bc_record_get_id (meeting), -1);
}

static gboolean
is_followed (GPtrArray *approvals, guint number)
{
  const char *staff = bc_record_get_text (approvals->pdata[number], BC_APPROVAL_STAFF);

  for (guint i = number + 1; i < approvals->len; i++)
    {
      if (g_str_equal (bc_record_get_text (approvals->pdata[i], BC_APPROVAL_STAFF), staff))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
bc_report_list_last_approvals (BcContext *context, BcMeeting *meeting, GError **error)
{
  g_autoptr (GPtrArray) all = bc_report_list_approvals (context, meeting, error);
  GPtrArray *last = g_ptr_array_new_with_free_func (g_object_unref);

  if (all == NULL)
    {
      g_ptr_array_unref (last);
      return NULL;
    }
  for (guint i = 0; i < all->len; i++)
    {
      if (!is_followed (all, i))
        g_ptr_array_add (last, g_object_ref (all->pdata[i]));
    }
  return last;
}

char *
bc_report_dup_approval (BcContext *context, BcMeeting *meeting, BcApproval *approval)
{
  g_autoptr (BcStaff) staff =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF,
                  bc_record_get_text (approval, BC_APPROVAL_STAFF), NULL);
  g_autofree char *name = staff != NULL ? bc_person_dup_name (staff) : g_strdup ("");
  g_autofree char *day = bc_day_format (bc_record_get_text (approval, BC_APPROVAL_DATE));

  return bc_report_has_changed_since (context, meeting, approval)
           /* Translators: who agreed with a report, and on which day. */
           ? g_strdup_printf (_("%s, %s; something changed since"), name, day)
           : g_strdup_printf ("%s, %s", name, day);
}

BcApproval *
bc_report_find_approval (BcContext *context, BcMeeting *meeting, const char *staff)
{
  g_autoptr (GPtrArray) approvals = bc_report_list_approvals (context, meeting, NULL);

  for (guint i = approvals != NULL ? approvals->len : 0; i > 0; i--)
    {
      if (g_str_equal (bc_record_get_text (approvals->pdata[i - 1], BC_APPROVAL_STAFF), staff))
        return g_object_ref (approvals->pdata[i - 1]);
    }
  return NULL;
}

gboolean
bc_report_has_changed_since (BcContext *context, BcMeeting *meeting, BcApproval *approval)
{
  g_autofree char *text = bc_report_dup_text (context, meeting);

  return !bc_text_has_same_words (bc_record_get_text (approval, BC_APPROVAL_TEXT), text);
}

gboolean
bc_report_is_approved_by (BcContext *context, BcMeeting *meeting, const char *staff)
{
  g_autoptr (BcApproval) approval = bc_report_find_approval (context, meeting, staff);

  return approval != NULL && !bc_report_has_changed_since (context, meeting, approval);
}
