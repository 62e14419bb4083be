/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cascade"

#include "config.h"

#include "school/bc-cascade.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-aggregate.h"
#include "domain/bc-terms.h"
#include "school/bc-or-none.h"
#include "school/bc-school-calendar.h"

/* A plan whose lines are counted: where, and of which group it is. */
typedef struct
{
  guint period;
  char *group;
} CountedPlan;

/* While it is counted: the plans by id, and for each period the groups that have a part in it. */
typedef struct
{
  BcCascade  *cascade;
  BcEdits    *edits;
  GHashTable *plans;
  GPtrArray  *groups;
} Counting;

static void
counted_plan_free (gpointer data)
{
  CountedPlan *self = data;

  g_free (self->group);
  g_free (self);
}

static GPtrArray *
list_periods (BcEdits *edits, BcPeriod *last)
{
  GPtrArray *periods =
    bc_or_none (bc_edits_list (edits, BC_TYPE_PERIOD, NULL, BC_PERIOD_SCHOOL_YEAR,
                               bc_record_get_text (last, BC_PERIOD_SCHOOL_YEAR), -1));

  for (guint i = periods->len; i > 0; i--)
    {
      if (strcmp (bc_record_get_text (periods->pdata[i - 1], BC_PERIOD_START),
                  bc_record_get_text (last, BC_PERIOD_START)) > 0)
        g_ptr_array_remove_index (periods, i - 1);
    }
  bc_school_calendar_sort_periods (periods);
  return periods;
}

static void
add_plan (Counting *self, BcPlan *record)
{
  BcCascade *cascade = self->cascade;

  for (guint i = 0; i < cascade->periods->len; i++)
    {
      CountedPlan *plan;

      if (!g_str_equal (bc_record_get_id (cascade->periods->pdata[i]),
                        bc_record_get_text (record, BC_PLAN_PERIOD)))
        continue;
      plan = g_new (CountedPlan, 1);
      *plan = (CountedPlan){ i, g_strdup (bc_record_get_text (record, BC_PLAN_GROUP)) };
      g_hash_table_insert (self->plans, g_strdup (bc_record_get_id (record)), plan);
      return;
    }
}

static void
count_lines (Counting *self, GType type, guint of, guint level)
{
  g_autoptr (GPtrArray) lines = bc_or_none (bc_edits_list (self->edits, type, NULL, -1));

  for (guint i = 0; i < lines->len; i++)
    {
      CountedPlan *plan =
        g_hash_table_lookup (self->plans, bc_record_get_text (lines->pdata[i], of));
      gint64 said = bc_record_get_integer (lines->pdata[i], level);

      if (plan == NULL)
        continue;
      bc_levels_add (&self->cascade->levels[plan->period], said);
      /* Who says no level has no part in what is shown. */
      if (said > 0)
        g_hash_table_add (self->groups->pdata[plan->period], g_strdup (plan->group));
    }
}

/* @groups: (nullable): the ids of the groups whose plans count; NULL for those of all. */
static void
count (Counting *self, GHashTable *groups)
{
  g_autoptr (GPtrArray) plans = bc_or_none (bc_edits_list (self->edits, BC_TYPE_PLAN, NULL, -1));

  self->plans = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, counted_plan_free);
  self->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  for (guint i = 0; i < self->cascade->periods->len; i++)
    g_ptr_array_add (self->groups,
                     g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL));
  for (guint i = 0; i < plans->len; i++)
    {
      if (groups == NULL
          || g_hash_table_contains (groups, bc_record_get_text (plans->pdata[i], BC_PLAN_GROUP)))
        add_plan (self, plans->pdata[i]);
    }
  count_lines (self, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, BC_CLUSTER_LEVEL);
  count_lines (self, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, BC_ARRANGEMENT_LEVEL);
}

/* How many different teachers have the groups. */
static guint
count_teachers (BcEdits *edits, GPtrArray *assignments, GHashTable *groups)
{
  g_autoptr (GHashTable) teachers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < assignments->len; i++)
    {
      const char *id = bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_STAFF);
      g_autoptr (BcStaff) staff =
        g_hash_table_contains (groups,
                               bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_GROUP))
          ? bc_edits_get (edits, BC_TYPE_STAFF, id, NULL)
          : NULL;

      if (staff != NULL
          && g_str_equal (bc_record_get_text (staff, BC_STAFF_ROLE), BC_ROLE_TEACHER))
        g_hash_table_add (teachers, (gpointer) id);
    }
  return g_hash_table_size (teachers);
}

/* What would be about one or two teachers is not there. */
static void
keep_back (Counting *self)
{
  g_autoptr (GPtrArray) assignments =
    bc_or_none (bc_edits_list (self->edits, BC_TYPE_ASSIGNMENT, NULL, -1));
  BcCascade *cascade = self->cascade;

  for (guint i = 0; i < cascade->periods->len; i++)
    {
      GHashTable *groups = self->groups->pdata[i];

      if (g_hash_table_size (groups) == 0
          || bc_aggregate_may_show (count_teachers (self->edits, assignments, groups)))
        continue;
      cascade->levels[i] = (BcLevels){ { 0 } };
      cascade->kept_back = TRUE;
    }
}

static BcCascade *
cascade_new (BcEdits *edits, GHashTable *groups, GPtrArray *periods)
{
  BcCascade *self = g_new0 (BcCascade, 1);
  Counting counting = { self, edits, NULL, NULL };

  self->periods = periods;
  self->levels = g_new0 (BcLevels, MAX (1, periods->len));
  count (&counting, groups);
  if (groups == NULL)
    keep_back (&counting);
  g_hash_table_unref (counting.plans);
  g_ptr_array_unref (counting.groups);
  return self;
}

BcCascade *
bc_cascade_new (BcEdits *edits, BcGroup *group, BcPeriod *last)
{
  g_autoptr (GHashTable) groups = NULL;

  if (group != NULL)
    {
      groups = g_hash_table_new (g_str_hash, g_str_equal);
      g_hash_table_add (groups, (gpointer) bc_record_get_id (group));
    }
  return cascade_new (edits, groups, list_periods (edits, last));
}

BcCascade *
bc_cascade_new_of (BcEdits *edits, GHashTable *groups, GPtrArray *periods)
{
  return cascade_new (edits, groups, g_ptr_array_ref (periods));
}

guint
bc_cascade_count_most (const BcCascade *self)
{
  guint most = 0;

  for (guint i = 0; i < self->periods->len; i++)
    {
      guint all = 0;

      for (guint level = 1; level <= BC_LEVELS; level++)
        all += self->levels[i].count[level];
      most = MAX (most, all);
    }
  return most;
}

const char *
bc_cascade_tell_drift (const BcLevels *levels, guint n_periods)
{
  return bc_levels_drift (levels, n_periods)
           ? _("Levels 4 and 5 grow. What of it can be done in the group?") : "";
}

void
bc_cascade_free (BcCascade *self)
{
  g_ptr_array_unref (self->periods);
  g_free (self->levels);
  g_free (self);
}
