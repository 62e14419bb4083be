/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-goals"

#include "school/bc-plan-goals.h"

#include "domain/bc-terms.h"

struct _BcPlanGoals
{
  GObject parent_instance;

  BcEdits *edits;
  BcPlan *plan;
  char *today;
  GHashTable *drafts;
};

G_DEFINE_FINAL_TYPE (BcPlanGoals, bc_plan_goals, G_TYPE_OBJECT)

void
bc_plan_goal_free (BcPlanGoal *self)
{
  g_object_unref (self->cluster);
  g_object_unref (self->evaluation);
  g_free (self->goal);
  g_free (self);
}

gboolean
bc_plan_goal_is_reached (BcPlanGoal *self)
{
  return !bc_record_is_removed (self->evaluation) &&
         g_str_equal (bc_record_get_text (self->evaluation, BC_EVALUATION_RESULT),
                      BC_RESULT_REACHED);
}

static void
bc_plan_goals_finalize (GObject *object)
{
  BcPlanGoals *self = BC_PLAN_GOALS (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->plan);
  g_free (self->today);
  g_hash_table_unref (self->drafts);

  G_OBJECT_CLASS (bc_plan_goals_parent_class)->finalize (object);
}

static void
bc_plan_goals_class_init (BcPlanGoalsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_plan_goals_finalize;
}

static void
bc_plan_goals_init (BcPlanGoals *self)
{
  self->drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

BcPlanGoals *
bc_plan_goals_new (BcEdits *edits, BcPlan *plan, const char *today)
{
  BcPlanGoals *self = g_object_new (BC_TYPE_PLAN_GOALS, NULL);

  self->edits = g_object_ref (edits);
  self->plan = g_object_ref (plan);
  self->today = g_strdup (today);
  return self;
}

static BcEvaluation *
get_draft (BcPlanGoals *self, BcCluster *cluster, const char *goal)
{
  g_autofree char *key = g_strconcat (bc_record_get_id (cluster), "\n", goal, NULL);
  BcEvaluation *draft = g_hash_table_lookup (self->drafts, key);

  if (draft != NULL)
    return draft;
  draft = bc_record_new_draft (BC_TYPE_EVALUATION);
  bc_record_set_text (draft, BC_EVALUATION_PLAN, bc_record_get_id (self->plan));
  bc_record_set_text (draft, BC_EVALUATION_CLUSTER, bc_record_get_id (cluster));
  bc_record_set_text (draft, BC_EVALUATION_GOAL, goal);
  bc_record_set_text (draft, BC_EVALUATION_DATE, self->today);
  g_hash_table_insert (self->drafts, g_steal_pointer (&key), draft);
  return draft;
}

/* The one made last; one of the whole cluster speaks for each goal that has none of its own. */
static BcEvaluation *
find_evaluation (GPtrArray *found, const char *goal)
{
  BcEvaluation *of_all = NULL;

  for (guint i = found->len; i > 0; i--)
    {
      const char *about = bc_record_get_text (found->pdata[i - 1], BC_EVALUATION_GOAL);

      if (g_str_equal (about, goal))
        return found->pdata[i - 1];
      if (of_all == NULL && *about == '\0')
        of_all = found->pdata[i - 1];
    }
  return of_all;
}

static void
add (BcPlanGoals *self, GPtrArray *goals, BcCluster *cluster, const char *goal, GPtrArray *found)
{
  BcEvaluation *evaluation = find_evaluation (found, goal);
  BcPlanGoal *entry = g_new0 (BcPlanGoal, 1);

  entry->cluster = g_object_ref (cluster);
  entry->goal = g_strdup (goal);
  entry->evaluation =
    g_object_ref (evaluation != NULL ? evaluation : get_draft (self, cluster, goal));
  g_ptr_array_add (goals, entry);
}

GPtrArray *
bc_plan_goals_list (BcPlanGoals *self, BcCluster *cluster, GError **error)
{
  GPtrArray *goals = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_plan_goal_free);
  g_auto (GStrv) lines = g_strsplit (bc_record_get_text (cluster, BC_CLUSTER_GOAL), "\n", -1);
  g_autoptr (GPtrArray) found = bc_edits_list (
    self->edits, BC_TYPE_EVALUATION, error, BC_EVALUATION_PLAN, bc_record_get_id (self->plan),
    BC_EVALUATION_CLUSTER, bc_record_get_id (cluster), -1);

  if (found == NULL)
    {
      g_ptr_array_unref (goals);
      return NULL;
    }
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) != '\0')
        add (self, goals, cluster, lines[i], found);
    }
  if (goals->len == 0)
    add (self, goals, cluster, "", found);
  return goals;
}

char *
bc_plan_goals_dup_unreached (BcPlanGoals *self, BcCluster *cluster, GError **error)
{
  g_autoptr (GPtrArray) goals = bc_plan_goals_list (self, cluster, error);
  GString *lines;

  if (goals == NULL)
    return NULL;
  lines = g_string_new (NULL);
  for (guint i = 0; i < goals->len; i++)
    {
      BcPlanGoal *goal = goals->pdata[i];

      if (!bc_plan_goal_is_reached (goal) && *goal->goal != '\0')
        g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", goal->goal);
    }
  return g_string_free (lines, FALSE);
}
