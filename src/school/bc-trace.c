/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-trace"

#include "config.h"

#include "school/bc-trace.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-groups.h"
#include "school/bc-meetings.h"
#include "school/bc-talks.h"

/* The number of no stop. */
#define NOWHERE G_MAXUINT
/* What stands for the id of all groups together. */
#define EVERY_GROUP "every-group"
/* What stands for the id of a group that is not the user's to know. */
#define SOME_GROUP "some-group"

typedef struct
{
  BcContext  *context;
  BcEdits    *edits;
  BcTrace    *trace;
  const char *here;
  gboolean    reads_questions;
} Finder;

static void
stop_free (BcTraceStop *stop)
{
  g_free (stop->id);
  g_free (stop->kind);
  g_free (stop->text);
  g_free (stop->page);
  g_free (stop);
}

/* ---- the path ---- */

static guint
find_stop (Finder *self, const char *id)
{
  for (guint i = 0; i < self->trace->stops->len; i++)
    {
      BcTraceStop *stop = self->trace->stops->pdata[i];

      if (*id != '\0' && g_str_equal (stop->id, id))
        return i;
    }
  return NOWHERE;
}

static guint
add_stop (Finder *self, BcTraceStage stage, const char *id, const char *kind, const char *text,
          const char *page)
{
  BcTraceStop *stop = g_new0 (BcTraceStop, 1);

  stop->stage = stage;
  stop->id = g_strdup (id);
  stop->kind = g_strdup (kind);
  stop->text = g_strdup (text);
  stop->page = g_strdup (page);
  stop->here = *id != '\0' && g_str_equal (id, self->here);
  g_ptr_array_add (self->trace->stops, stop);
  return self->trace->stops->len - 1;
}

static void
add_arrow (Finder *self, guint from, guint to)
{
  BcTraceArrow arrow = { from, to };

  if (from == NOWHERE || to == NOWHERE)
    return;
  for (guint i = 0; i < self->trace->arrows->len; i++)
    {
      BcTraceArrow *other = &g_array_index (self->trace->arrows, BcTraceArrow, i);

      if (other->from == from && other->to == to)
        return;
    }
  g_array_append_val (self->trace->arrows, arrow);
}

/* On @page, at what @record is. */
static char *
dup_page (const char *page, gpointer record)
{
  return g_strdup_printf ("%s/%s", page, bc_record_get_id (record));
}

/* On the page of the ontwikkelagenda. */
static char *
dup_agenda_page (gpointer record)
{
  return dup_page ("agenda", record);
}

/* ---- from a note to a leervraag ---- */

static gboolean
has_group (Finder *self, const char *group)
{
  g_autoptr (GPtrArray) mine = bc_edits_list (
    self->edits, BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_GROUP, group, BC_ASSIGNMENT_STAFF,
    bc_record_get_id (bc_context_get_me (self->context)), -1);

  return mine != NULL && mine->len > 0;
}

static gboolean
is_me (Finder *self, const char *staff)
{
  return g_str_equal (staff, bc_record_get_id (bc_context_get_me (self->context)));
}

static gboolean
is_own (Finder *self, BcQuestion *question)
{
  return is_me (self, bc_record_get_text (question, BC_QUESTION_OWNER));
}

static gboolean
may_read (Finder *self, BcQuestion *question)
{
  return is_own (self, question)
         || (self->reads_questions && bc_context_may_see (self->context, question));
}

