/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-plan"

#include "school/bc-demo-maker.h"

#include "domain/bc-terms.h"

static void
fill_clusters (BcDemo *demo, BcPlan *plan, GPtrArray *pupils, gboolean gone, const char *end)
{
  JsonArray *clusters = bc_demo_list (demo, "clusters");
  BcCluster *made[8] = { NULL };
  guint n = MIN (json_array_get_length (clusters), G_N_ELEMENTS (made));

  for (guint i = 0; i < n; i++)
    {
      JsonObject *entry = json_array_get_object_element (clusters, i);

      made[i] = bc_demo_make (
        demo, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (plan), BC_CLUSTER_NAME,
        bc_demo_text (entry, "name"), BC_CLUSTER_KIND, bc_demo_text (entry, "kind"),
        BC_CLUSTER_GOAL, bc_demo_text (entry, "goal"), BC_CLUSTER_CONTENT,
        bc_demo_text (entry, "content"), BC_CLUSTER_APPROACH, bc_demo_text (entry, "approach"),
        BC_CLUSTER_ORGANISATION, bc_demo_text (entry, "organisation"), BC_CLUSTER_EVALUATION,
        bc_demo_text (entry, "evaluation"), -1);
      bc_record_set_integer (made[i], BC_CLUSTER_POSITION, i);
      if (gone)
        bc_demo_make_looking_back (demo, plan, made[i], end);
    }
  for (guint i = 0; i < pupils->len; i++)
    {
      double throw = g_rand_double (demo->random);
      BcCluster *cluster = made[throw < 0.2 ? 0 : throw < 0.78 ? 1 : 2];

      bc_demo_make (demo, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER,
                    bc_record_get_id (cluster), BC_CLUSTER_PUPIL_PUPIL,
                    bc_record_get_id (pupils->pdata[i]), -1);
    }
}

BcPlan *
bc_demo_make_planning (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round, BcPlan *before)
{
  BcPeriod *period = demo->periods[round];
  gboolean gone = bc_demo_is_past (round);
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  BcPlan *plan =
    bc_demo_make (demo, BC_TYPE_PLAN, BC_PLAN_GROUP, bc_record_get_id (group), BC_PLAN_PERIOD,
                  bc_record_get_id (period), BC_PLAN_SUBJECT, bc_demo_text (demo->data, "subject"),
                  BC_PLAN_STATUS, gone ? BC_PLAN_EVALUATED : BC_PLAN_DRAFT, BC_PLAN_PREDECESSOR,
                  before != NULL ? bc_record_get_id (before) : "", -1);

  fill_clusters (demo, plan, pupils, gone, end);
  return plan;
}
