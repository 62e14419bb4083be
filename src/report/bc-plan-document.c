/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-document"

#include "config.h"

#include "report/bc-plan-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-school-calendar.h"

static char *
dup_teachers (BcStore *store, BcGroup *group)
{
  g_autoptr (GPtrArray) assignments = bc_store_list (store, BC_TYPE_ASSIGNMENT, NULL,
                                                     BC_ASSIGNMENT_GROUP,
                                                     bc_record_get_id (group), -1);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; assignments != NULL && i < assignments->len; i++)
    {
      g_autoptr (BcStaff) staff = bc_store_get (
        store, BC_TYPE_STAFF, bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_STAFF),
        NULL);
      g_autofree char *name = staff != NULL ? bc_person_dup_name (staff) : NULL;

      if (name != NULL)
        g_strv_builder_add (names, name);
    }
  list = g_strv_builder_end (names);
  return g_strjoinv (", ", list);
}

static char *
dup_school_name (BcStore *store)
{
  g_autoptr (GPtrArray) schools = bc_store_list (store, BC_TYPE_SCHOOL, NULL, -1);

  return g_strdup (schools != NULL && schools->len > 0
                     ? bc_record_get_text (schools->pdata[0], BC_SCHOOL_NAME) : "");
}

static void
add_part (GString *line, const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (line, "%s%s", line->len > 0 ? "  ·  " : "", part);
}

static char *
dup_subtitle (BcStore *store, BcGroupPlan *plan)
{
  BcPeriod *period = bc_group_plan_get_period (plan);
  BcPlan *record = bc_group_plan_get_plan (plan);
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *school = dup_school_name (store);
  g_autofree char *name = bc_period_dup_name (period);
  g_autofree char *start = bc_day_format_short (bc_record_get_text (period, BC_PERIOD_START));
  g_autofree char *end = bc_day_format_short (bc_record_get_text (period, BC_PERIOD_END));
  g_autofree char *when = g_strdup_printf ("%s, %s – %s", name, start, end);
  g_autofree char *teachers = dup_teachers (store, bc_group_plan_get_group (plan));

  add_part (line, school);
  add_part (line, when);
  add_part (line, teachers);
  if (record != NULL)
    add_part (line, bc_term_label (BC_TERM_PLAN, bc_record_get_text (record, BC_PLAN_STATUS)));
  return g_string_free (g_steal_pointer (&line), FALSE);
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
add_empty_columns (BcPlanSheet *sheet, BcSettings *settings)
{
  const char *const *kinds = bc_group_plan_list_usual_kinds ();
  const char *const nothing[BC_N_PLAN_TEXTS] = { "", "", "", "", "" };

  for (guint i = 0; kinds[i] != NULL; i++)
    bc_plan_sheet_add_cluster (sheet, bc_settings_get_label (settings, BC_TERM_CLUSTER, kinds[i]),
                               "", nothing);
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
  g_autofree char *day = bc_day_format (today);
  g_autofree char *foot = g_strdup_printf (_("Printed on %s"), day);
  BcPlanSheet *sheet = bc_plan_sheet_new (title, subtitle, foot);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  for (guint i = 0; i < clusters->len; i++)
    add_column (sheet, plan, clusters->pdata[i]);
  if (clusters->len == 0)
    add_empty_columns (sheet, bc_group_plan_get_settings (plan));
  name_unplaced (sheet, plan);
  return sheet;
}