/* Who shared a leervraag did not share the note behind it. */
static void
add_note (Finder *self, BcQuestion *question, guint to)
{
  g_autoptr (BcNote) note =
    bc_edits_get (self->edits, BC_TYPE_NOTE, bc_record_get_text (question, BC_QUESTION_NOTE), NULL);
  g_autofree char *page = NULL;
  guint stop;

  if (note == NULL || bc_record_is_removed (note))
    return;
  if (!is_own (self, question) && !has_group (self, bc_record_get_text (note, BC_NOTE_GROUP)))
    {
      stop = add_stop (self, BC_TRACE_NOTE, "", _("Note"), _("What it says stays in the group."),
                       "");
      add_arrow (self, stop, to);
      return;
    }
  stop = find_stop (self, bc_record_get_id (note));
  page = g_strconcat ("observe/", bc_record_get_id (note), NULL);
  if (stop == NOWHERE)
    stop = add_stop (self, BC_TRACE_NOTE, bc_record_get_id (note), _("Note"),
                     bc_record_get_text (note, BC_NOTE_FACT), page);
  add_arrow (self, stop, to);
}

/* The talk that it came up in, or that it was brought to; whom that was about stays there. */
static void
add_talk (Finder *self, BcQuestion *question, guint from)
{
  const char *id = bc_record_get_text (question, BC_QUESTION_MEETING);
  g_autoptr (BcMeeting) talk = bc_meetings_find (self->edits, id);
  g_autofree char *page = NULL;
  g_autofree char *day = NULL;
  guint stop = find_stop (self, id);

  if (talk == NULL)
    return;
  page = bc_talks_dup_page (self->edits, id);
  day = bc_day_format (bc_record_get_text (talk, BC_MEETING_DATE));
  if (stop == NOWHERE)
    stop = add_stop (self, BC_TRACE_TALK, id,
                     bc_term_label (BC_TERM_MEETING, bc_record_get_text (talk, BC_MEETING_KIND)),
                     *day != '\0' ? day : _("No day yet"), page);
  add_arrow (self, from, stop);
}

/* One's own is worked on where one's steps are. */
static guint
add_step (Finder *self, BcDevelopmentStep *step)
{
  const char *id = bc_record_get_id (step);
  gboolean mine = is_me (self, bc_record_get_text (step, BC_DEVELOPMENT_STEP_OWNER));
  g_autofree char *page =
    mine ? dup_page ("steps", step)
         : g_strdup_printf ("agenda/%s", bc_record_get_text (step, BC_DEVELOPMENT_STEP_POINT));
  guint stop = find_stop (self, id);

  return stop != NOWHERE ? stop
                         : add_stop (self, BC_TRACE_DEED, id, _("Step of a teacher"),
                                     bc_record_get_text (step, BC_DEVELOPMENT_STEP_TEXT), page);
}

static void
add_steps (Finder *self, BcQuestion *question, guint from)
{
  g_autoptr (GPtrArray) steps =
    bc_edits_list (self->edits, BC_TYPE_DEVELOPMENT_STEP, NULL, BC_DEVELOPMENT_STEP_QUESTION,
                   bc_record_get_id (question), -1);

  for (guint i = 0; steps != NULL && i < steps->len; i++)
    {
      if (bc_context_may_see (self->context, steps->pdata[i]))
        add_arrow (self, from, add_step (self, steps->pdata[i]));
    }
}

static guint
add_question (Finder *self, BcQuestion *question)
{
  const char *id = bc_record_get_id (question);
  const char *words = bc_record_get_text (question, BC_QUESTION_TEXT);
  guint stop = find_stop (self, id);
  g_autofree char *page = dup_page (is_own (self, question) ? "questions" : "agenda", question);
  g_autofree char *text = is_own (self, question)
                            ? g_strdup (words)
                            : bc_development_agenda_dup_nameless (self->context, words);

  if (stop != NOWHERE)
    return stop;
  stop = add_stop (self, BC_TRACE_QUESTION, id, _("Question of a teacher"), text, page);
  add_note (self, question, stop);
  add_talk (self, question, stop);
  add_steps (self, question, stop);
  return stop;
}

/* ---- from what the school does back to the groups ---- */

static guint
add_nameless_groups (Finder *self, const char *id, const char *words)
{
  guint stop = find_stop (self, id);

  return stop != NOWHERE ? stop
                         : add_stop (self, BC_TRACE_GROUP, id, _("Back in the group"), words, "");
}

