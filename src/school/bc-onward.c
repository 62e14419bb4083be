/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-onward"

#include "config.h"

#include "school/bc-onward.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-groups.h"
#include "school/bc-talks.h"

void
bc_onward_line_free (BcOnwardLine *self)
{
  g_free (self->title);
  g_free (self->text);
  g_free (self->page);
  g_object_unref (self->record);
  g_free (self);
}

/* ---- what goes on ---- */

static void
add_line (GPtrArray *lines, const char *title, char *text, char *page, gpointer record)
{
  BcOnwardLine *line = g_new0 (BcOnwardLine, 1);

  line->title = g_strdup (title);
  line->text = text;
  line->page = page;
  line->record = g_object_ref (record);
  g_ptr_array_add (lines, line);
}

static void
add_talk (BcContext *context, GPtrArray *lines, BcMeeting *talk)
{
  const char *id = bc_record_get_id (talk);

  add_line (lines,
            bc_term_label (BC_TERM_MEETING, bc_record_get_text (talk, BC_MEETING_KIND)),
            bc_groups_dup_pupil_name (bc_context_get_store (context),
                                      bc_record_get_text (talk, BC_MEETING_PUPIL), NULL),
            bc_talks_dup_page (bc_context_get_edits (context), id), talk);
}

static void
add_question (BcContext *context, GPtrArray *lines, BcQuestion *question)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcStaff) owner = bc_edits_get (
    edits, BC_TYPE_STAFF, bc_record_get_text (question, BC_QUESTION_OWNER), NULL);
  g_autoptr (BcSystemQuestion) asked =
    bc_edits_get (edits, BC_TYPE_SYSTEM_QUESTION,
                  bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), NULL);
  g_autofree char *name = owner != NULL ? bc_person_dup_name (owner) : g_strdup ("");
  /* Translators: a leervraag, and whose it is. */
  g_autofree char *title = g_strdup_printf (_("Learning question of %s"), name);
  gboolean own = owner != NULL && g_str_equal (bc_record_get_id (owner),
                                               bc_record_get_id (bc_context_get_me (context)));

  add_line (lines, title, g_strdup (bc_record_get_text (question, BC_QUESTION_TEXT)),
            g_strdup_printf ("%s/%s", own ? "questions" : "agenda", bc_record_get_id (question)),
            question);
  if (asked != NULL && !bc_record_is_removed (asked))
    add_line (lines, _("Question for the school"),
              g_strdup (bc_record_get_text (asked, BC_SYSTEM_QUESTION_TEXT)),
              g_strdup ("agenda"), asked);
}

GPtrArray *
bc_onward_list (BcContext *context, BcMeeting *meeting, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *id = bc_record_get_id (meeting);
  g_autoptr (GPtrArray) lines =
    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_onward_line_free);
  g_autoptr (GPtrArray) talks =
    bc_edits_list (edits, BC_TYPE_MEETING, error, BC_MEETING_ORIGIN, id, -1);
  g_autoptr (GPtrArray) questions =
    talks != NULL ? bc_edits_list (edits, BC_TYPE_QUESTION, error, BC_QUESTION_MEETING, id, -1)
                  : NULL;

  if (questions == NULL)
    return NULL;
  for (guint i = 0; i < talks->len; i++)
    add_talk (context, lines, talks->pdata[i]);
  for (guint i = 0; i < questions->len; i++)
    {
      if (bc_record_get_integer (questions->pdata[i], BC_QUESTION_SHARED))
        add_question (context, lines, questions->pdata[i]);
    }
  return g_steal_pointer (&lines);
}

/* ---- to go on ---- */

BcMeeting *
bc_onward_add_pupil (BcContext *context, BcMeeting *meeting, const char *pupil)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (GPtrArray) there =
    bc_edits_list (edits, BC_TYPE_MEETING, NULL, BC_MEETING_ORIGIN, bc_record_get_id (meeting),
                   BC_MEETING_PUPIL, pupil, -1);
  BcMeeting *talk;

  if (there != NULL && there->len > 0)
    return g_object_ref (there->pdata[0]);
  bc_edits_begin (edits, _("On to a pupil review"));
  talk = bc_talks_add (context, BC_MEETING_PUPIL_REVIEW, pupil, "");
  bc_edits_set_text (edits, talk, BC_MEETING_ORIGIN, bc_record_get_id (meeting));
  bc_edits_end (edits);
  return talk;
}

BcQuestion *
bc_onward_add_question (BcContext *context, BcMeeting *meeting, const char *text,
                        gboolean to_school)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *words = g_strstrip (g_strdup (text));
  g_autofree char *owner = bc_talks_dup_owner (context);
  BcQuestion *question;

  if (*words == '\0')
    return NULL;
  question = bc_record_new (BC_TYPE_QUESTION);
  bc_record_set_text (question, BC_QUESTION_OWNER, owner);
  bc_record_set_text (question, BC_QUESTION_GROUP, bc_record_get_text (meeting, BC_MEETING_GROUP));
  bc_record_set_text (question, BC_QUESTION_DATE, bc_record_get_text (meeting, BC_MEETING_DATE));
  bc_record_set_text (question, BC_QUESTION_MEETING, bc_record_get_id (meeting));
  bc_record_set_text (question, BC_QUESTION_TEXT, words);
  bc_record_set_integer (question, BC_QUESTION_SHARED, TRUE);
  bc_edits_begin_agreed (edits, _("A question goes on"));
  bc_edits_add (edits, question);
  if (to_school)
    g_object_unref (bc_development_agenda_raise (context, question, words));
  bc_edits_end_agreed (edits);
  return question;
}

/* What the school asks because of @question alone, and nobody took up yet. */
static BcSystemQuestion *
find_asked_for (BcContext *context, BcQuestion *question)
{
  g_autoptr (BcSystemQuestion) asked =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_SYSTEM_QUESTION,
                  bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), NULL);
  g_autoptr (GPtrArray) sources =
    asked != NULL ? bc_development_agenda_list_sources (context, asked) : NULL;
  g_autoptr (GPtrArray) points =
    asked != NULL ? bc_development_points_list_of (context, asked) : NULL;

  return asked != NULL && sources->len == 1 && points->len == 0 ? g_steal_pointer (&asked) : NULL;
}

gboolean
bc_onward_may_remove (BcContext *context, gpointer record)
{
  if (BC_IS_QUESTION (record))
    return bc_context_is_mine (context, record)
           || bc_edits_may_change (bc_context_get_edits (context), record);
  return BC_IS_MEETING (record);
}

void
bc_onward_remove (BcContext *context, gpointer record)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcSystemQuestion) asked = NULL;

  if (!bc_onward_may_remove (context, record))
    return;
  if (BC_IS_MEETING (record))
    {
      bc_talks_remove (edits, record);
      return;
    }
  asked = find_asked_for (context, record);
  bc_edits_begin_agreed (edits, _("Taking back a question"));
  bc_edits_remove (edits, record);
  if (asked != NULL)
    bc_edits_remove (edits, asked);
  bc_edits_end_agreed (edits);
}
