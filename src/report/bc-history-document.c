/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-history-document"

#include "config.h"

#include "report/bc-history-document.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-terms.h"
#include "domain/bc-text-diff.h"
#include "report/bc-document-words.h"
#include "school/bc-groups.h"
#include "school/bc-plan-history.h"

static char *
dup_title (BcGroupPlan *plan)
{
  g_autofree char *group = bc_groups_dup_name (bc_group_plan_get_group (plan));
  const char *subject = bc_record_get_text (bc_group_plan_get_plan (plan), BC_PLAN_SUBJECT);

  /* Translators: of a group plan: a subject and a group. */
  return *subject != '\0' ? g_strdup_printf (_ ("History of the plan %s · %s"), subject, group)
                          : g_strdup_printf (_ ("History of the plan · %s"), group);
}

static void
add_text_change (BcHistorySheet *sheet, BcPlanChange *change)
{
  g_autoptr (GPtrArray) pieces = bc_text_diff (change->before, change->after);
  g_autofree char *markup = bc_text_diff_dup_markup (pieces);
  g_autofree char *part = *change->cluster_name != '\0'
                            ? g_strdup_printf ("%s · %s", change->cluster_name, change->title)
                            : g_strdup (change->title);

  bc_history_sheet_add (sheet, BC_HISTORY_PART, part);
  bc_history_sheet_add (sheet, BC_HISTORY_CHANGE, markup);
}

static void
add_changes (BcHistorySheet *sheet, GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      BcPlanChange *change = changes->pdata[i];
      g_autofree char *line = NULL;

      if (change->kind == BC_PLAN_CHANGE_TEXT)
        {
          add_text_change (sheet, change);
          continue;
        }
      line = bc_plan_change_dup_sentence (change);
      bc_history_sheet_add (sheet, BC_HISTORY_LINE, line);
    }
}

static void
add_words (BcHistorySheet *sheet, const char *format, const char *words)
{
  g_autofree char *text = g_strdup_printf (format, words);

  if (*words != '\0')
    bc_history_sheet_add (sheet, BC_HISTORY_WORDS, text);
}

static gboolean
add_version (BcHistorySheet *sheet,
             BcPlanHistory *history,
             BcAdjustment *before,
             BcAdjustment *version,
             GError **error)
{
  g_autofree char *name = bc_plan_history_dup_name (history, version);
  g_autoptr (GPtrArray) changes =
    before != NULL ? bc_plan_history_compare (history, before, version, error) : NULL;

  bc_history_sheet_add (sheet, BC_HISTORY_VERSION, name);
  add_words (sheet, "%s", bc_record_get_text (version, BC_ADJUSTMENT_WHAT));
  /* Translators: why a plan was adjusted. */
  add_words (sheet, _ ("Why: %s"), bc_record_get_text (version, BC_ADJUSTMENT_WHY));
  if (changes != NULL)
    add_changes (sheet, changes);
  return before == NULL || changes != NULL;
}

static gboolean
add_since (BcHistorySheet *sheet, BcPlanHistory *history, GError **error)
{
  g_autoptr (BcAdjustment) last = NULL;
  g_autoptr (GPtrArray) changes = bc_plan_history_list_unrecorded (history, &last, error);

  if (changes != NULL && changes->len > 0)
    {
      bc_history_sheet_add (sheet, BC_HISTORY_VERSION, _ ("Since then"));
      add_changes (sheet, changes);
    }
  return changes != NULL;
}

BcHistorySheet *
bc_history_document_new (BcGroupPlan *plan, const char *today, GError **error)
{
  BcPlan *record = bc_group_plan_get_plan (plan);
  g_autofree char *title = dup_title (plan);
  g_autofree char *subtitle = bc_document_dup_subtitle (
    bc_group_plan_get_store (plan), bc_group_plan_get_group (plan), bc_group_plan_get_period (plan),
    bc_term_label (BC_TERM_PLAN, bc_record_get_text (record, BC_PLAN_STATUS)));
  g_autofree char *printed = bc_document_dup_foot (today);
  g_autofree char *foot =
    g_strdup_printf ("%s  ·  %s", printed, _ ("Struck through went, underlined came."));
  g_autoptr (BcPlanHistory) history = bc_plan_history_new (bc_group_plan_get_edits (plan), record);
  g_autoptr (BcHistorySheet) sheet = bc_history_sheet_new (title, subtitle, foot);
  g_autoptr (GPtrArray) versions = bc_plan_history_list_versions (history, error);

  if (versions == NULL)
    return NULL;
  if (versions->len == 0)
    bc_history_sheet_add (sheet, BC_HISTORY_WORDS, _ ("There is no version of this plan yet."));
  for (guint i = 0; i < versions->len; i++)
    {
      if (!add_version (sheet, history, i > 0 ? versions->pdata[i - 1] : NULL, versions->pdata[i],
                        error))
        return NULL;
    }
  return add_since (sheet, history, error) ? g_steal_pointer (&sheet) : NULL;
}
