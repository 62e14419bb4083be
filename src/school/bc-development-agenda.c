/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-development-agenda"

#include "config.h"

#include "school/bc-development-agenda.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-like-questions.h"
#include "domain/bc-nameless.h"
#include "domain/bc-terms.h"
#include "school/bc-dismissals.h"
#include "school/bc-or-none.h"
#include "school/bc-rights.h"
#include "school/bc-school-names.h"
#include "school/bc-tags.h"

/* Of the school, not of a plan. */
#define OF_SCHOOL ""

void
bc_agenda_proposal_free (BcAgendaProposal *self)
{
  g_free (self->key);
  g_free (self->reason);
  g_free (self->text);
  g_strfreev (self->lines);
  g_ptr_array_unref (self->questions);
  g_clear_object (&self->system);
  g_free (self);
}

gboolean
bc_development_agenda_may_gather (BcContext *context)
{
  return bc_rights_may_see (bc_context_get_me (context), BC_PLACE_TEACHER);
}

/* Where the names cannot be read, nothing may be taken for nameless. */
static char *
dup_without (const char *text, GPtrArray *names)
{
  return names != NULL ? bc_nameless_dup (text, names) : g_strdup ("");
}

char *
bc_development_agenda_dup_nameless (BcContext *context, const char *text)
{
  g_autoptr (GPtrArray) names = bc_school_names_list (bc_context_get_store (context), NULL);

  return dup_without (text, names);
}

GPtrArray *
bc_development_agenda_list_shared (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) questions =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_QUESTION, error, -1);

  gboolean may_gather = bc_development_agenda_may_gather (context);

  if (questions == NULL)
    return NULL;
  for (guint i = questions->len; i > 0; i--)
    {
      if (!may_gather || !bc_record_get_integer (questions->pdata[i - 1], BC_QUESTION_SHARED))
        g_ptr_array_remove_index (questions, i - 1);
    }
  return g_steal_pointer (&questions);
}

/* ---- proposals ---- */

/* Where a leervraag was asked: its group, or the first group of who asks, or else who asks. */
static const char *
find_source (GPtrArray *assignments, gpointer question)
{
  const char *group = bc_record_get_text (question, BC_QUESTION_GROUP);
  const char *owner = bc_record_get_text (question, BC_QUESTION_OWNER);

  if (*group != '\0')
    return group;
  for (guint i = 0; assignments != NULL && i < assignments->len; i++)
    {
      if (g_str_equal (bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_STAFF), owner))
        return bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_GROUP);
    }
  return owner;
}

static BcLikeQuestions *
compare (GPtrArray *questions, GPtrArray *assignments)
{
  BcLikeQuestions *like = bc_like_questions_new ();

  for (guint i = 0; i < questions->len; i++)
    bc_like_questions_add (like, bc_record_get_id (questions->pdata[i]),
                           find_source (assignments, questions->pdata[i]),
                           bc_record_get_text (questions->pdata[i], BC_QUESTION_TEXT),
                           bc_record_get_text (questions->pdata[i], BC_QUESTION_TAGS));
  return like;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (bc_record_get_id (*(gpointer *) a), bc_record_get_id (*(gpointer *) b));
}

static char *
make_key (GPtrArray *questions)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_autoptr (GString) ids = g_string_new (NULL);

  g_ptr_array_extend (sorted, questions, NULL, NULL);
  g_ptr_array_sort (sorted, compare_ids);
  for (guint i = 0; i < sorted->len; i++)
    g_string_append_printf (ids, "%s\n", bc_record_get_id (sorted->pdata[i]));
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, ids->str, -1);
}

static void
quote_all (GString *quoted, GStrv words)
{
  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (quoted, "%s“%s”", quoted->len > 0 ? ", " : "", words[i]);
}

/* Words and tags alike are quoted: anybody can point at them. */
static char *
dup_reason (BcContext *context, const BcLikeness *likeness)
{
  g_autoptr (GString) quoted = g_string_new (NULL);
  g_autoptr (GPtrArray) tags = bc_tags_list (bc_context_get_settings (context), "tags");
  g_autofree char *words = g_strjoinv (" ", likeness->tags);
  g_auto (GStrv) names = bc_tags_list_names (tags, words);

  quote_all (quoted, likeness->words);
  quote_all (quoted, names);
  /* Translators: how many groups, and the words they have in common. */
  return g_strdup_printf (ngettext ("%u group asks alike: %s.", "%u groups ask alike: %s.",
                                    likeness->n_sources),
                          likeness->n_sources, quoted->str);
}

static gpointer
find_with_id (GPtrArray *records, const char *id)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (g_str_equal (bc_record_get_id (records->pdata[i]), id))
        return records->pdata[i];
    }
  return NULL;
}

/* The shortest says it best. */
static const char *
find_shortest (GStrv lines)
{
  const char *shortest = lines[0];

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (strlen (lines[i]) < strlen (shortest))
        shortest = lines[i];
    }
  return shortest;
}

static void
take_question (BcContext *context, GPtrArray *names, BcAgendaProposal *proposal,
               GStrvBuilder *lines, BcQuestion *question)
{
  const char *system = bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION);
  g_autofree char *line = NULL;

  if (*system == '\0')
    {
      line = dup_without (bc_record_get_text (question, BC_QUESTION_TEXT), names);
      g_strv_builder_add (lines, line);
      g_ptr_array_add (proposal->questions, g_object_ref (question));
    }
  else if (proposal->system == NULL)
    proposal->system =
      bc_edits_get (bc_context_get_edits (context), BC_TYPE_SYSTEM_QUESTION, system, NULL);
}

