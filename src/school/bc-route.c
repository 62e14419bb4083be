/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-route"

#include "school/bc-route.h"

#include "domain/bc-terms.h"
#include "domain/bc-unseen.h"
#include "school/bc-groups.h"

/* Where the first error of a gathering goes. */
static GError **
problem_of (BcRoute *self)
{
  return self->error == NULL ? &self->error : NULL;
}

/* How many of the group's pupils some record of this period speaks of. */
static guint
count_pupils (GPtrArray *records, guint pupil_field, GHashTable *in_group)
{
  g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      const char *pupil = bc_record_get_text (records->pdata[i], pupil_field);

      if (g_hash_table_contains (in_group, pupil))
        g_hash_table_add (met, (gpointer) pupil);
    }
  return g_hash_table_size (met);
}

static guint
count_seen_long_ago (BcRoute *self, BcContext *context, GPtrArray *pupils, GPtrArray *notes)
{
  gint64 weeks = bc_settings_get_limit (bc_context_get_settings (context), "unseen-weeks");
  g_autoptr (GPtrArray) unseen = bc_unseen_list (
    pupils, notes, bc_context_get_period (context), self->today, (guint) weeks);
  guint n = 0;

  for (guint i = 0; i < unseen->len; i++)
    n += ((BcUnseen *) unseen->pdata[i])->weeks != BC_UNSEEN_NEVER;
  return n;
}

static void
gather_pupils (BcRoute *self, BcContext *context)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcGroup *group = bc_context_get_group (context);
  const char *period = bc_context_get_period_id (context);
  const char *id = bc_record_get_id (group);
  g_autoptr (GPtrArray) pupils =
    bc_groups_pupils (bc_edits_get_store (edits), group, problem_of (self));
  g_autoptr (GPtrArray) notes = bc_edits_list (edits, BC_TYPE_NOTE, problem_of (self),
                                               BC_NOTE_GROUP, id, BC_NOTE_PERIOD, period, -1);
  g_autoptr (GPtrArray) needs = bc_edits_list (edits, BC_TYPE_NEED, problem_of (self),
                                               BC_NEED_GROUP, id, BC_NEED_PERIOD, period, -1);
  g_autoptr (GHashTable) in_group = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    g_hash_table_add (in_group, (gpointer) bc_record_get_id (pupils->pdata[i]));
  self->facts.pupils = g_hash_table_size (in_group);
  self->facts.seen = count_pupils (notes, BC_NOTE_PUPIL, in_group);
  if (pupils != NULL && notes != NULL)
    self->facts.seen_long_ago = count_seen_long_ago (self, context, pupils, notes);
  self->facts.with_needs = count_pupils (needs, BC_NEED_PUPIL, in_group);
}

static void
gather_plan (BcRoute *self, BcEdits *edits, BcGroup *group, const char *period)
{
  g_autoptr (GPtrArray) plans =
    bc_edits_list (edits, BC_TYPE_PLAN, problem_of (self), BC_PLAN_GROUP, bc_record_get_id (group),
                   BC_PLAN_PERIOD, period, -1);
  g_autoptr (GPtrArray) clusters = NULL;
  g_autoptr (GPtrArray) check_ins = NULL;
  BcPlan *plan;

  if (plans == NULL || plans->len == 0)
    return;
  plan = plans->pdata[plans->len - 1];
  self->facts.has_plan = TRUE;
  self->plan_status = g_strdup (bc_record_get_text (plan, BC_PLAN_STATUS));
  self->plan_subject = g_strdup (bc_record_get_text (plan, BC_PLAN_SUBJECT));
  clusters = bc_edits_list (edits, BC_TYPE_CLUSTER, problem_of (self), BC_CLUSTER_PLAN,
                            bc_record_get_id (plan), -1);
  check_ins = bc_edits_list (edits, BC_TYPE_CHECK_IN, problem_of (self), BC_CHECK_IN_PLAN,
                             bc_record_get_id (plan), -1);
  self->facts.clusters = clusters != NULL ? clusters->len : 0;
  self->facts.check_ins = check_ins != NULL ? check_ins->len : 0;
  for (guint i = 0; i < self->facts.clusters; i++)
    {
      const char *goal = bc_record_get_text (clusters->pdata[i], BC_CLUSTER_GOAL);

      self->facts.filled_clusters += *goal != '\0';
    }
}

