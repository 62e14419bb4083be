/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cascade"

#include "school/bc-cascade.h"

#include <string.h>

#include "school/bc-or-none.h"
#include "school/bc-school-calendar.h"

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

static BcLevels *
find_levels (BcCascade *self, const char *period)
{
  for (guint i = 0; i < self->periods->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->periods->pdata[i]), period))
        return &self->levels[i];
    }
  return NULL;
}

/* Where the lines of each plan are counted, by its id. */
static GHashTable *
list_plans (BcCascade *self, BcEdits *edits, BcGroup *group)
{
  GHashTable *counted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) plans =
    group != NULL ? bc_edits_list (edits, BC_TYPE_PLAN, NULL, BC_PLAN_GROUP,
                                   bc_record_get_id (group), -1)
                  : bc_edits_list (edits, BC_TYPE_PLAN, NULL, -1);

  for (guint i = 0; plans != NULL && i < plans->len; i++)
    {
      BcLevels *levels =
        find_levels (self, bc_record_get_text (plans->pdata[i], BC_PLAN_PERIOD));

      if (levels != NULL)
        g_hash_table_insert (counted, g_strdup (bc_record_get_id (plans->pdata[i])), levels);
    }
  return counted;
}

static void
count_lines (GHashTable *counted, BcEdits *edits, GType type, guint of, guint level)
{
  g_autoptr (GPtrArray) lines = bc_edits_list (edits, type, NULL, -1);

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    {
      BcLevels *levels =
        g_hash_table_lookup (counted, bc_record_get_text (lines->pdata[i], of));

      if (levels != NULL)
        bc_levels_add (levels, bc_record_get_integer (lines->pdata[i], level));
    }
}

BcCascade *
bc_cascade_new (BcEdits *edits, BcGroup *group, BcPeriod *last)
{
  BcCascade *self = g_new0 (BcCascade, 1);
  g_autoptr (GHashTable) counted = NULL;

  self->periods = list_periods (edits, last);
  self->levels = g_new0 (BcLevels, MAX (1, self->periods->len));
  counted = list_plans (self, edits, group);
  count_lines (counted, edits, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, BC_CLUSTER_LEVEL);
  count_lines (counted, edits, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, BC_ARRANGEMENT_LEVEL);
  return self;
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

gboolean
bc_cascade_drifts (const BcCascade *self)
{
  return bc_levels_drift (self->levels, self->periods->len);
}

void
bc_cascade_free (BcCascade *self)
{
  g_ptr_array_unref (self->periods);
  g_free (self->levels);
  g_free (self);
}
