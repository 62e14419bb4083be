/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-load"

#include "school/bc-plan-load.h"

#include "domain/bc-terms.h"
#include "school/bc-cascade.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-week.h"

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

BcLevels *
bc_plan_load_count_levels (BcGroupPlan *plan, GPtrArray **periods)
{
  g_autoptr (BcCascade) cascade =
    bc_cascade_new (bc_group_plan_get_edits (plan), bc_group_plan_get_group (plan),
                    bc_group_plan_get_period (plan));

  *periods = g_ptr_array_ref (cascade->periods);
  return g_steal_pointer (&cascade->levels);
}