static void
gather_meetings (BcRoute *self, BcEdits *edits, BcGroup *group, const char *period)
{
  const char *id = bc_record_get_id (group);
  g_autoptr (GPtrArray) meetings =
    bc_edits_list (edits, BC_TYPE_MEETING, problem_of (self), BC_MEETING_GROUP, id, -1);
  g_autoptr (GPtrArray) agreements =
    bc_edits_list (edits, BC_TYPE_AGREEMENT, problem_of (self), BC_AGREEMENT_GROUP, id, -1);

  for (guint i = 0; meetings != NULL && i < meetings->len; i++)
    {
      const char *kind = bc_record_get_text (meetings->pdata[i], BC_MEETING_KIND);
      const char *date = bc_record_get_text (meetings->pdata[i], BC_MEETING_DATE);
      gboolean now =
        g_str_equal (bc_record_get_text (meetings->pdata[i], BC_MEETING_PERIOD), period);

      self->facts.pupil_reviews += now && g_str_equal (kind, BC_MEETING_PUPIL_REVIEW);
      self->facts.consultations += now && g_str_equal (kind, BC_MEETING_CONSULTATION);
      if (g_str_equal (kind, BC_MEETING_GROUP_REVIEW) && g_strcmp0 (date, self->today) >= 0 &&
          (self->next_review == NULL || g_strcmp0 (date, self->next_review) < 0))
        {
          g_free (self->next_review);
          self->next_review = g_strdup (date);
        }
    }
  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    self->facts.open_agreements += !bc_record_get_integer (agreements->pdata[i], BC_AGREEMENT_DONE);
}

static void
gather_school (BcRoute *self, BcContext *context)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *me = bc_record_get_id (bc_context_get_me (context));
  g_autoptr (GPtrArray) questions =
    bc_edits_list (edits, BC_TYPE_QUESTION, problem_of (self), BC_QUESTION_OWNER, me, -1);
  g_autoptr (GPtrArray) system = bc_edits_list (edits, BC_TYPE_SYSTEM_QUESTION, problem_of (self),
                                                BC_SYSTEM_QUESTION_STATUS, BC_SYSTEM_OPEN, -1);
  g_autoptr (GPtrArray) support =
    bc_edits_list (edits, BC_TYPE_EXTERNAL_SUPPORT, problem_of (self), BC_EXTERNAL_SUPPORT_GROUP,
                   bc_context_get_group_id (context), -1);
  g_autoptr (GPtrArray) sealed =
    bc_edits_list (edits, BC_TYPE_SEALED_ITEM, problem_of (self), BC_SEALED_ITEM_OWNER, me,
                   BC_SEALED_ITEM_KIND, BC_SEALED_REFLECTION, -1);

  self->facts.questions = questions != NULL ? questions->len : 0;
  self->facts.system_questions = system != NULL ? system->len : 0;
  self->facts.support = support != NULL ? support->len : 0;
  for (guint i = 0; sealed != NULL && i < sealed->len; i++)
    {
      const char *date = bc_record_get_text (sealed->pdata[i], BC_SEALED_ITEM_DATE);

      if (self->last_reflection == NULL || g_strcmp0 (date, self->last_reflection) > 0)
        {
          g_free (self->last_reflection);
          self->last_reflection = g_strdup (date);
        }
    }
}

BcRoute *
bc_route_gather (BcContext *context, const char *today, GError **error)
{
  g_autoptr (BcRoute) self = g_new0 (BcRoute, 1);
  BcEdits *edits = bc_context_get_edits (context);
  BcGroup *group = bc_context_get_group (context);
  BcPeriod *period = bc_context_get_period (context);

  self->today = g_strdup (today);
  if (period != NULL)
    {
      self->period_start = g_strdup (bc_record_get_text (period, BC_PERIOD_START));
      self->period_end = g_strdup (bc_record_get_text (period, BC_PERIOD_END));
    }
  if (group != NULL && period != NULL)
    {
      gather_pupils (self, context);
      gather_plan (self, edits, group, bc_record_get_id (period));
      gather_meetings (self, edits, group, bc_record_get_id (period));
      gather_school (self, context);
    }
  if (self->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->error));
      return NULL;
    }
  self->facts.plan_status = self->plan_status;
  self->facts.plan_subject = self->plan_subject;
  self->facts.next_review = self->next_review;
  self->facts.last_reflection = self->last_reflection;
  self->facts.period_start = self->period_start;
  self->facts.period_end = self->period_end;
  self->facts.today = self->today;
  return g_steal_pointer (&self);
}

void
bc_route_free (BcRoute *self)
{
  g_free (self->plan_status);
  g_free (self->plan_subject);
  g_free (self->next_review);
  g_free (self->last_reflection);
  g_free (self->period_start);
  g_free (self->period_end);
  g_free (self->today);
  g_clear_error (&self->error);
  g_free (self);
}
