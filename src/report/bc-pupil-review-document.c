/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-review-document"

#include "config.h"

#include "report/bc-pupil-review-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "report/bc-document-words.h"
#include "school/bc-agreements.h"
#include "school/bc-meetings.h"
#include "school/bc-talks.h"

static const struct
{
  guint       field;
  const char *title;
} parts[] = {
  { BC_MEETING_QUESTION, N_("The teacher’s question") },
  { BC_MEETING_GOING_WELL, N_("What works") },
  { BC_MEETING_TRIED, N_("What was tried") },
  { BC_MEETING_AIM, N_("What I want to reach") },
  { BC_MEETING_CHILD_VIEW, N_("How the child sees it") },
  { BC_MEETING_PARENTS_VIEW, N_("How the parents see it") },
  { BC_MEETING_REPORT, N_("What we talked about") },
};

static void
add_part (BcHistorySheet *sheet, const char *title, const char *text)
{
  bc_history_sheet_add (sheet, BC_HISTORY_VERSION, title);
  bc_history_sheet_add (sheet, BC_HISTORY_WORDS, *text != '\0' ? text : "…");
}

static gboolean
add_outcome (BcHistorySheet *sheet, BcContext *context, BcMeeting *meeting, GError **error)
{
  const char *outcome = bc_record_get_text (meeting, BC_MEETING_OUTCOME);
  g_autofree char *day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_EVALUATE_ON));
  g_autofree char *back = g_strdup_printf (_("We look back on %s."), day);
  g_autoptr (GPtrArray) lines = bc_talks_list_lines (context, meeting, error);

  if (lines == NULL)
    return FALSE;
  add_part (sheet, _("What comes of it"), bc_record_get_text (meeting, BC_MEETING_OUTCOME_TEXT));
  if (*outcome != '\0')
    bc_history_sheet_add (sheet, BC_HISTORY_PART, bc_term_label (BC_TERM_OUTCOME, outcome));
  for (guint i = 0; i < lines->len; i++)
    {
      BcTalkLine *line = lines->pdata[i];
      g_autofree char *words = g_strdup_printf ("%s: %s", line->title, line->text);

      bc_history_sheet_add (sheet, BC_HISTORY_LINE, words);
    }
  if (*day != '\0')
    bc_history_sheet_add (sheet, BC_HISTORY_LINE, back);
  return TRUE;
}

static gboolean
add_agreements (BcHistorySheet *sheet, BcContext *context, BcMeeting *meeting, const char *today,
                GError **error)
{
  g_autoptr (GPtrArray) agreements = bc_agreements_list_of_meeting (context, meeting, error);

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    {
      g_autofree char *whom = bc_agreements_dup_whom (context, agreements->pdata[i], today);
      const char *what = bc_record_get_text (agreements->pdata[i], BC_AGREEMENT_WHAT);
      g_autofree char *words = *whom != '\0' ? g_strdup_printf ("%s · %s", what, whom)
                                             : g_strdup (what);

      if (i == 0)
        bc_history_sheet_add (sheet, BC_HISTORY_VERSION, _("Agreements"));
      bc_history_sheet_add (sheet, BC_HISTORY_LINE, words);
    }
  return agreements != NULL;
}

BcHistorySheet *
bc_pupil_review_document_new (BcContext *context, BcMeeting *meeting, const char *today,
                              GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *title = bc_meetings_dup_title (context, meeting);
  g_autofree char *from =
    bc_talks_dup_from (edits, bc_record_get_text (meeting, BC_MEETING_ORIGIN));
  g_autofree char *subtitle =
    bc_document_dup_subtitle (bc_context_get_store (context), bc_context_get_group (context),
                              bc_context_get_period (context), *from != '\0' ? from : NULL);
  g_autofree char *foot = bc_document_dup_foot (today);
  g_autoptr (BcHistorySheet) sheet = bc_history_sheet_new (title, subtitle, foot);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_part (sheet, _(parts[i].title), bc_record_get_text (meeting, parts[i].field));
  if (!add_outcome (sheet, context, meeting, error)
      || !add_agreements (sheet, context, meeting, today, error))
    return NULL;
  return g_steal_pointer (&sheet);
}
