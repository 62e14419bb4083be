/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-facts"

#include "config.h"

#include "school/bc-review-facts.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-group-plan.h"
#include "school/bc-meetings.h"
#include "school/bc-review-reader.h"
#include "school/bc-school-calendar.h"

void
bc_review_fact_free (BcReviewFact *self)
{
  g_free (self->heading);
  g_free (self->text);
  g_free (self->page);
  g_clear_object (&self->record);
  g_free (self);
}

/* ---- what reads ---- */

GError **
bc_review_reader_problem (BcReviewReader *self)
{
  return self->error == NULL ? &self->error : NULL;
}

void
bc_review_reader_add (BcReviewReader *self, const char *heading, char *text, const char *page,
                      gpointer record)
{
  BcReviewFact *fact = g_new0 (BcReviewFact, 1);

  fact->heading = g_strdup (heading);
  fact->text = text;
  fact->page = g_strdup (page);
  g_set_object (&fact->record, record);
  g_ptr_array_add (self->facts, fact);
}

gboolean
bc_review_reader_is_new (BcReviewReader *self, const char *day)
{
  return strcmp (day, self->since) > 0;
}

GPtrArray *
bc_review_reader_list_plans (BcReviewReader *self, BcPeriod *period)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) records =
    period != NULL ? bc_edits_list (self->edits, BC_TYPE_PLAN, bc_review_reader_problem (self),
                                    BC_PLAN_GROUP, self->group, BC_PLAN_PERIOD,
                                    bc_record_get_id (period), -1)
                   : NULL;

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      BcGroupPlan *plan = bc_group_plan_open_plan (self->edits, records->pdata[i],
                                                   bc_review_reader_problem (self));

      if (plan != NULL)
        g_ptr_array_add (plans, plan);
    }
  return plans;
}

/* ---- agreements ---- */

/* The talk it was agreed in; those made elsewhere stand under no words. */
static char *
dup_origin (BcReviewReader *reader, BcAgreement *agreement)
{
  g_autoptr (BcMeeting) meeting =
    bc_meetings_find (bc_context_get_edits (reader->context),
                      bc_record_get_text (agreement, BC_AGREEMENT_MEETING));

  return meeting != NULL ? bc_meetings_dup_title (reader->context, meeting) : g_strdup ("");
}

