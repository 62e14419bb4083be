/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-route"

#include "school/bc-route.h"

#include "domain/bc-terms.h"
#include "domain/bc-unseen.h"
#include "school/bc-groups.h"
#include "school/bc-rights.h"
#include "school/bc-school-calendar.h"
#include "school/bc-understanding.h"

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

/* A talk that is prepared is still to come. */
static void
leave_out_unheard (GPtrArray *voices)
{
  for (guint i = voices != NULL ? voices->len : 0; i > 0; i--)
    {
      if (!bc_voice_is_heard (voices->pdata[i - 1]))
        g_ptr_array_remove_index (voices, i - 1);
    }
}

static void
keep_latest (char **latest, const char *day)
{
  if (*latest != NULL && g_strcmp0 (day, *latest) <= 0)
    return;
  g_free (*latest);
  *latest = g_strdup (day);
}

static guint
count_set (GPtrArray *records, guint boolean_field)
{
  guint set = 0;

  for (guint i = 0; records != NULL && i < records->len; i++)
    set += bc_record_get_integer (records->pdata[i], boolean_field) != 0;
  return set;
}

/* Of those in the group, to be let go with the array it came from. */
static GHashTable *
ids_of (GPtrArray *pupils)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    g_hash_table_add (ids, (gpointer) bc_record_get_id (pupils->pdata[i]));
  return ids;
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
gather_pupils (BcRoute *self, BcContext *context, GPtrArray *pupils, GHashTable *in_group)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *id = bc_record_get_id (bc_context_get_group (context));
  const char *period = bc_context_get_period_id (context);
  g_autoptr (GPtrArray) notes = bc_edits_list (edits, BC_TYPE_NOTE, problem_of (self),
                                               BC_NOTE_GROUP, id, BC_NOTE_PERIOD, period, -1);
  g_autoptr (GPtrArray) needs = bc_edits_list (edits, BC_TYPE_NEED, problem_of (self),
                                               BC_NEED_GROUP, id, BC_NEED_PERIOD, period, -1);
  g_autoptr (GPtrArray) signals = bc_edits_list (edits, BC_TYPE_SIGNAL, problem_of (self),
                                                 BC_SIGNAL_GROUP, id, BC_SIGNAL_PERIOD, period,
                                                 -1);
  g_autoptr (GPtrArray) voices =
    bc_edits_list (edits, BC_TYPE_VOICE, problem_of (self), BC_VOICE_GROUP, id, BC_VOICE_PERIOD,
                   period, BC_VOICE_KIND, BC_VOICE_CHILD, -1);

  self->facts.pupils = g_hash_table_size (in_group);
  self->facts.seen = count_pupils (notes, BC_NOTE_PUPIL, in_group);
  if (pupils != NULL && notes != NULL)
    self->facts.seen_long_ago = count_seen_long_ago (self, context, pupils, notes);
  self->facts.with_needs = count_pupils (needs, BC_NEED_PUPIL, in_group);
  leave_out_unheard (voices);
  self->facts.heard = count_pupils (voices, BC_VOICE_PUPIL, in_group);
  self->facts.diffuse = count_set (notes, BC_NOTE_DIFFUSE) + count_set (needs, BC_NEED_DIFFUSE)
                        + count_set (signals, BC_SIGNAL_DIFFUSE);
}

static GPtrArray *
plans_of (BcRoute *self, BcEdits *edits, const char *group, const char *period)
{
  return bc_edits_list (edits, BC_TYPE_PLAN, problem_of (self), BC_PLAN_GROUP, group,
                        BC_PLAN_PERIOD, period, -1);
}

static GPtrArray *
clusters_of (BcRoute *self, BcEdits *edits, BcPlan *plan)
{
  return bc_edits_list (edits, BC_TYPE_CLUSTER, problem_of (self), BC_CLUSTER_PLAN,
                        bc_record_get_id (plan), -1);
}

static void
gather_clusters (BcRoute *self, BcEdits *edits, BcPlan *plan, GHashTable *in_group)
{
  g_autoptr (GPtrArray) clusters = clusters_of (self, edits, plan);

  self->facts.clusters = clusters != NULL ? clusters->len : 0;
  for (guint i = 0; i < self->facts.clusters; i++)
    {
      BcCluster *cluster = clusters->pdata[i];
      g_autoptr (GPtrArray) places =
        bc_edits_list (edits, BC_TYPE_CLUSTER_PUPIL, problem_of (self), BC_CLUSTER_PUPIL_CLUSTER,
                       bc_record_get_id (cluster), -1);

      self->facts.filled_clusters += *bc_record_get_text (cluster, BC_CLUSTER_GOAL) != '\0';
      self->facts.in_clusters += count_pupils (places, BC_CLUSTER_PUPIL_PUPIL, in_group);
    }
}