/* Management sees what the school agreed, and not of which group it is. */
static guint
add_group (Finder *self, const char *id)
{
  g_autoptr (BcGroup) group = bc_edits_get (self->edits, BC_TYPE_GROUP, id, NULL);
  g_autofree char *name = NULL;
  guint stop = find_stop (self, id);

  if (stop != NOWHERE || group == NULL)
    return stop;
  if (!self->reads_questions)
    return add_nameless_groups (self, SOME_GROUP, _("A group"));
  name = bc_groups_dup_name (group);
  return add_stop (self, BC_TRACE_GROUP, id, _("Back in the group"), name,
                   g_str_equal (id, bc_context_get_group_id (self->context)) ? "plan" : "");
}

/* An agreement without a group is for all: it comes back to those that asked, as far as the user
 * may know them. */
static void
add_asking_groups (Finder *self, GPtrArray *questions, guint from)
{
  guint known = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      guint group = may_read (self, questions->pdata[i])
                      ? add_group (self, bc_record_get_text (questions->pdata[i],
                                                             BC_QUESTION_GROUP))
                      : NOWHERE;

      add_arrow (self, from, group);
      known += group != NOWHERE;
    }
  if (known == 0)
    add_arrow (self, from, add_nameless_groups (self, EVERY_GROUP, _("Every group")));
}

static void
add_agreements (Finder *self, BcDevelopmentPoint *point, GPtrArray *questions, guint from)
{
  g_autofree char *page = dup_agenda_page (point);
  g_autoptr (GPtrArray) agreements =
    bc_development_points_list_agreements (self->context, point);

  for (guint i = 0; i < agreements->len; i++)
    {
      const char *group = bc_record_get_text (agreements->pdata[i], BC_AGREEMENT_GROUP);
      guint stop;

      /* What is about one child is none of the school's. */
      if (*bc_record_get_text (agreements->pdata[i], BC_AGREEMENT_PUPIL) != '\0')
        continue;
      stop = add_stop (self, BC_TRACE_DEED, bc_record_get_id (agreements->pdata[i]),
                       _("Agreement of the school"),
                       bc_record_get_text (agreements->pdata[i], BC_AGREEMENT_WHAT), page);
      add_arrow (self, from, stop);
      if (*group != '\0')
        add_arrow (self, stop, add_group (self, group));
      else
        add_asking_groups (self, questions, stop);
    }
}

static gpointer
get (Finder *self, GType type, const char *id)
{
  g_autoptr (BcRecord) record = bc_edits_get (self->edits, type, id, NULL);

  return record != NULL && !bc_record_is_removed (record) ? g_steal_pointer (&record) : NULL;
}

/* A step also leads back to the leervraag that it follows from. */
static void
add_steps_of_point (Finder *self, BcDevelopmentPoint *point, guint from)
{
  g_autoptr (GPtrArray) steps = bc_development_points_list_steps (self->context, point);

  for (guint i = 0; i < steps->len; i++)
    {
      g_autoptr (BcQuestion) question =
        get (self, BC_TYPE_QUESTION,
             bc_record_get_text (steps->pdata[i], BC_DEVELOPMENT_STEP_QUESTION));

      add_arrow (self, from, add_step (self, steps->pdata[i]));
      if (question != NULL && may_read (self, question))
        add_question (self, question);
    }
}

/* What is asked for and not promised yet is no promise. */
static void
add_promises (Finder *self, BcDevelopmentPoint *point, const char *page, guint from)
{
  g_autoptr (GPtrArray) promises = bc_development_points_list_promises (self->context, point);

  for (guint i = 0; i < promises->len; i++)
    {
      gpointer promise = promises->pdata[i];
      const char *label = bc_term_label (BC_TERM_FACILITATION,
                                         bc_record_get_text (promise, BC_FACILITATION_KIND));
      g_autofree char *kind = g_strdup_printf (_("Promised: %s"), label);

      if (!bc_development_points_is_asked (promise))
        add_arrow (self, from,
                   add_stop (self, BC_TRACE_DEED, bc_record_get_id (promise), kind,
                             bc_record_get_text (promise, BC_FACILITATION_PROMISED), page));
    }
}

