/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-group-plan"

#include "config.h"

#include "school/bc-group-plan.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-or-none.h"
#include "school/bc-plan-history.h"
#include "school/bc-plan-template.h"

struct _BcGroupPlan
{
  GObject     parent_instance;

  BcEdits    *edits;
  BcSettings *settings;
  BcGroup    *group;
  BcPeriod   *period;
  gboolean    fixed;
  char       *chosen;
  BcPlan     *plan;
  GPtrArray  *clusters;
  GPtrArray  *places;
  GPtrArray  *pupils;
  guint       serial;
};

G_DEFINE_FINAL_TYPE (BcGroupPlan, bc_group_plan, G_TYPE_OBJECT)

static void
bc_group_plan_finalize (GObject *object)
{
  BcGroupPlan *self = BC_GROUP_PLAN (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->chosen, g_free);
  g_clear_object (&self->group);
  g_clear_object (&self->period);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->clusters, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_group_plan_parent_class)->finalize (object);
}

static void
bc_group_plan_class_init (BcGroupPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_group_plan_finalize;
}

static void
bc_group_plan_init (BcGroupPlan *self)
{
  self->clusters = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = g_ptr_array_new_with_free_func (g_object_unref);
}

static int
compare_clusters (gconstpointer a, gconstpointer b)
{
  gint64 left = bc_record_get_integer (*(gpointer *) a, BC_CLUSTER_POSITION);
  gint64 right = bc_record_get_integer (*(gpointer *) b, BC_CLUSTER_POSITION);

  return (left > right) - (left < right);
}

/* Others may hold what was read before: it is replaced, not changed. */
static gboolean
read_clusters (BcGroupPlan *self, GError **error)
{
  g_autoptr (GPtrArray) clusters =
    self->plan == NULL ? g_ptr_array_new ()
                       : bc_edits_list (self->edits, BC_TYPE_CLUSTER, error, BC_CLUSTER_PLAN,
                                        bc_record_get_id (self->plan), -1);
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_object_unref);

  if (clusters == NULL)
    return FALSE;
  g_ptr_array_sort (clusters, compare_clusters);
  for (guint i = 0; i < clusters->len; i++)
    {
      GPtrArray *here = bc_edits_list (self->edits, BC_TYPE_CLUSTER_PUPIL, error,
                                       BC_CLUSTER_PUPIL_CLUSTER,
                                       bc_record_get_id (clusters->pdata[i]), -1);

      if (here == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (places, here);
    }
  g_ptr_array_unref (self->clusters);
  self->clusters = g_steal_pointer (&clusters);
  g_ptr_array_unref (self->places);
  self->places = g_steal_pointer (&places);
  return TRUE;
}

static GPtrArray *
read_plans (BcGroupPlan *self, GError **error)
{
  return bc_edits_list (self->edits, BC_TYPE_PLAN, error, BC_PLAN_GROUP,
                        bc_record_get_id (self->group), BC_PLAN_PERIOD,
                        bc_record_get_id (self->period), -1);
}

static BcPlan *
plan_with_id (GPtrArray *plans, const char *id)
{
  for (guint i = 0; id != NULL && i < plans->len; i++)
    {
      if (g_str_equal (bc_record_get_id (plans->pdata[i]), id))
        return plans->pdata[i];
    }
  return NULL;
}

BcPlan *
bc_group_plan_pick (GPtrArray *plans)
{
  for (guint i = plans->len; i > 0; i--)
    {
      if (*bc_record_get_text (plans->pdata[i - 1], BC_PLAN_SUBJECT) == '\0')
        return plans->pdata[i - 1];
    }
  return plans->len > 0 ? plans->pdata[plans->len - 1] : NULL;
}

/* A plan that was asked for by itself stays that one, unless its making is undone. */
static gboolean
read_plan (BcGroupPlan *self, GError **error)
{
  g_autoptr (GPtrArray) plans = read_plans (self, error);
  BcPlan *plan;

  if (plans == NULL)
    return FALSE;
  self->serial = bc_edits_get_serial (self->edits);
  plan = plan_with_id (plans, self->chosen);
  if (plan == NULL && !self->fixed)
    plan = bc_group_plan_pick (plans);
  g_set_object (&self->plan, plan);
  return read_clusters (self, error);
}

/* What cannot be read now stays as it was read before. */
static void
catch_up (BcGroupPlan *self)
{
  if (self->serial != bc_edits_get_serial (self->edits))
    read_plan (self, NULL);
}