/* What is part of a question of the school already tells where the rest belongs. */
static BcAgendaProposal *
make_proposal (BcContext *context, GPtrArray *names, GPtrArray *questions,
               const BcLikeness *likeness)
{
  BcAgendaProposal *proposal = g_new0 (BcAgendaProposal, 1);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  proposal->questions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < likeness->ids->len; i++)
    take_question (context, names, proposal, lines,
                   find_with_id (questions, likeness->ids->pdata[i]));
  proposal->lines = g_strv_builder_end (lines);
  proposal->key = make_key (proposal->questions);
  proposal->reason = dup_reason (context, likeness);
  proposal->text = g_strdup (
    proposal->system != NULL ? bc_record_get_text (proposal->system, BC_SYSTEM_QUESTION_TEXT)
                             : find_shortest (proposal->lines));
  return proposal;
}

GPtrArray *
bc_development_agenda_list_proposals (BcContext *context, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  GPtrArray *proposals =
    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_agenda_proposal_free);
  g_autoptr (GPtrArray) questions = bc_development_agenda_list_shared (context, error);
  g_autoptr (GPtrArray) assignments = bc_edits_list (edits, BC_TYPE_ASSIGNMENT, NULL, -1);
  g_autoptr (GPtrArray) dismissals = bc_dismissals_list (edits, OF_SCHOOL);
  g_autoptr (GPtrArray) names = bc_school_names_list (bc_context_get_store (context), NULL);
  g_autoptr (BcLikeQuestions) like = NULL;
  g_autoptr (GPtrArray) found = NULL;

  if (questions == NULL)
    {
      g_ptr_array_unref (proposals);
      return NULL;
    }
  like = compare (questions, assignments);
  found = bc_like_questions_find (like);
  for (guint i = 0; i < found->len; i++)
    {
      BcAgendaProposal *proposal = make_proposal (context, names, questions, found->pdata[i]);

      if (proposal->questions->len > 0 && !bc_dismissals_contain (dismissals, proposal->key))
        g_ptr_array_add (proposals, proposal);
      else
        bc_agenda_proposal_free (proposal);
    }
  return proposals;
}

void
bc_development_agenda_dismiss (BcContext *context, const BcAgendaProposal *proposal)
{
  bc_dismissals_add (bc_context_get_edits (context), OF_SCHOOL, proposal->key);
}

guint
bc_development_agenda_count_dismissed (BcContext *context)
{
  return bc_dismissals_count (bc_context_get_edits (context), OF_SCHOOL);
}

void
bc_development_agenda_restore (BcContext *context)
{
  bc_dismissals_restore (bc_context_get_edits (context), OF_SCHOOL);
}

/* ---- questions of the school ---- */

BcSystemQuestion *
bc_development_agenda_draft (void)
{
  BcSystemQuestion *question = bc_record_new_draft (BC_TYPE_SYSTEM_QUESTION);
  g_autofree char *today = bc_day_today ();

  bc_record_set_text (question, BC_SYSTEM_QUESTION_DATE, today);
  bc_record_set_text (question, BC_SYSTEM_QUESTION_STATUS, BC_SYSTEM_OPEN);
  return question;
}

static BcSystemQuestion *
add_question (BcContext *context, const char *text)
{
  g_autofree char *nameless = bc_development_agenda_dup_nameless (context, text);
  BcSystemQuestion *question = bc_development_agenda_draft ();

  bc_record_set_text (question, BC_SYSTEM_QUESTION_TEXT, nameless);
  bc_edits_add (bc_context_get_edits (context), question);
  return question;
}

BcSystemQuestion *
bc_development_agenda_gather (BcContext *context, const BcAgendaProposal *proposal,
                              const char *text)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcSystemQuestion *system;

  bc_edits_begin_agreed (edits, _("To a question of the school"));
  system = proposal->system != NULL ? g_object_ref (proposal->system)
                                    : add_question (context, text);
  for (guint i = 0; i < proposal->questions->len; i++)
    {
      /* It may have been taken back since. */
      if (bc_record_get_integer (proposal->questions->pdata[i], BC_QUESTION_SHARED))
        bc_edits_set_text (edits, proposal->questions->pdata[i], BC_QUESTION_SYSTEM_QUESTION,
                           bc_record_get_id (system));
    }
  bc_edits_end_agreed (edits);
  return system;
}

BcSystemQuestion *
bc_development_agenda_raise (BcContext *context, BcQuestion *question, const char *text)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcSystemQuestion *system;

  if (!bc_record_get_integer (question, BC_QUESTION_SHARED))
    return NULL;
  bc_edits_begin_agreed (edits, _("To a question of the school"));
  system = add_question (context, text);
  bc_edits_set_text (edits, question, BC_QUESTION_SYSTEM_QUESTION, bc_record_get_id (system));
  bc_edits_end_agreed (edits);
  return system;
}

static gboolean
is_secured (gpointer question)
{
  return g_str_equal (bc_record_get_text (question, BC_SYSTEM_QUESTION_STATUS), BC_SYSTEM_SECURED);
}

GPtrArray *
bc_development_agenda_list_questions (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) all =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_SYSTEM_QUESTION, error, -1);
  GPtrArray *sorted;

  if (all == NULL)
    return NULL;
  sorted = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint secured = 0; secured < 2; secured++)
    for (guint i = 0; i < all->len; i++)
      {
        if (is_secured (all->pdata[i]) == (secured == 1))
          g_ptr_array_add (sorted, g_object_ref (all->pdata[i]));
      }
  return sorted;
}

GPtrArray *
bc_development_agenda_list_sources (BcContext *context, BcSystemQuestion *question)
{
  GPtrArray *sources =
    bc_or_none (bc_edits_list (bc_context_get_edits (context), BC_TYPE_QUESTION, NULL,
                               BC_QUESTION_SYSTEM_QUESTION, bc_record_get_id (question), -1));

  return sources;
}
