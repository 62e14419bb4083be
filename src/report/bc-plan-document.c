/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-document"

#include "config.h"

#include "report/bc-plan-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "domain/bc-week.h"
#include "report/bc-document-words.h"
#include "school/bc-groups.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-cards.h"
#include "school/bc-plan-template.h"
#include "school/bc-plan-week.h"
#include "school/bc-school-calendar.h"

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

/* Where a group has more than one year, the year of each child says for whom a goal is meant. */
static char *
dup_names (BcGroupPlan *plan, GPtrArray *pupils)
{
  gboolean with_year = bc_groups_has_years (bc_group_plan_get_group (plan));
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < pupils->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (pupils->pdata[i]);
      const char *year = bc_record_get_text (pupils->pdata[i], BC_PUPIL_YEAR);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", name);
      if (with_year && *year != '\0')
        g_string_append_printf (names, " (%s)", year);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
add_column (BcPlanSheet *sheet, BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);
  g_autofree char *names = dup_names (plan, pupils);
  g_autofree char *arrangement = bc_plan_arrangements_dup_feasible (plan, cluster);
  g_autofree char *cards = bc_plan_cards_dup_titles (plan, cluster);
  const char *name = bc_record_get_text (cluster, BC_CLUSTER_NAME);
  gint64 level = bc_record_get_integer (cluster, BC_CLUSTER_LEVEL);
  /* Translators: the name of a cluster and its level of support. */
  g_autofree char *title = level > 0 ? g_strdup_printf (_("%s · level %d"), name, (int) level)
                                     : g_strdup (name);
  const char *cells[BC_PLAN_SHEET_ROWS];

  cells[BC_PLAN_SHEET_PUPILS] = names;
  for (guint i = 0; i < BC_N_PLAN_TEXTS; i++)
    cells[i + 1] = bc_record_get_text (cluster, bc_plan_text_get_field (i));
  cells[BC_PLAN_SHEET_ARRANGEMENT] = arrangement;
  cells[BC_PLAN_SHEET_CARDS] = cards;
  bc_plan_sheet_add_cluster (sheet, title, cells);
}

/* A form to be filled in by hand. */
static void
add_empty_columns (BcPlanSheet *sheet, BcGroupPlan *plan)
{
  BcSettings *settings = bc_group_plan_get_settings (plan);
  JsonObject *template = bc_plan_template_usual (settings, bc_group_plan_get_group (plan));
  g_autoptr (GPtrArray) clusters = bc_plan_template_make_clusters (template, settings, "");
  const char *const nothing[BC_PLAN_SHEET_ROWS] = { "", "", "", "", "", "", "", "" };

  for (guint i = 0; i < clusters->len; i++)
    bc_plan_sheet_add_cluster (sheet, bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME),
                               nothing);
}

static void
add_week (BcPlanSheet *sheet, BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) slots = bc_plan_week_list (plan, 0);

  for (guint i = 0; i < slots->len; i++)
    {
      gint64 weekday = bc_record_get_integer (slots->pdata[i], BC_WEEK_SLOT_WEEKDAY);
      const char *what = bc_record_get_text (slots->pdata[i], BC_WEEK_SLOT_TEXT);
      g_autofree char *when = bc_plan_week_dup_when (slots->pdata[i]);
      g_autofree char *who = bc_plan_week_dup_who (plan, slots->pdata[i]);
      g_autofree char *moment = g_strdup_printf ("%s %s%s%s", when, who, *what != '\0' ? ": " : "",
                                                 what);

      if (weekday >= 1 && weekday <= BC_WEEK_DAYS)
        bc_plan_sheet_add_moment (sheet, weekday, moment);
    }
}

/* Who is nowhere, with what was arranged for them alone, and what the team arranged. */
static void
name_unplaced (BcPlanSheet *sheet, BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, NULL);
  g_autofree char *names = dup_names (plan, pupils);
  g_autofree char *arranged = bc_plan_arrangements_dup_feasible (plan, NULL);
  g_autoptr (GString) remark = g_string_new (NULL);

  if (pupils->len > 0)
    g_string_append_printf (remark, _("Not placed yet: %s"), names);
  if (*arranged != '\0')
    g_string_append_printf (remark, "%s%s", remark->len > 0 ? "\n" : "", arranged);
  if (remark->len > 0)
    bc_plan_sheet_set_remark (sheet, remark->str);
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
    add_empty_columns (sheet, plan);
  add_week (sheet, plan);
  name_unplaced (sheet, plan);
  return sheet;
}
