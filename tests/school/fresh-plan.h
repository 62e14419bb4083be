/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "tests/school/demo-school.h"

#include "school/bc-group-plan.h"

/* A period after all that the demo has, in which nothing was written yet. */
static inline BcPeriod *
fresh_period (DemoSchool *demo)
{
  BcPeriod *period = bc_record_new (BC_TYPE_PERIOD);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  bc_record_set_text (period, BC_PERIOD_SCHOOL_YEAR,
                      bc_record_get_text (demo->period, BC_PERIOD_SCHOOL_YEAR));
  bc_record_set_text (period, BC_PERIOD_START, "2027-04-01");
  bc_record_set_text (period, BC_PERIOD_END, "2027-07-01");
  g_ptr_array_add (records, period);
  g_assert_true (bc_store_save (demo->store, records, NULL));
  return period;
}

/* Group 5/6 in that period, with no plan yet. */
static inline BcGroupPlan *
fresh_unmade_plan (DemoSchool *demo, BcEdits *edits)
{
  g_autoptr (BcPeriod) period = fresh_period (demo);
  g_autoptr (GError) error = NULL;
  BcGroupPlan *plan = bc_group_plan_open (edits, demo->group, period, &error);

  g_assert_no_error (error);
  g_assert_null (bc_group_plan_get_plan (plan));
  return plan;
}

/* The same with a plan of three clusters, and everybody still to be placed. */
static inline BcGroupPlan *
fresh_plan (DemoSchool *demo, BcEdits *edits)
{
  BcGroupPlan *plan = fresh_unmade_plan (demo, edits);

  bc_group_plan_make (plan, NULL);
  return plan;
}

static inline BcCluster *
cluster_of_kind (BcGroupPlan *plan, const char *kind)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_text (clusters->pdata[i], BC_CLUSTER_KIND), kind))
        return clusters->pdata[i];
    }
  g_assert_not_reached ();
}

static inline BcPupil *
pupil_number (BcGroupPlan *plan, guint number)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_all_pupils (plan);

  return pupils->pdata[number];
}

static inline guint
count_in (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);

  return pupils->len;
}
