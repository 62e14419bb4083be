/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-document"

#include "config.h"

#include "report/bc-talk-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "report/bc-document-words.h"
#include "school/bc-groups.h"
#include "school/bc-talk-questions.h"

static char *
dup_subtitle (BcContext *context, const char *day)
{
  BcGroup *group = bc_context_get_group (context);
  g_autofree char *when = bc_day_format (day);
  g_autofree char *name = bc_groups_dup_name (group);
  g_autofree char *where =
    bc_document_dup_subtitle (bc_context_get_store (context), group, NULL, NULL);

  /* Translators: on paper, where the day of a talk is still to be written by hand. */
  return g_strdup_printf ("%s  ·  %s  ·  %s", *when != '\0' ? when : _ ("Day: ____________"), name,
                          where);
}

BcTalkSheet *
bc_talk_document_new (
  BcContext *context, BcPupil *pupil, const char *kind, BcVoice *voice, const char *today)
{
  g_autofree char *usual = bc_talk_questions_dup_usual (bc_context_get_settings (context), kind);
  g_auto (GStrv) questions = bc_talk_preparation_split (
    voice != NULL ? bc_record_get_text (voice, BC_VOICE_PREPARATION) : usual);
  g_autofree char *name = bc_person_dup_name (pupil);
  g_autofree char *title = g_strdup_printf ("%s · %s", bc_term_label (BC_TERM_TALK, kind), name);
  g_autofree char *subtitle =
    dup_subtitle (context, voice != NULL ? bc_record_get_text (voice, BC_VOICE_DATE) : "");
  g_autofree char *foot = bc_document_dup_foot (today);
  BcTalkSheet *sheet = bc_talk_sheet_new (title, subtitle, foot);

  for (guint i = 0; questions[i] != NULL; i++)
    bc_talk_sheet_add_question (sheet, questions[i]);
  return sheet;
}
