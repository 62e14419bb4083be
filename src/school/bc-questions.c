/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-questions"

#include "config.h"

#include "school/bc-questions.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-learning-layers.h"
#include "school/bc-meetings.h"
#include "school/bc-talks.h"

static int
compare (gconstpointer a, gconstpointer b)
{
  gpointer left = *(gpointer *) a, right = *(gpointer *) b;
  gint64 done = bc_record_get_integer (left, BC_QUESTION_DONE)
                - bc_record_get_integer (right, BC_QUESTION_DONE);
  int later = strcmp (bc_record_get_text (right, BC_QUESTION_DATE),
                      bc_record_get_text (left, BC_QUESTION_DATE));

  if (done != 0)
    return done > 0 ? 1 : -1;
  /* An id begins with the time at which it was made. */
  return later != 0 ? later : strcmp (bc_record_get_id (right), bc_record_get_id (left));
}

GPtrArray *
bc_questions_list (BcContext *context, GError **error)
{
  GPtrArray *questions =
    bc_context_list_own (context, BC_TYPE_QUESTION, BC_QUESTION_OWNER, error);

  if (questions != NULL)
    g_ptr_array_sort (questions, compare);
  return questions;
}

BcQuestion *
bc_questions_add (BcContext *context, const char *text, const char *today)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *words = g_strstrip (g_strdup (text));
  BcQuestion *question;

  if (*words == '\0')
    return NULL;
  question = bc_learning_layers_draft_question (context, today);
  bc_edits_begin (edits, _("My question"));
  bc_edits_set_text (edits, question, BC_QUESTION_TEXT, words);
  bc_edits_end (edits);
  return question;
}

/* The talk that it came into. */
static BcMeeting *
find_talk (BcContext *context, BcQuestion *question)
{
  return bc_meetings_find (bc_context_get_edits (context),
                           bc_record_get_text (question, BC_QUESTION_MEETING));
}

gboolean
bc_questions_may_take_back (BcContext *context, BcQuestion *question)
{
  g_autoptr (BcMeeting) talk = find_talk (context, question);
  g_autoptr (BcSystemQuestion) system =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_SYSTEM_QUESTION,
                  bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), NULL);

  return talk == NULL && (system == NULL || bc_record_is_removed (system));
}

gboolean
bc_questions_set_shared (BcContext *context, BcQuestion *question, gboolean shared)
{
  BcEdits *edits = bc_context_get_edits (context);

  if (shared || bc_questions_may_take_back (context, question))
    {
      bc_edits_begin (edits, shared ? _("Sharing a question") : _("Taking back a question"));
      bc_edits_set_integer (edits, question, BC_QUESTION_SHARED, shared);
      bc_edits_end (edits);
    }
  return !bc_record_get_integer (question, BC_QUESTION_SHARED) == !shared;
}

BcMeeting *
bc_questions_bring (BcContext *context, BcQuestion *question, const char *day)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *group = bc_record_get_text (question, BC_QUESTION_GROUP);
  BcMeeting *talk = find_talk (context, question);

  if (talk != NULL)
    return talk;
  bc_edits_begin (edits, _("A question to a consultation"));
  talk = bc_talks_add (context, BC_MEETING_CONSULTATION, "", day);
  /* Whoever has the group: it is the question of who asks. */
  bc_edits_set_text (edits, talk, BC_MEETING_OWNER,
                     bc_record_get_id (bc_context_get_me (context)));
  bc_edits_set_text (edits, talk, BC_MEETING_QUESTION,
                     bc_record_get_text (question, BC_QUESTION_TEXT));
  if (*group != '\0')
    bc_edits_set_text (edits, talk, BC_MEETING_GROUP, group);
  bc_edits_set_text (edits, question, BC_QUESTION_MEETING, bc_record_get_id (talk));
  bc_edits_set_integer (edits, question, BC_QUESTION_SHARED, TRUE);
  bc_edits_end (edits);
  return talk;
}

void
bc_questions_set_done (BcContext *context, BcQuestion *question, gboolean done)
{
  BcEdits *edits = bc_context_get_edits (context);

  bc_edits_begin (edits, done ? _("Done with a question") : _("A question opens again"));
  bc_edits_set_integer (edits, question, BC_QUESTION_DONE, done);
  bc_edits_end (edits);
}