/* Management sees what was promised, and no step. */
static void
add_point (Finder *self, BcDevelopmentPoint *point, GPtrArray *questions, guint from)
{
  const char *title = bc_record_get_text (point, BC_DEVELOPMENT_POINT_TITLE);
  g_autofree char *page = dup_agenda_page (point);
  guint stop = add_stop (
    self, BC_TRACE_POINT, bc_record_get_id (point), _("Development point"),
    *title != '\0' ? title : bc_record_get_text (point, BC_DEVELOPMENT_POINT_TEXT), page);

  add_arrow (self, from, stop);
  if (self->reads_questions)
    add_steps_of_point (self, point, stop);
  add_agreements (self, point, questions, stop);
  add_promises (self, point, page, stop);
}

/* ---- the middle ---- */

/* Those that the user does not read are told by their number alone. */
static void
add_sources (Finder *self, GPtrArray *questions, guint to)
{
  g_autofree char *text = NULL;
  guint others = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      if (may_read (self, questions->pdata[i]))
        add_arrow (self, add_question (self, questions->pdata[i]), to);
      else if (bc_record_get_integer (questions->pdata[i], BC_QUESTION_SHARED))
        others++;
    }
  if (others == 0)
    return;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question of a teacher",
                                       "%u questions of teachers", others),
                          others);
  add_arrow (self, add_stop (self, BC_TRACE_QUESTION, "", _("From the groups"), text, ""), to);
}

static void
add_system (Finder *self, BcSystemQuestion *system)
{
  g_autofree char *page = dup_agenda_page (system);
  g_autoptr (GPtrArray) questions = bc_development_agenda_list_sources (self->context, system);
  g_autoptr (GPtrArray) points = bc_development_points_list_of (self->context, system);
  guint stop = add_stop (self, BC_TRACE_SYSTEM, bc_record_get_id (system),
                         _("Question of the school"),
                         bc_record_get_text (system, BC_SYSTEM_QUESTION_TEXT), page);

  add_sources (self, questions, stop);
  for (guint i = 0; i < points->len; i++)
    add_point (self, points->pdata[i], questions, stop);
}

static void
begin_at_system (Finder *self, const char *id)
{
  g_autoptr (BcSystemQuestion) system = get (self, BC_TYPE_SYSTEM_QUESTION, id);

  if (system != NULL && find_stop (self, id) == NOWHERE)
    add_system (self, system);
}

static void
begin_at_question (Finder *self, BcQuestion *question)
{
  if (!may_read (self, question))
    return;
  begin_at_system (self, bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION));
  add_question (self, question);
}

static void
begin_at_note (Finder *self, BcNote *note)
{
  g_autoptr (GPtrArray) questions = bc_edits_list (self->edits, BC_TYPE_QUESTION, NULL,
                                                   BC_QUESTION_NOTE, bc_record_get_id (note), -1);

  for (guint i = 0; questions != NULL && i < questions->len; i++)
    begin_at_question (self, questions->pdata[i]);
}

static void
begin_at_point (Finder *self, const char *id)
{
  g_autoptr (BcDevelopmentPoint) point = get (self, BC_TYPE_DEVELOPMENT_POINT, id);
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();

  if (point == NULL)
    return;
  begin_at_system (self, bc_record_get_text (point, BC_DEVELOPMENT_POINT_SYSTEM_QUESTION));
  if (find_stop (self, id) == NOWHERE)
    add_point (self, point, nobody, NOWHERE);
}

