/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-document"

#include "config.h"

#include "report/bc-plan-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "report/bc-document-words.h"
#include "school/bc-groups.h"

static char *
dup_subtitle (BcStore *store, BcGroupPlan *plan)
{
  BcPlan *record = bc_group_plan_get_plan (plan);
  const char *status = record != NULL ? bc_record_get_text (record, BC_PLAN_STATUS) : NULL;

  return bc_document_dup_subtitle (store, bc_group_plan_get_group (plan),
                                   bc_group_plan_get_period (plan),
                                   status != NULL ? bc_term_label (BC_TERM_PLAN, status) : NULL);
}

static char *
dup_title (BcGroupPlan *plan)
{
  g_autofree char *group = bc_groups_dup_name (bc_group_plan_get_group (plan));
  BcPlan *record = bc_group_plan_get_plan (plan);
  const char *subject = record != NULL ? bc_record_get_text (record, BC_PLAN_SUBJECT) : "";

  return *subject != '\0' ? g_strdup_printf (_("Group plan %s · %s"), subject, group)
                          : g_strdup_printf (_("Group plan · %s"), group);
}

static char *
dup_names (GPtrArray *pupils)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < pupils->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (pupils->pdata[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", name);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
add_column (BcPlanSheet *sheet, BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);
  g_autofree char *names = dup_names (pupils);
  const char *texts[BC_N_PLAN_TEXTS];

  for (guint i = 0; i < BC_N_PLAN_TEXTS; i++)
    texts[i] = bc_record_get_text (cluster, bc_plan_text_get_field (i));
  bc_plan_sheet_add_cluster (sheet, bc_record_get_text (cluster, BC_CLUSTER_NAME), names, texts);
}

/* A form to be filled in by hand. */
static void
add_empty_columns (BcPlanSheet *sheet)
{
  const char *const *kinds = bc_group_plan_list_usual_kinds ();
  const char *const nothing[BC_N_PLAN_TEXTS] = { "", "", "", "", "" };

  for (guint i = 0; kinds[i] != NULL; i++)
    bc_plan_sheet_add_cluster (sheet, bc_term_label (BC_TERM_CLUSTER, kinds[i]), "", nothing);
}

static void
name_unplaced (BcPlanSheet *sheet, BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, NULL);
  g_autofree char *names = dup_names (pupils);
  g_autofree char *remark = g_strdup_printf (_("Not placed yet: %s"), names);

  if (pupils->len > 0)
    bc_plan_sheet_set_remark (sheet, remark);
}

BcPlanSheet *
bc_plan_document_new (BcGroupPlan *plan, const char *today)
{
  g_autofree char *title = dup_title (plan);
  g_autofree char *subtitle = dup_subtitle (bc_group_plan_get_store (plan), plan);
  g_autofree char *foot = bc_document_dup_foot (today);
  BcPlanSheet *sheet = bc_plan_sheet_new (title, subtitle, foot);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  for (guint i = 0; i < clusters->len; i++)
    add_column (sheet, plan, clusters->pdata[i]);
  if (clusters->len == 0)
    add_empty_columns (sheet);
  name_unplaced (sheet, plan);
  return sheet;
}
