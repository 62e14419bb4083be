/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-load"

#include "school/bc-plan-load.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-week.h"
#include "school/bc-school-calendar.h"

void
bc_plan_load_measure (BcGroupPlan *plan, BcWaterline *waterline)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (GPtrArray) individual = bc_plan_arrangements_list_individual (plan);

  *waterline = (BcWaterline) { { 0 } };
  waterline->load[BC_WATERLINE_CLUSTERS] = clusters->len;
  waterline->load[BC_WATERLINE_INDIVIDUAL] = individual->len;
  for (guint i = 0; i < clusters->len; i++)
    {
      if (!g_str_equal (bc_record_get_text (clusters->pdata[i], BC_CLUSTER_KIND), BC_CLUSTER_BASIC))
        waterline->load[BC_WATERLINE_MINUTES] +=
          bc_plan_week_count_minutes (plan, clusters->pdata[i]);
    }
  for (guint i = 0; i < BC_WATERLINE_N_MEASURES; i++)
    waterline->limit[i] = bc_settings_get_limit (bc_group_plan_get_settings (plan),
                                                 bc_waterline_get_limit_name (i));
}

/* Of the same school year, until that of the plan. */
static GPtrArray *
list_periods (BcGroupPlan *plan)
{
  BcPeriod *last = bc_group_plan_get_period (plan);
  GPtrArray *periods = bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_PERIOD, NULL,
                                      BC_PERIOD_SCHOOL_YEAR,
                                      bc_record_get_text (last, BC_PERIOD_SCHOOL_YEAR), -1);

  if (periods == NULL)
    return g_ptr_array_new_with_free_func (g_object_unref);
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
count_records (BcEdits *edits, GType type, guint of, const char *plan, guint level,
               BcLevels *levels)
{
  g_autoptr (GPtrArray) records = bc_edits_list (edits, type, NULL, of, plan, -1);

  for (guint i = 0; records != NULL && i < records->len; i++)
    bc_levels_add (levels, bc_record_get_integer (records->pdata[i], level));
}

BcLevels *
bc_plan_load_count_levels (BcGroupPlan *plan, GPtrArray **periods)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  GPtrArray *all = list_periods (plan);
  BcLevels *levels = g_new0 (BcLevels, MAX (1, all->len));

  for (guint i = 0; i < all->len; i++)
    {
      g_autoptr (GPtrArray) plans = bc_edits_list (
        edits, BC_TYPE_PLAN, NULL, BC_PLAN_GROUP,
        bc_record_get_id (bc_group_plan_get_group (plan)), BC_PLAN_PERIOD,
        bc_record_get_id (all->pdata[i]), -1);

      for (guint p = 0; plans != NULL && p < plans->len; p++)
        {
          const char *id = bc_record_get_id (plans->pdata[p]);

          count_records (edits, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, id, BC_CLUSTER_LEVEL,
                         &levels[i]);
          count_records (edits, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, id,
                         BC_ARRANGEMENT_LEVEL, &levels[i]);
        }
    }
  *periods = all;
  return levels;
}