/* What belongs to a point, and by which field it tells which. */
static void
begin_at_deed (Finder *self, GType type, guint field, const char *id)
{
  g_autoptr (BcRecord) deed = get (self, type, id);

  if (deed != NULL && bc_context_may_see (self->context, deed))
    begin_at_point (self, bc_record_get_text (deed, field));
}

/* A step may be taken for a leervraag alone. */
static void
begin_at_step (Finder *self)
{
  g_autoptr (BcDevelopmentStep) step = get (self, BC_TYPE_DEVELOPMENT_STEP, self->here);
  g_autoptr (BcQuestion) question =
    step != NULL && bc_context_may_see (self->context, step)
      ? get (self, BC_TYPE_QUESTION, bc_record_get_text (step, BC_DEVELOPMENT_STEP_QUESTION))
      : NULL;

  if (question != NULL)
    begin_at_question (self, question);
}

static void
begin (Finder *self)
{
  g_autoptr (BcNote) note = get (self, BC_TYPE_NOTE, self->here);
  g_autoptr (BcQuestion) question = get (self, BC_TYPE_QUESTION, self->here);

  if (note != NULL)
    begin_at_note (self, note);
  else if (question != NULL)
    begin_at_question (self, question);
  else
    {
      begin_at_system (self, self->here);
      if (self->trace->stops->len == 0)
        begin_at_point (self, self->here);
      if (self->trace->stops->len == 0)
        begin_at_deed (self, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_POINT, self->here);
      if (self->trace->stops->len == 0)
        begin_at_step (self);
      if (self->trace->stops->len == 0)
        begin_at_deed (self, BC_TYPE_FACILITATION, BC_FACILITATION_POINT, self->here);
      if (self->trace->stops->len == 0)
        begin_at_deed (self, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT, self->here);
    }
}

BcTrace *
bc_trace_find (BcContext *context, const char *id, GError **error)
{
  g_autoptr (BcTrace) trace = g_new0 (BcTrace, 1);
  g_autoptr (GPtrArray) readable = NULL;
  Finder self = { context, bc_context_get_edits (context), trace, id,
                  bc_development_agenda_may_gather (context) };

  trace->stops = g_ptr_array_new_with_free_func ((GDestroyNotify) stop_free);
  trace->arrows = g_array_new (FALSE, FALSE, sizeof (BcTraceArrow));
  /* Where the heart of it cannot be read, that is said; the rest is then missing too. */
  readable = bc_development_agenda_list_questions (context, error);
  if (readable == NULL)
    return NULL;
  begin (&self);
  return g_steal_pointer (&trace);
}

/* Marks what follows from @number, and that itself. */
static void
mark_following (BcTrace *self, gboolean *marks, guint number)
{
  if (marks[number])
    return;
  marks[number] = TRUE;
  for (guint i = 0; i < self->arrows->len; i++)
    {
      BcTraceArrow *arrow = &g_array_index (self->arrows, BcTraceArrow, i);

      if (arrow->from == number)
        mark_following (self, marks, arrow->to);
    }
}

GPtrArray *
bc_trace_list_following (BcTrace *self, const char *id)
{
  GPtrArray *following = g_ptr_array_new ();
  g_autofree gboolean *marks = g_new0 (gboolean, self->stops->len + 1);

  for (guint i = 0; i < self->stops->len; i++)
    {
      if (g_str_equal (((BcTraceStop *) self->stops->pdata[i])->id, id))
        mark_following (self, marks, i);
    }
  for (BcTraceStage stage = 0; stage < BC_TRACE_N_STAGES; stage++)
    for (guint i = 0; i < self->stops->len; i++)
      {
        BcTraceStop *stop = self->stops->pdata[i];

        if (marks[i] && stop->stage == stage && !g_str_equal (stop->id, id))
          g_ptr_array_add (following, stop);
      }
  return following;
}

void
bc_trace_free (BcTrace *self)
{
  g_clear_pointer (&self->stops, g_ptr_array_unref);
  g_clear_pointer (&self->arrows, g_array_unref);
  g_free (self);
}
