/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-preparation-document"

#include "config.h"

#include "report/bc-preparation-document.h"

#include <glib/gi18n-lib.h>

#include "report/bc-document-words.h"
#include "school/bc-agenda.h"
#include "school/bc-meetings.h"
#include "school/bc-review-facts.h"

static void
add_title (BcHistorySheet *sheet, BcAgendaPoint *point, guint number)
{
  const char *title = bc_record_get_text (point, BC_AGENDA_POINT_TITLE);
  int minutes = (int) bc_record_get_integer (point, BC_AGENDA_POINT_MINUTES);
  g_autofree char *time =
    minutes > 0 ? g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d minute", "%d minutes", (gulong) minutes), minutes)
                : NULL;
  g_autofree char *words = g_strdup_printf ("%u. %s%s%s", number + 1, title,
                                            time != NULL ? " · " : "", time != NULL ? time : "");

  bc_history_sheet_add (sheet, BC_HISTORY_VERSION, words);
}

static void
add_facts (BcHistorySheet *sheet, GPtrArray *facts)
{
  const char *heading = "";

  for (guint i = 0; i < facts->len; i++)
    {
      BcReviewFact *fact = facts->pdata[i];

      if (*fact->heading != '\0' && !g_str_equal (fact->heading, heading))
        bc_history_sheet_add (sheet, BC_HISTORY_PART, fact->heading);
      heading = fact->heading;
      bc_history_sheet_add (sheet, BC_HISTORY_LINE, fact->text);
    }
}

static gboolean
add_point (BcHistorySheet *sheet, BcContext *context, BcMeeting *meeting, BcAgendaPoint *point,
           guint number, GError **error)
{
  const char *prepared = bc_record_get_text (point, BC_AGENDA_POINT_PREPARED);
  g_autoptr (GPtrArray) facts = bc_review_facts_list (
    context, meeting, bc_record_get_text (point, BC_AGENDA_POINT_KIND), error);

  if (facts == NULL)
    return FALSE;
  add_title (sheet, point, number);
  if (*prepared != '\0')
    bc_history_sheet_add (sheet, BC_HISTORY_WORDS, prepared);
  add_facts (sheet, facts);
  return TRUE;
}

BcHistorySheet *
bc_preparation_document_new (BcContext *context, BcMeeting *meeting, const char *today,
                             GError **error)
{
  g_autoptr (GPtrArray) points =
    bc_agenda_list_points (bc_context_get_edits (context), meeting, error);
  g_autofree char *about = bc_meetings_dup_title (context, meeting);
  /* Translators: on paper; a talk, about whom and when. */
  g_autofree char *title = g_strdup_printf (_("Preparation · %s"), about);
  g_autofree char *subtitle =
    bc_document_dup_subtitle (bc_context_get_store (context), bc_context_get_group (context),
                              bc_context_get_period (context), NULL);
  g_autofree char *foot = bc_document_dup_foot (today);
  g_autoptr (BcHistorySheet) sheet = bc_history_sheet_new (title, subtitle, foot);

  if (points == NULL)
    return NULL;
  for (guint i = 0; i < points->len; i++)
    {
      if (!add_point (sheet, context, meeting, points->pdata[i], i, error))
        return NULL;
    }
  return g_steal_pointer (&sheet);
}