static void
gather_plan (BcRoute *self, BcEdits *edits, GHashTable *in_group, const char *group,
             const char *period)
{
  g_autoptr (GPtrArray) plans = plans_of (self, edits, group, period);
  BcPlan *plan = plans != NULL ? bc_group_plan_pick (plans) : NULL;
  g_autoptr (GPtrArray) check_ins = NULL;

  if (plan == NULL)
    return;
  self->facts.has_plan = TRUE;
  self->facts.plans = plans->len;
  for (guint i = 0; i < plans->len; i++)
    self->facts.plans_in_use += g_str_equal (bc_record_get_text (plans->pdata[i], BC_PLAN_STATUS),
                                             BC_PLAN_ACTIVE);
  self->plan_status = g_strdup (bc_record_get_text (plan, BC_PLAN_STATUS));
  self->plan_subject = g_strdup (bc_record_get_text (plan, BC_PLAN_SUBJECT));
  gather_clusters (self, edits, plan, in_group);
  check_ins = bc_edits_list (edits, BC_TYPE_CHECK_IN, problem_of (self), BC_CHECK_IN_PLAN,
                             bc_record_get_id (plan), -1);
  self->facts.check_ins = check_ins != NULL ? check_ins->len : 0;
  for (guint i = 0; i < self->facts.check_ins; i++)
    keep_latest (&self->last_check_in,
                 bc_record_get_text (check_ins->pdata[i], BC_CHECK_IN_DATE));
}

static void
gather_unevaluated (BcRoute *self, BcEdits *edits, BcPlan *plan)
{
  g_autoptr (GPtrArray) clusters = clusters_of (self, edits, plan);

  for (guint i = 0; clusters != NULL && i < clusters->len; i++)
    {
      g_autoptr (GPtrArray) evaluations =
        bc_edits_list (edits, BC_TYPE_EVALUATION, problem_of (self), BC_EVALUATION_CLUSTER,
                       bc_record_get_id (clusters->pdata[i]), -1);

      self->facts.to_look_back += evaluations != NULL && evaluations->len == 0;
    }
}

/* Of the plans of the period before this one, what nobody looked back on. */
static void
gather_last_plans (BcRoute *self, BcEdits *edits, const char *group, BcPeriod *period)
{
  g_autoptr (BcPeriod) before = bc_school_calendar_period_before (bc_edits_get_store (edits),
                                                                  period);
  g_autoptr (GPtrArray) plans =
    before != NULL ? plans_of (self, edits, group, bc_record_get_id (before)) : NULL;

  for (guint i = 0; plans != NULL && i < plans->len; i++)
    gather_unevaluated (self, edits, plans->pdata[i]);
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

  for (guint i = 0; questions != NULL && i < questions->len; i++)
    self->facts.questions += !bc_record_get_integer (questions->pdata[i], BC_QUESTION_DONE);
  self->facts.system_questions = system != NULL ? system->len : 0;
  self->facts.support = support != NULL ? support->len : 0;
  for (guint i = 0; sealed != NULL && i < sealed->len; i++)
    keep_latest (&self->last_reflection,
                 bc_record_get_text (sealed->pdata[i], BC_SEALED_ITEM_DATE));
}

static void
gather_group (BcRoute *self, BcContext *context)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcGroup *group = bc_context_get_group (context);
  BcPeriod *period = bc_context_get_period (context);
  g_autoptr (GPtrArray) pupils =
    bc_groups_pupils (bc_edits_get_store (edits), group, problem_of (self));
  g_autoptr (GHashTable) in_group = ids_of (pupils);
  const char *group_id = bc_record_get_id (group);
  const char *period_id = bc_record_get_id (period);

  gather_pupils (self, context, pupils, in_group);
  gather_plan (self, edits, in_group, group_id, period_id);
  gather_last_plans (self, edits, group_id, period);
  gather_meetings (self, edits, group, period_id);
}

BcRoute *
bc_route_gather (BcContext *context, const char *today, GError **error)
{
  g_autoptr (BcRoute) self = g_new0 (BcRoute, 1);
  BcGroup *group = bc_context_get_group (context);
  BcPeriod *period = bc_context_get_period (context);

  self->today = g_strdup (today);
  if (period != NULL)
    {
      self->period_start = g_strdup (bc_record_get_text (period, BC_PERIOD_START));
      self->period_end = g_strdup (bc_record_get_text (period, BC_PERIOD_END));
    }
  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    {
      if (!bc_rights_may_see (bc_context_get_me (context), place))
        self->facts.closed |= 1u << place;
    }
  if (group != NULL && period != NULL)
    {
      gather_group (self, context);
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
  self->facts.last_check_in = self->last_check_in;
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
  g_free (self->last_check_in);
  g_free (self->period_start);
  g_free (self->period_end);
  g_free (self->today);
  g_clear_error (&self->error);
  g_free (self);
}