static BcGroupPlan *
open_for (BcEdits *edits, BcGroup *group, BcPeriod *period, BcPlan *plan, GError **error)
{
  g_autoptr (BcGroupPlan) self = g_object_new (BC_TYPE_GROUP_PLAN, NULL);

  self->edits = g_object_ref (edits);
  self->settings = bc_settings_new (edits);
  self->group = g_object_ref (group);
  self->period = g_object_ref (period);
  self->fixed = plan != NULL;
  self->chosen = plan != NULL ? g_strdup (bc_record_get_id (plan)) : NULL;
  self->pupils = bc_groups_pupils (bc_edits_get_store (edits), group, error);
  if (self->pupils == NULL || !read_plan (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

BcGroupPlan *
bc_group_plan_open (BcEdits *edits, BcGroup *group, BcPeriod *period, GError **error)
{
  return open_for (edits, group, period, NULL, error);
}

BcGroupPlan *
bc_group_plan_open_plan (BcEdits *edits, BcPlan *plan, GError **error)
{
  BcStore *store = bc_edits_get_store (edits);
  g_autoptr (BcGroup) group = bc_store_get (store, BC_TYPE_GROUP,
                                            bc_record_get_text (plan, BC_PLAN_GROUP), error);
  g_autoptr (BcPeriod) period = NULL;

  if (group != NULL)
    period = bc_store_get (store, BC_TYPE_PERIOD, bc_record_get_text (plan, BC_PLAN_PERIOD),
                           error);
  return period != NULL ? open_for (edits, group, period, plan, error) : NULL;
}

BcEdits *
bc_group_plan_get_edits (BcGroupPlan *self)
{
  return self->edits;
}

BcSettings *
bc_group_plan_get_settings (BcGroupPlan *self)
{
  return self->settings;
}

BcStore *
bc_group_plan_get_store (BcGroupPlan *self)
{
  return bc_edits_get_store (self->edits);
}

BcGroup *
bc_group_plan_get_group (BcGroupPlan *self)
{
  return self->group;
}

BcPeriod *
bc_group_plan_get_period (BcGroupPlan *self)
{
  return self->period;
}

BcPlan *
bc_group_plan_get_plan (BcGroupPlan *self)
{
  catch_up (self);
  return self->plan;
}

const char *
bc_group_plan_get_id (BcGroupPlan *self)
{
  BcPlan *plan = bc_group_plan_get_plan (self);

  return plan != NULL ? bc_record_get_id (plan) : "-";
}

gboolean
bc_group_plan_is_read_only (BcGroupPlan *self)
{
  g_autoptr (BcPlan) plan = bc_record_new (BC_TYPE_PLAN);

  bc_record_set_text (plan, BC_PLAN_GROUP, bc_record_get_id (self->group));
  return !bc_edits_may_change (self->edits, plan);
}

GPtrArray *
bc_group_plan_list_plans (BcGroupPlan *self)
{
  return bc_or_none (read_plans (self, NULL));
}

void
bc_group_plan_choose (BcGroupPlan *self, const char *id)
{
  if (g_strcmp0 (self->chosen, id) == 0)
    return;
  g_free (self->chosen);
  self->chosen = g_strdup (id);
  read_plan (self, NULL);
}

/* ---- making ---- */

void
bc_group_plan_make (BcGroupPlan *self, JsonObject *template)
{
  JsonObject *from = template != NULL ? template
                                      : bc_plan_template_usual (self->settings, self->group);
  g_autoptr (BcPlan) plan = bc_record_new (BC_TYPE_PLAN);
  g_autoptr (GPtrArray) clusters = bc_plan_template_make_clusters (from, self->settings,
                                                                   bc_record_get_id (plan));

  bc_record_set_text (plan, BC_PLAN_GROUP, bc_record_get_id (self->group));
  bc_record_set_text (plan, BC_PLAN_PERIOD, bc_record_get_id (self->period));
  bc_record_set_text (plan, BC_PLAN_STATUS, BC_PLAN_DRAFT);
  bc_record_set_text (plan, BC_PLAN_SUBJECT, bc_plan_template_get_subject (from));
  bc_record_set_text (plan, BC_PLAN_TEMPLATE, bc_plan_template_get_id (from));

  bc_edits_begin (self->edits, _("Making the group plan"));
  bc_edits_add (self->edits, plan);
  for (guint i = 0; i < clusters->len; i++)
    bc_edits_add (self->edits, clusters->pdata[i]);
  bc_edits_end (self->edits);
  bc_group_plan_choose (self, bc_record_get_id (plan));
}

void
bc_group_plan_activate (BcGroupPlan *self)
{
  BcPlan *plan = bc_group_plan_get_plan (self);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPlanHistory) history = NULL;
  g_autoptr (BcAdjustment) first = NULL;

  if (plan == NULL || !g_str_equal (bc_record_get_text (plan, BC_PLAN_STATUS), BC_PLAN_DRAFT))
    return;
  history = bc_plan_history_new (self->edits, plan);
  bc_edits_begin (self->edits, _("Putting the plan into use"));
  first = bc_plan_history_record (history, _("Put into use"), today, NULL);
  if (first != NULL)
    bc_edits_set_text (self->edits, plan, BC_PLAN_STATUS, BC_PLAN_ACTIVE);
  bc_edits_end (self->edits);
}

/* ---- clusters ---- */

static BcCluster *
cluster_with_id (BcGroupPlan *self, const char *id)
{
  for (guint i = 0; i < self->clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->clusters->pdata[i]), id))
        return self->clusters->pdata[i];
    }
  return NULL;
}