static char *
dup_agreement (BcAgreement *agreement)
{
  const char *who = bc_record_get_text (agreement, BC_AGREEMENT_WHO);
  g_autofree char *day = bc_day_format (bc_record_get_text (agreement, BC_AGREEMENT_DUE));
  g_autoptr (GString) text = g_string_new (bc_record_get_text (agreement, BC_AGREEMENT_WHAT));
  gboolean both = *who != '\0' && *day != '\0';

  if (*who != '\0' || *day != '\0')
    g_string_append_printf (text, " (%s%s%s)", who, both ? ", " : "", day);
  if (bc_record_get_integer (agreement, BC_AGREEMENT_DONE))
    g_string_append_printf (text, " · %s", _("done"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Open ones from wherever, and what was done of the review before: that is looked back on too. */
static void
read_agreements (BcReviewReader *reader)
{
  g_autoptr (BcMeeting) before = bc_meetings_find_before (reader->context, reader->meeting);
  g_autoptr (GPtrArray) agreements =
    bc_edits_list (reader->edits, BC_TYPE_AGREEMENT, bc_review_reader_problem (reader),
                   BC_AGREEMENT_GROUP, reader->group, -1);

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      const char *meeting = bc_record_get_text (agreement, BC_AGREEMENT_MEETING);
      g_autofree char *origin = NULL;

      if (g_str_equal (meeting, bc_record_get_id (reader->meeting))
          || (bc_record_get_integer (agreement, BC_AGREEMENT_DONE)
              && (before == NULL || !g_str_equal (meeting, bc_record_get_id (before)))))
        continue;
      origin = dup_origin (reader, agreement);
      bc_review_reader_add (reader, origin, dup_agreement (agreement), "", agreement);
    }
}

/* When to look back on what will be agreed. */
static void
read_new_agreements (BcReviewReader *reader)
{
  g_autoptr (GPtrArray) meetings = bc_edits_list (
    reader->edits, BC_TYPE_MEETING, bc_review_reader_problem (reader), BC_MEETING_GROUP,
    reader->group, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW, -1);
  const char *day = bc_record_get_text (reader->meeting, BC_MEETING_DATE);
  BcMeeting *next = NULL;

  for (guint i = 0; meetings != NULL && i < meetings->len; i++)
    {
      const char *other = bc_record_get_text (meetings->pdata[i], BC_MEETING_DATE);

      if (strcmp (other, day) > 0
          && (next == NULL || strcmp (other, bc_record_get_text (next, BC_MEETING_DATE)) < 0))
        next = meetings->pdata[i];
    }
  if (next != NULL)
    bc_review_reader_add (reader, _("The review after this one"),
                          bc_day_format (bc_record_get_text (next, BC_MEETING_DATE)), "", next);
}

/* ---- the school ---- */

static void
read_school (BcReviewReader *reader)
{
  g_autoptr (GPtrArray) questions = bc_edits_list (
    reader->edits, BC_TYPE_SYSTEM_QUESTION, bc_review_reader_problem (reader), -1);

  for (guint i = 0; questions != NULL && i < questions->len; i++)
    {
      const char *status = bc_record_get_text (questions->pdata[i], BC_SYSTEM_QUESTION_STATUS);

      if (!g_str_equal (status, BC_SYSTEM_SECURED))
        bc_review_reader_add (
          reader, bc_term_label (BC_TERM_SYSTEM, status),
          g_strdup (bc_record_get_text (questions->pdata[i], BC_SYSTEM_QUESTION_TEXT)), "agenda",
          questions->pdata[i]);
    }
}

/* ---- the points ---- */

static const struct
{
  const char *kind;
  void (*read) (BcReviewReader *reader);
} readers[] = {
  { BC_POINT_GOING_WELL, bc_review_read_going_well },
  { BC_POINT_AGREEMENTS, read_agreements },
  { BC_POINT_GROUP, bc_review_read_group },
  { BC_POINT_PLAN, bc_review_read_plan },
  { BC_POINT_QUESTION, bc_review_read_question },
  { BC_POINT_PUPILS, bc_review_read_pupils },
  { BC_POINT_SCHOOL, read_school },
  { BC_POINT_NEW_AGREEMENTS, read_new_agreements },
};

/* Its own, or else that of its day. */
static BcPeriod *
find_period (BcContext *context, BcMeeting *meeting)
{
  BcPeriod *period = bc_edits_get (bc_context_get_edits (context), BC_TYPE_PERIOD,
                                   bc_record_get_text (meeting, BC_MEETING_PERIOD), NULL);

  return period != NULL ? period
                        : bc_school_calendar_current_period (
                            bc_context_get_store (context),
                            bc_record_get_text (meeting, BC_MEETING_DATE));
}

GPtrArray *
bc_review_facts_list (BcContext *context, BcMeeting *meeting, const char *kind, GError **error)
{
  g_autoptr (BcMeeting) before = bc_meetings_find_before (context, meeting);
  g_autoptr (BcPeriod) period = find_period (context, meeting);
  BcReviewReader reader = {
    .context = context,
    .edits = bc_context_get_edits (context),
    .meeting = meeting,
    .group = bc_record_get_text (meeting, BC_MEETING_GROUP),
    .period = period,
    .since = before != NULL ? bc_record_get_text (before, BC_MEETING_DATE) : "",
    .facts = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_review_fact_free),
  };

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      if (g_strcmp0 (readers[i].kind, kind) == 0)
        readers[i].read (&reader);
    }
  if (reader.error == NULL)
    return reader.facts;
  g_ptr_array_unref (reader.facts);
  g_propagate_error (error, reader.error);
  return NULL;
}
