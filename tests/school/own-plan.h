/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "tests/school/demo-school.h"
#include "domain/bc-terms.h"
#include "school/bc-group-plan.h"

/* A plan of its own in a period of its own after those of the demo: a draft with three clusters;
 * the first two pupils are in the second. */
typedef struct
{
  DemoSchool   demo;
  BcEdits     *edits;
  BcPeriod    *period;
  BcGroupPlan *plan;
  BcPlan      *record;
  GPtrArray   *clusters;
  GPtrArray   *pupils;
} OwnPlan;

#define OWN_PLAN_START "2027-04-01"
#define OWN_PLAN_END "2027-07-01"
#define OWN_PLAN_GOAL "Telt tot honderd"

/* As demo_school_add(). */
#define own_plan_add(own, ...) demo_school_add ((own)->edits, __VA_ARGS__)

static inline void
own_plan_set_text (OwnPlan *own, gpointer record, guint field, const char *text)
{
  bc_edits_begin (own->edits, "test");
  bc_edits_set_text (own->edits, record, field, text);
  bc_edits_end (own->edits);
}

static inline void
own_plan_set_up (OwnPlan *own, gconstpointer data)
{
  const char *names[] = { "Enriched", "Basic", "Intensive" };
  g_autoptr (GError) error = NULL;

  demo_school_set_up (&own->demo, data);
  own->edits = bc_edits_new (own->demo.store);
  own->period = g_object_ref (own_plan_add (
    own, BC_TYPE_PERIOD, BC_PERIOD_SCHOOL_YEAR,
    bc_record_get_text (own->demo.period, BC_PERIOD_SCHOOL_YEAR), BC_PERIOD_START, OWN_PLAN_START,
    BC_PERIOD_END, OWN_PLAN_END, -1));
  own->record = g_object_ref (
    own_plan_add (own, BC_TYPE_PLAN, BC_PLAN_GROUP, bc_record_get_id (own->demo.group),
                  BC_PLAN_PERIOD, bc_record_get_id (own->period), BC_PLAN_STATUS, BC_PLAN_DRAFT,
                  BC_PLAN_SUBJECT, "rekenen", -1));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      BcCluster *cluster =
        own_plan_add (own, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (own->record),
                      BC_CLUSTER_NAME, names[i], -1);

      bc_record_set_integer (cluster, BC_CLUSTER_POSITION, i);
    }
  g_assert_true (bc_edits_finish (own->edits, NULL));
  own->plan = bc_group_plan_open (own->edits, own->demo.group, own->period, &error);
  g_assert_no_error (error);
  own->clusters = bc_group_plan_list_clusters (own->plan);
  own->pupils = bc_group_plan_list_pupils (own->plan, NULL);
  bc_group_plan_move (own->plan, own->pupils->pdata[0], own->clusters->pdata[1]);
  bc_group_plan_move (own->plan, own->pupils->pdata[1], own->clusters->pdata[1]);
  own_plan_set_text (own, own->clusters->pdata[2], BC_CLUSTER_GOAL, OWN_PLAN_GOAL);
}

static inline void
own_plan_tear_down (OwnPlan *own, gconstpointer data)
{
  g_assert_true (bc_edits_finish (own->edits, NULL));
  g_ptr_array_unref (own->pupils);
  g_ptr_array_unref (own->clusters);
  g_object_unref (own->plan);
  g_object_unref (own->record);
  g_object_unref (own->period);
  g_object_unref (own->edits);
  demo_school_tear_down (&own->demo, data);
}