GPtrArray *
bc_group_plan_list_clusters (BcGroupPlan *self)
{
  catch_up (self);
  return g_ptr_array_ref (self->clusters);
}

/* The record that says where a pupil is. */
static BcClusterPupil *
place_of (BcGroupPlan *self, BcPupil *pupil)
{
  catch_up (self);
  for (guint i = 0; i < self->places->len; i++)
    {
      BcClusterPupil *place = self->places->pdata[i];

      if (g_str_equal (bc_record_get_text (place, BC_CLUSTER_PUPIL_PUPIL),
                       bc_record_get_id (pupil)))
        return place;
    }
  return NULL;
}

BcCluster *
bc_group_plan_get_cluster (BcGroupPlan *self, BcPupil *pupil)
{
  BcClusterPupil *place = place_of (self, pupil);

  return place != NULL ? cluster_with_id (self, bc_record_get_text (place,
                                                                    BC_CLUSTER_PUPIL_CLUSTER))
                       : NULL;
}

GPtrArray *
bc_group_plan_list_pupils (BcGroupPlan *self, BcCluster *cluster)
{
  GPtrArray *pupils = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->pupils->len; i++)
    {
      if (bc_group_plan_get_cluster (self, self->pupils->pdata[i]) == cluster)
        g_ptr_array_add (pupils, g_object_ref (self->pupils->pdata[i]));
    }
  return pupils;
}

GPtrArray *
bc_group_plan_list_all_pupils (BcGroupPlan *self)
{
  return g_ptr_array_ref (self->pupils);
}

static void
put_in_cluster (BcGroupPlan *self, BcPupil *pupil, BcCluster *cluster)
{
  BcClusterPupil *place = place_of (self, pupil);
  g_autoptr (BcClusterPupil) made = NULL;

  if (cluster == NULL)
    {
      bc_edits_remove (self->edits, place);
      return;
    }
  if (place != NULL)
    {
      bc_edits_set_text (self->edits, place, BC_CLUSTER_PUPIL_CLUSTER,
                         bc_record_get_id (cluster));
      return;
    }
  made = bc_record_new (BC_TYPE_CLUSTER_PUPIL);
  bc_record_set_text (made, BC_CLUSTER_PUPIL_PUPIL, bc_record_get_id (pupil));
  bc_record_set_text (made, BC_CLUSTER_PUPIL_CLUSTER, bc_record_get_id (cluster));
  bc_edits_add (self->edits, made);
}

void
bc_group_plan_move (BcGroupPlan *self, BcPupil *pupil, BcCluster *cluster)
{
  const char *name = bc_person_get_given_name (pupil);
  g_autofree char *what = NULL;

  if (bc_group_plan_get_cluster (self, pupil) == cluster)
    return;
  if (cluster != NULL)
    what = g_strdup_printf (_("%s to “%s”"), name, bc_record_get_text (cluster, BC_CLUSTER_NAME));
  else
    what = g_strdup_printf (_("%s out of the cluster"), name);
  bc_edits_begin (self->edits, what);
  put_in_cluster (self, pupil, cluster);
  bc_edits_end (self->edits);
}

gboolean
bc_group_plan_rename (BcGroupPlan *self, BcCluster *cluster, const char *name)
{
  g_autofree char *clean = g_strstrip (g_strdup (name));

  if (*clean == '\0' || g_str_equal (clean, bc_record_get_text (cluster, BC_CLUSTER_NAME)))
    return FALSE;
  bc_edits_type (self->edits, _("Name of the cluster"), cluster, BC_CLUSTER_NAME, clean);
  return TRUE;
}
