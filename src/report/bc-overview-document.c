/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-overview-document"

#include "config.h"

#include "report/bc-overview-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "report/bc-document-words.h"
#include "school/bc-groups.h"

static void
add_pupil (BcOverviewSheet *sheet, BcOverview *overview, guint row)
{
  g_autofree char *name = bc_person_dup_name (bc_overview_get_pupils (overview)->pdata[row]);
  char *texts[BC_OVERVIEW_N_COLUMNS];

  for (BcOverviewColumn column = 0; column < BC_OVERVIEW_N_COLUMNS; column++)
    texts[column] = bc_overview_dup_text (overview, row, column);
  bc_overview_sheet_add_pupil (sheet, name, (const char *const *) texts);
  for (BcOverviewColumn column = 0; column < BC_OVERVIEW_N_COLUMNS; column++)
    g_free (texts[column]);
}

BcOverviewSheet *
bc_overview_document_new (BcOverview *overview, const char *today)
{
  BcGroupPlan *plan = bc_overview_get_plan (overview);
  BcGroup *group = bc_group_plan_get_group (plan);
  g_autofree char *name = bc_groups_dup_name (group);
  g_autofree char *title = g_strdup_printf (_ ("Group overview · %s"), name);
  g_autofree char *subtitle = bc_document_dup_subtitle (bc_group_plan_get_store (plan), group,
                                                        bc_group_plan_get_period (plan), NULL);
  g_autofree char *foot = bc_document_dup_foot (today);
  BcOverviewSheet *sheet = bc_overview_sheet_new (title, subtitle, foot);

  for (guint i = 0; i < bc_overview_get_pupils (overview)->len; i++)
    add_pupil (sheet, overview, i);
  return sheet;
}
