/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-clusters"

#include "config.h"

#include "school/bc-plan-clusters.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-terms.h"
#include "school/bc-removal.h"

static BcCluster *
add (BcGroupPlan *plan, const char *name, const char *kind)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (BcCluster) cluster = bc_record_new (BC_TYPE_CLUSTER);
  gint64 position = clusters->len > 0 ? bc_record_get_integer (clusters->pdata[clusters->len - 1],
                                                               BC_CLUSTER_POSITION) + 1 : 0;

  bc_record_set_text (cluster, BC_CLUSTER_PLAN, bc_group_plan_get_id (plan));
  bc_record_set_text (cluster, BC_CLUSTER_KIND, kind);
  bc_record_set_text (cluster, BC_CLUSTER_NAME, name);
  bc_record_set_integer (cluster, BC_CLUSTER_POSITION, position);
  bc_edits_add (bc_group_plan_get_edits (plan), cluster);
  return cluster;
}

BcCluster *
bc_plan_clusters_add (BcGroupPlan *plan, const char *name)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  BcCluster *cluster;

  bc_edits_begin (edits, _("Adding a cluster"));
  cluster = add (plan, name, BC_CLUSTER_OTHER);
  bc_edits_end (edits);
  return cluster;
}

/* ---- removing ---- */

void
bc_plan_clusters_remove (BcGroupPlan *plan, BcCluster *cluster)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autofree char *what = g_strdup_printf (_("Taking away “%s”"),
                                           bc_record_get_text (cluster, BC_CLUSTER_NAME));

  bc_edits_begin (edits, what);
  bc_removal_remove (edits, cluster);
  bc_edits_end (edits);
}

void
bc_plan_clusters_remove_plan (BcGroupPlan *plan)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  BcPlan *record = bc_group_plan_get_plan (plan);

  if (record == NULL)
    return;
  bc_edits_begin (edits, _("Taking away the group plan"));
  bc_removal_remove (edits, record);
  bc_edits_end (edits);
}

/* ---- the basic cluster ---- */

BcCluster *
bc_plan_clusters_get_basic (BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_text (clusters->pdata[i], BC_CLUSTER_KIND), BC_CLUSTER_BASIC))
        return clusters->pdata[i];
    }
  return NULL;
}

void
bc_plan_clusters_place (BcGroupPlan *plan, GPtrArray *pupils, BcCluster *cluster)
{
  for (guint i = 0; i < pupils->len; i++)
    bc_group_plan_move (plan, pupils->pdata[i], cluster);
}

void
bc_plan_clusters_place_in_basic (BcGroupPlan *plan, GPtrArray *pupils)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  BcCluster *basic = bc_plan_clusters_get_basic (plan);
  g_autofree char *what = g_strdup_printf (
    ngettext ("%u pupil to the basic cluster", "%u pupils to the basic cluster", pupils->len),
    pupils->len);

  bc_edits_begin (edits, what);
  if (basic == NULL)
    basic = add (plan,
                 bc_settings_get_label (bc_group_plan_get_settings (plan), BC_TERM_CLUSTER,
                                        BC_CLUSTER_BASIC),
                 BC_CLUSTER_BASIC);
  bc_plan_clusters_place (plan, pupils, basic);
  bc_edits_end (edits);
}
