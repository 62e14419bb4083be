/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-report-document"

#include "config.h"

#include "report/bc-report-document.h"

#include <glib/gi18n-lib.h>

#include "report/bc-document-words.h"
#include "school/bc-meetings.h"
#include "school/bc-report.h"

static void
add_approvals (BcHistorySheet *sheet, BcContext *context, BcMeeting *meeting, GPtrArray *approvals)
{
  if (approvals->len > 0)
    bc_history_sheet_add (sheet, BC_HISTORY_VERSION, _("Read and agreed"));
  for (guint i = 0; i < approvals->len; i++)
    {
      g_autofree char *line = bc_report_dup_approval (context, meeting, approvals->pdata[i]);

      bc_history_sheet_add (sheet, BC_HISTORY_WORDS, line);
    }
}

BcHistorySheet *
bc_report_document_new (BcContext *context, BcMeeting *meeting, const char *today, GError **error)
{
  g_autofree char *about = bc_meetings_dup_title (context, meeting);
  /* Translators: on paper; a talk, about whom and when. */
  g_autofree char *title = g_strdup_printf (_("Report · %s"), about);
  g_autofree char *subtitle =
    bc_document_dup_subtitle (bc_context_get_store (context), bc_context_get_group (context),
                              bc_context_get_period (context), NULL);
  g_autofree char *foot = bc_document_dup_foot (today);
  g_autoptr (BcHistorySheet) sheet = bc_history_sheet_new (title, subtitle, foot);
  g_autoptr (GPtrArray) parts = bc_report_list_parts (context, meeting, error);
  g_autoptr (GPtrArray) approvals =
    parts != NULL ? bc_report_list_last_approvals (context, meeting, error) : NULL;

  if (approvals == NULL)
    return NULL;
  for (guint i = 0; i < parts->len; i++)
    {
      BcReportPart *part = parts->pdata[i];

      bc_history_sheet_add (sheet, BC_HISTORY_VERSION, part->title);
      bc_history_sheet_add (sheet, BC_HISTORY_WORDS, part->text);
    }
  add_approvals (sheet, context, meeting, approvals);
  return g_steal_pointer (&sheet);
}
