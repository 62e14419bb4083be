/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-history"

#include "config.h"

#include "school/bc-plan-history.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"

struct _BcPlanHistory
{
  GObject parent_instance;

  BcEdits *edits;
  BcPlan *plan;
};

G_DEFINE_FINAL_TYPE (BcPlanHistory, bc_plan_history, G_TYPE_OBJECT)

static void
bc_plan_history_finalize (GObject *object)
{
  BcPlanHistory *self = BC_PLAN_HISTORY (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (bc_plan_history_parent_class)->finalize (object);
}

static void
bc_plan_history_class_init (BcPlanHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_plan_history_finalize;
}

static void
bc_plan_history_init (BcPlanHistory *self)
{
}

BcPlanHistory *
bc_plan_history_new (BcEdits *edits, BcPlan *plan)
{
  BcPlanHistory *self = g_object_new (BC_TYPE_PLAN_HISTORY, NULL);

  self->edits = g_object_ref (edits);
  self->plan = g_object_ref (plan);
  return self;
}

BcPlan *
bc_plan_history_get_plan (BcPlanHistory *self)
{
  return self->plan;
}

GPtrArray *
bc_plan_history_list_versions (BcPlanHistory *self, GError **error)
{
  return bc_edits_list (self->edits, BC_TYPE_ADJUSTMENT, error, BC_ADJUSTMENT_PLAN,
                        bc_record_get_id (self->plan), -1);
}

char *
bc_plan_history_dup_name (BcPlanHistory *self, BcAdjustment *version)
{
  g_autoptr (GPtrArray) versions = bc_plan_history_list_versions (self, NULL);
  g_autofree char *day = NULL;
  guint number = 0;

  if (version == NULL)
    return g_strdup (_ ("The plan as it is now"));
  day = bc_day_format (bc_record_get_text (version, BC_ADJUSTMENT_DATE));
  if (versions != NULL && g_ptr_array_find (versions, version, &number))
    number++;
  /* Translators: a version of a plan and its day: "Version 3 · 16 November". */
  return g_strdup_printf (_ ("Version %u · %s"), number, day);
}

/* ---- comparing ---- */

/* An older file may hold adjustments from before plans were kept with them. */
static BcPlanSnapshot *
read_version (BcAdjustment *version)
{
  return bc_plan_snapshot_read (bc_record_get_text (version, BC_ADJUSTMENT_SNAPSHOT));
}

static GPtrArray *
compare (BcPlanHistory *self, BcPlanSnapshot *before, BcPlanSnapshot *after)
{
  if (before == NULL || after == NULL)
    return g_ptr_array_new ();
  return bc_plan_compare (before, after, bc_edits_get_store (self->edits));
}

GPtrArray *
bc_plan_history_compare (BcPlanHistory *self, BcAdjustment *from, BcAdjustment *to, GError **error)
{
  g_autoptr (BcPlanSnapshot) before = read_version (from);
  g_autoptr (BcPlanSnapshot) after =
    to != NULL ? read_version (to) : bc_plan_snapshot_take (self->edits, self->plan, error);

  if (to == NULL && after == NULL)
    return NULL;
  return compare (self, before, after);
}

static gboolean
holds_part (GPtrArray *changes, BcPlanChange *change)
{
  for (guint i = 0; i < changes->len; i++)
    {
      if (bc_plan_change_is_same_part (changes->pdata[i], change))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
bc_plan_history_list_causes (
  BcPlanHistory *self, BcPlanChange *change, BcAdjustment *from, BcAdjustment *to, GError **error)
{
  g_autoptr (GPtrArray) versions = bc_plan_history_list_versions (self, error);
  g_autoptr (GPtrArray) causes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (BcPlanSnapshot) before = NULL;
  gboolean within = FALSE;

  for (guint i = 0; versions != NULL && i < versions->len; i++)
    {
      BcAdjustment *version = versions->pdata[i];
      g_autoptr (BcPlanSnapshot) after = read_version (version);
      g_autoptr (GPtrArray) changes = within ? compare (self, before, after) : NULL;

      if (changes != NULL && holds_part (changes, change))
        g_ptr_array_add (causes, g_object_ref (version));
      if (version == to)
        break;
      within = within || version == from;
      g_clear_pointer (&before, bc_plan_snapshot_free);
      before = g_steal_pointer (&after);
    }
  return versions != NULL ? g_steal_pointer (&causes) : NULL;
}

GPtrArray *
bc_plan_history_list_unrecorded (BcPlanHistory *self, BcAdjustment **last, GError **error)
{
  g_autoptr (GPtrArray) versions = bc_plan_history_list_versions (self, error);
  BcAdjustment *version =
    versions != NULL && versions->len > 0 ? versions->pdata[versions->len - 1] : NULL;

  if (last != NULL)
    *last = version != NULL ? g_object_ref (version) : NULL;
  if (versions == NULL)
    return NULL;
  return version != NULL ? bc_plan_history_compare (self, version, NULL, error)
                         : g_ptr_array_new ();
}

/* ---- recording ---- */

static char *
dup_now (BcPlanHistory *self, GError **error)
{
  g_autoptr (BcPlanSnapshot) now = bc_plan_snapshot_take (self->edits, self->plan, error);

  return now != NULL ? bc_plan_snapshot_write (now) : NULL;
}

BcAdjustment *
bc_plan_history_record (BcPlanHistory *self, const char *what, const char *today, GError **error)
{
  g_autofree char *now = dup_now (self, error);
  BcAdjustment *version;

  if (now == NULL)
    return NULL;
  version = bc_record_new (BC_TYPE_ADJUSTMENT);
  bc_record_set_text (version, BC_ADJUSTMENT_PLAN, bc_record_get_id (self->plan));
  bc_record_set_text (version, BC_ADJUSTMENT_DATE, today);
  bc_record_set_text (version, BC_ADJUSTMENT_WHAT, what);
  bc_record_set_text (version, BC_ADJUSTMENT_SNAPSHOT, now);
  bc_edits_begin (self->edits, _ ("Adjustment"));
  bc_edits_add (self->edits, version);
  bc_edits_end (self->edits);
  return version;
}

gboolean
bc_plan_history_renew (BcPlanHistory *self, BcAdjustment *version, GError **error)
{
  g_autofree char *now = dup_now (self, error);

  if (now == NULL)
    return FALSE;
  bc_edits_begin (self->edits, _ ("Adjustment"));
  bc_edits_set_text (self->edits, version, BC_ADJUSTMENT_SNAPSHOT, now);
  bc_edits_end (self->edits);
  return TRUE;
}
