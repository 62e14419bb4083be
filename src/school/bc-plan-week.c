/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-week"

#include "config.h"

#include "school/bc-plan-week.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-week.h"
#include "school/bc-or-none.h"

#define FIRST_START (9 * 60)
#define USUAL_MINUTES 15
#define MOST_MINUTES 240

static int
start_of (BcWeekSlot *slot)
{
  int minutes = bc_week_parse_start (bc_record_get_text (slot, BC_WEEK_SLOT_START));

  return MAX (minutes, 0);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  BcWeekSlot *one = *(BcWeekSlot *const *) a;
  BcWeekSlot *other = *(BcWeekSlot *const *) b;
  int order = (int) bc_record_get_integer (one, BC_WEEK_SLOT_WEEKDAY)
              - (int) bc_record_get_integer (other, BC_WEEK_SLOT_WEEKDAY);

  order = order != 0 ? order : start_of (one) - start_of (other);
  return order != 0 ? order : strcmp (bc_record_get_id (one), bc_record_get_id (other));
}

GPtrArray *
bc_plan_week_list (BcGroupPlan *plan, gint64 weekday)
{
  GPtrArray *slots =
    bc_or_none (bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_WEEK_SLOT, NULL,
                               BC_WEEK_SLOT_PLAN, bc_group_plan_get_id (plan), -1));

  for (guint i = slots->len; i > 0; i--)
    {
      if (weekday != 0
          && bc_record_get_integer (slots->pdata[i - 1], BC_WEEK_SLOT_WEEKDAY) != weekday)
        g_ptr_array_remove_index (slots, i - 1);
    }
  g_ptr_array_sort (slots, compare_times);
  return slots;
}

BcWeekSlot *
bc_plan_week_add (BcGroupPlan *plan, BcCluster *cluster, gint64 weekday)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autoptr (GPtrArray) before = bc_plan_week_list (plan, weekday);
  g_autoptr (BcWeekSlot) slot = bc_record_new (BC_TYPE_WEEK_SLOT);
  BcWeekSlot *last = before->len > 0 ? before->pdata[before->len - 1] : NULL;
  int start = last != NULL
                ? start_of (last) + (int) bc_record_get_integer (last, BC_WEEK_SLOT_MINUTES)
                : FIRST_START;
  g_autofree char *text = bc_week_format_start (start);

  bc_record_set_text (slot, BC_WEEK_SLOT_PLAN, bc_group_plan_get_id (plan));
  bc_record_set_text (slot, BC_WEEK_SLOT_CLUSTER, cluster != NULL ? bc_record_get_id (cluster)
                                                                  : "");
  bc_record_set_integer (slot, BC_WEEK_SLOT_WEEKDAY, weekday);
  bc_record_set_text (slot, BC_WEEK_SLOT_START, text);
  bc_record_set_integer (slot, BC_WEEK_SLOT_MINUTES, USUAL_MINUTES);
  bc_edits_begin (edits, _("Adding a moment to the week"));
  bc_edits_add (edits, slot);
  bc_edits_end (edits);
  return slot;
}

/* ---- changing ---- */

gboolean
bc_plan_week_move (BcGroupPlan *plan, BcWeekSlot *slot, gint64 weekday, int minutes)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autofree char *start = bc_week_format_start (start_of (slot) + minutes);

  if (weekday < 1 || weekday > BC_WEEK_DAYS
      || (weekday == bc_record_get_integer (slot, BC_WEEK_SLOT_WEEKDAY)
          && g_str_equal (start, bc_record_get_text (slot, BC_WEEK_SLOT_START))))
    return FALSE;
  /* Step by step with the keys is one move. */
  bc_edits_go_on (edits, _("Moving a moment in the week"), slot, BC_WEEK_SLOT_WEEKDAY);
  bc_edits_set_integer (edits, slot, BC_WEEK_SLOT_WEEKDAY, weekday);
  bc_edits_set_text (edits, slot, BC_WEEK_SLOT_START, start);
  bc_edits_end (edits);
  return TRUE;
}

void
bc_plan_week_set_cluster (BcGroupPlan *plan, BcWeekSlot *slot, BcCluster *cluster)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);

  bc_edits_begin (edits, _("For whom in the week"));
  bc_edits_set_text (edits, slot, BC_WEEK_SLOT_CLUSTER,
                     cluster != NULL ? bc_record_get_id (cluster) : "");
  bc_edits_end (edits);
}

gboolean
bc_plan_week_set_start (BcGroupPlan *plan, BcWeekSlot *slot, const char *text)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  int minutes = bc_week_parse_start (text);
  g_autofree char *start = NULL;

  if (minutes < 0)
    return FALSE;
  start = bc_week_format_start (minutes);
  bc_edits_begin (edits, _("Moving a moment in the week"));
  bc_edits_set_text (edits, slot, BC_WEEK_SLOT_START, start);
  bc_edits_end (edits);
  return TRUE;
}

void
bc_plan_week_set_minutes (BcGroupPlan *plan, BcWeekSlot *slot, gint64 minutes)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);

  bc_edits_go_on (edits, _("How long in the week"), slot, BC_WEEK_SLOT_MINUTES);
  bc_edits_set_integer (edits, slot, BC_WEEK_SLOT_MINUTES,
                        CLAMP (minutes, BC_PLAN_WEEK_STEP, MOST_MINUTES));
  bc_edits_end (edits);
}

void
bc_plan_week_remove (BcGroupPlan *plan, BcWeekSlot *slot)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);

  bc_edits_begin (edits, _("Taking a moment out of the week"));
  bc_edits_remove (edits, slot);
  bc_edits_end (edits);
}

/* ---- saying ---- */

BcCluster *
bc_plan_week_get_cluster (BcGroupPlan *plan, BcWeekSlot *slot)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_id (clusters->pdata[i]),
                       bc_record_get_text (slot, BC_WEEK_SLOT_CLUSTER)))
        return clusters->pdata[i];
    }
  return NULL;
}

char *
bc_plan_week_dup_when (BcWeekSlot *slot)
{
  int start = start_of (slot);
  g_autofree char *from = bc_week_format_start (start);
  g_autofree char *until =
    bc_week_format_start (start + (int) bc_record_get_integer (slot, BC_WEEK_SLOT_MINUTES));

  return g_strdup_printf ("%s–%s", from, until);
}

char *
bc_plan_week_dup_who (BcGroupPlan *plan, BcWeekSlot *slot)
{
  BcCluster *cluster = bc_plan_week_get_cluster (plan, slot);

  return g_strdup (cluster != NULL ? bc_record_get_text (cluster, BC_CLUSTER_NAME)
                                   : _("The whole group"));
}

gint64
bc_plan_week_count_minutes (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) slots = bc_plan_week_list (plan, 0);
  gint64 minutes = 0;

  for (guint i = 0; i < slots->len; i++)
    {
      if (g_str_equal (bc_record_get_text (slots->pdata[i], BC_WEEK_SLOT_CLUSTER),
                       bc_record_get_id (cluster)))
        minutes += bc_record_get_integer (slots->pdata[i], BC_WEEK_SLOT_MINUTES);
    }
  return minutes;
}
