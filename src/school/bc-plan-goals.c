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

/* The one made last of those about this goal, taken out of @found together with the older ones. */
static BcEvaluation *
take_evaluation (GPtrArray *found, const char *goal)
{
  g_autoptr (BcEvaluation) last = NULL;

  for (guint i = found->len; i > 0; i--)
    {
      BcEvaluation *evaluation = found->pdata[i - 1];

      if (!g_str_equal (bc_record_get_text (evaluation, BC_EVALUATION_GOAL), goal))
        continue;
      if (last == NULL)
        last = g_object_ref (evaluation);
      g_ptr_array_remove_index (found, i - 1);
    }
  return g_steal_pointer (&last);
}

static void
add (GPtrArray *goals,
     BcCluster *cluster,
     const char *goal,
     BcEvaluation *evaluation,
     gboolean current)
{
  BcPlanGoal *entry = g_new0 (BcPlanGoal, 1);

  entry->cluster = g_object_ref (cluster);
  entry->goal = g_strdup (goal);
  entry->evaluation = g_object_ref (evaluation);
  entry->current = current;
  g_ptr_array_add (goals, entry);
}

static void
add_current (
  BcPlanGoals *self, GPtrArray *goals, BcCluster *cluster, const char *goal, GPtrArray *found)
{
  g_autoptr (BcEvaluation) evaluation = take_evaluation (found, goal);

  add (goals, cluster, goal, evaluation != NULL ? evaluation : get_draft (self, cluster, goal),
       TRUE);
}

GPtrArray *
bc_plan_goals_list (BcPlanGoals *self, BcCluster *cluster, GError **error)
{
  g_autoptr (GPtrArray) goals = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_plan_goal_free);
  g_auto (GStrv) lines = g_strsplit (bc_record_get_text (cluster, BC_CLUSTER_GOAL), "\n", -1);
  g_autoptr (GPtrArray) found = bc_edits_list (
    self->edits, BC_TYPE_EVALUATION, error, BC_EVALUATION_PLAN, bc_record_get_id (self->plan),
    BC_EVALUATION_CLUSTER, bc_record_get_id (cluster), -1);

  if (found == NULL)
    return NULL;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) != '\0')
        add_current (self, goals, cluster, lines[i], found);
    }
  if (goals->len == 0)
    add_current (self, goals, cluster, "", found);
  for (guint i = 0; i < found->len; i++)
    add (goals, cluster, bc_record_get_text (found->pdata[i], BC_EVALUATION_GOAL), found->pdata[i],
         FALSE);
  return g_steal_pointer (&goals);
}

static gboolean
is_reached (BcPlanGoal *goal)
{
  return g_str_equal (bc_record_get_text (goal->evaluation, BC_EVALUATION_RESULT),
                      BC_RESULT_REACHED);
}

/* Of the cluster as a whole: it speaks for each line that has nothing said of itself. */
static gboolean
is_whole_reached (GPtrArray *goals)
{
  gboolean reached = FALSE;

  for (guint i = 0; i < goals->len; i++)
    {
      BcPlanGoal *goal = goals->pdata[i];

      if (*goal->goal == '\0' && !goal->current)
        reached = is_reached (goal);
    }
  return reached;
}

static gboolean
goes_on (BcPlanGoal *goal, gboolean whole_reached)
{
  if (!goal->current || *goal->goal == '\0')
    return FALSE;
  return bc_record_is_removed (goal->evaluation) ? !whole_reached : !is_reached (goal);
}

char *
bc_plan_goals_dup_unreached (BcPlanGoals *self, BcCluster *cluster, GError **error)
{
  g_autoptr (GPtrArray) goals = bc_plan_goals_list (self, cluster, error);
  gboolean whole_reached = goals != NULL && is_whole_reached (goals);
  GString *lines;

  if (goals == NULL)
    return NULL;
  lines = g_string_new (NULL);
  for (guint i = 0; i < goals->len; i++)
    {
      BcPlanGoal *goal = goals->pdata[i];

      if (goes_on (goal, whole_reached))
        g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", goal->goal);
    }
  return g_string_free (lines, FALSE);
}
