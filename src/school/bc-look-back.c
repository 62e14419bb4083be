/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-look-back"

#include "school/bc-look-back.h"

#include "school/bc-group-plan.h"
#include "school/bc-plan-goals.h"
#include "school/bc-school-calendar.h"

struct _BcLookBack
{
  GObject     parent_instance;

  BcContext  *context;
  char       *today;
  BcPeriod   *period;
  GHashTable *plans;
};

G_DEFINE_FINAL_TYPE (BcLookBack, bc_look_back, G_TYPE_OBJECT)

void
bc_look_back_goal_free (BcLookBackGoal *self)
{
  g_object_unref (self->plan);
  g_object_unref (self->cluster);
  g_object_unref (self->evaluation);
  g_free (self->goal);
  g_free (self);
}

static void
bc_look_back_finalize (GObject *object)
{
  BcLookBack *self = BC_LOOK_BACK (object);

  g_clear_object (&self->context);
  g_clear_object (&self->period);
  g_clear_pointer (&self->plans, g_hash_table_unref);
  g_free (self->today);

  G_OBJECT_CLASS (bc_look_back_parent_class)->finalize (object);
}

static void
bc_look_back_class_init (BcLookBackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_look_back_finalize;
}

static void
bc_look_back_init (BcLookBack *self)
{
  self->plans = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

BcLookBack *
bc_look_back_new (BcContext *context, const char *today)
{
  BcLookBack *self = g_object_new (BC_TYPE_LOOK_BACK, NULL);
  BcPeriod *period = bc_context_get_period (context);

  self->context = g_object_ref (context);
  self->today = g_strdup (today);
  if (period != NULL)
    self->period = bc_school_calendar_period_before (bc_context_get_store (context), period);
  return self;
}

BcPeriod *
bc_look_back_get_period (BcLookBack *self)
{
  return self->period;
}

/* ---- goals ---- */

/* The same for the same plan each time: it keeps the drafts. */
static BcPlanGoals *
get_goals (BcLookBack *self, BcPlan *plan)
{
  BcPlanGoals *goals = g_hash_table_lookup (self->plans, bc_record_get_id (plan));

  if (goals != NULL)
    return goals;
  goals = bc_plan_goals_new (bc_context_get_edits (self->context), plan, self->today);
  g_hash_table_insert (self->plans, g_strdup (bc_record_get_id (plan)), goals);
  return goals;
}

static gboolean
add_cluster (BcLookBack *self, GPtrArray *goals, BcPlan *plan, BcCluster *cluster, GError **error)
{
  g_autoptr (GPtrArray) found = bc_plan_goals_list (get_goals (self, plan), cluster, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      BcPlanGoal *goal = found->pdata[i];
      BcLookBackGoal *entry = g_new0 (BcLookBackGoal, 1);

      entry->plan = g_object_ref (plan);
      entry->cluster = g_object_ref (cluster);
      entry->goal = g_strdup (goal->goal);
      entry->evaluation = g_object_ref (goal->evaluation);
      g_ptr_array_add (goals, entry);
    }
  return found != NULL;
}

static gboolean
add_plan (BcLookBack *self, GPtrArray *goals, BcPlan *record, GError **error)
{
  g_autoptr (BcGroupPlan) plan =
    bc_group_plan_open_plan (bc_context_get_edits (self->context), record, error);
  g_autoptr (GPtrArray) clusters = plan != NULL ? bc_group_plan_list_clusters (plan) : NULL;

  for (guint i = 0; clusters != NULL && i < clusters->len; i++)
    {
      if (!add_cluster (self, goals, record, clusters->pdata[i], error))
        return FALSE;
    }
  return clusters != NULL;
}

GPtrArray *
bc_look_back_list (BcLookBack *self, GError **error)
{
  g_autoptr (GPtrArray) goals =
    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_look_back_goal_free);
  g_autoptr (GPtrArray) plans = NULL;

  if (self->period == NULL)
    return g_steal_pointer (&goals);
  plans = bc_edits_list (bc_context_get_edits (self->context), BC_TYPE_PLAN, error, BC_PLAN_GROUP,
                         bc_context_get_group_id (self->context), BC_PLAN_PERIOD,
                         bc_record_get_id (self->period), -1);
  if (plans == NULL)
    return NULL;
  for (guint i = 0; i < plans->len; i++)
    {
      if (!add_plan (self, goals, plans->pdata[i], error))
        return NULL;
    }
  return g_steal_pointer (&goals);
}
