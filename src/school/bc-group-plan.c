/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-group-plan"

#include "config.h"

#include "school/bc-group-plan.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"

static const struct
{
  BcClusterField field;
  const char    *title;
  const char    *question;
} texts[BC_N_PLAN_TEXTS] = {
  { BC_CLUSTER_GOAL, N_ ("Goal"), N_ ("What do I want to reach with these children?") },
  { BC_CLUSTER_CONTENT, N_ ("Content"), N_ ("What are they going to learn and do?") },
  { BC_CLUSTER_APPROACH, N_ ("Approach"), N_ ("What do these children need from me?") },
  { BC_CLUSTER_ORGANISATION, N_ ("Organisation"), N_ ("When, where and with whom?") },
  { BC_CLUSTER_EVALUATION, N_ ("Evaluation"), N_ ("How and when will we see what it brought?") },
};

struct _BcGroupPlan
{
  GObject    parent_instance;

  BcEdits   *edits;
  BcGroup   *group;
  BcPeriod  *period;
  BcPlan    *plan;
  GPtrArray *clusters;
  GPtrArray *places;
  GPtrArray *pupils;
};

G_DEFINE_FINAL_TYPE (BcGroupPlan, bc_group_plan, G_TYPE_OBJECT)

guint
bc_plan_text_get_field (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, BC_CLUSTER_GOAL);

  return texts[text].field;
}

const char *
bc_plan_text_get_title (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, "");

  return _(texts[text].title);
}

const char *
bc_plan_text_get_question (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, "");

  return _(texts[text].question);
}

static void
bc_group_plan_finalize (GObject *object)
{
  BcGroupPlan *self = BC_GROUP_PLAN (object);

  g_clear_object (&self->edits);
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

static gboolean
read_clusters (BcGroupPlan *self, BcStore *store, GError **error)
{
  g_autoptr (GPtrArray) clusters = bc_store_list_removed_too (
    store, BC_TYPE_CLUSTER, error, BC_CLUSTER_PLAN, bc_record_get_id (self->plan), -1);

  if (clusters == NULL)
    return FALSE;
  g_ptr_array_sort (clusters, compare_clusters);
  for (guint i = 0; i < clusters->len; i++)
    {
      g_autoptr (GPtrArray) here = bc_store_list_removed_too (
        store, BC_TYPE_CLUSTER_PUPIL, error, BC_CLUSTER_PUPIL_CLUSTER,
        bc_record_get_id (clusters->pdata[i]), -1);

      if (here == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (self->places, g_steal_pointer (&here));
    }
  g_ptr_array_extend_and_steal (self->clusters, g_steal_pointer (&clusters));
  return TRUE;
}

/* The last one that stands; else the last of all, whose making may be done again. */
static BcPlan *
last_plan (GPtrArray *plans)
{
  for (guint i = plans->len; i > 0; i--)
    {
      if (!bc_record_is_removed (plans->pdata[i - 1]))
        return plans->pdata[i - 1];
    }
  return plans->len > 0 ? plans->pdata[plans->len - 1] : NULL;
}

static gboolean
read_plan (BcGroupPlan *self, BcStore *store, GError **error)
{
  g_autoptr (GPtrArray) plans = bc_store_list_removed_too (
    store, BC_TYPE_PLAN, error, BC_PLAN_GROUP, bc_record_get_id (self->group), BC_PLAN_PERIOD,
    bc_record_get_id (self->period), -1);
  BcPlan *plan;

  if (plans == NULL)
    return FALSE;
  plan = last_plan (plans);
  if (plan == NULL)
    return TRUE;
  self->plan = g_object_ref (plan);
  return read_clusters (self, store, error);
}

BcGroupPlan *
bc_group_plan_open (BcEdits *edits, BcGroup *group, BcPeriod *period, GError **error)
{
  g_autoptr (BcGroupPlan) self = g_object_new (BC_TYPE_GROUP_PLAN, NULL);
  BcStore *store = bc_edits_get_store (edits);

  self->edits = g_object_ref (edits);
  self->group = g_object_ref (group);
  self->period = g_object_ref (period);
  self->pupils = bc_groups_pupils (store, group, error);
  if (self->pupils == NULL || !read_plan (self, store, error))
    return NULL;
  return g_steal_pointer (&self);
}

BcGroupPlan *
bc_group_plan_open_plan (BcEdits *edits, BcPlan *plan, GError **error)
{
  g_autoptr (BcGroupPlan) self = g_object_new (BC_TYPE_GROUP_PLAN, NULL);
  BcStore *store = bc_edits_get_store (edits);

  self->edits = g_object_ref (edits);
  self->plan = g_object_ref (plan);
  self->group = bc_store_get (store, BC_TYPE_GROUP, bc_record_get_text (plan, BC_PLAN_GROUP),
                              error);
  if (self->group == NULL)
    return NULL;
  self->period = bc_store_get (store, BC_TYPE_PERIOD, bc_record_get_text (plan, BC_PLAN_PERIOD),
                               error);
  if (self->period == NULL)
    return NULL;
  self->pupils = bc_groups_pupils (store, self->group, error);
  if (self->pupils == NULL || !read_clusters (self, store, error))
    return NULL;
  return g_steal_pointer (&self);
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
  return self->plan != NULL && !bc_record_is_removed (self->plan) ? self->plan : NULL;
}

static void
add_cluster (BcGroupPlan *self, const char *kind, guint position)
{
  BcCluster *cluster = bc_record_new (BC_TYPE_CLUSTER);

  bc_record_set_text (cluster, BC_CLUSTER_PLAN, bc_record_get_id (self->plan));
  bc_record_set_text (cluster, BC_CLUSTER_KIND, kind);
  bc_record_set_text (cluster, BC_CLUSTER_NAME, bc_term_label (BC_TERM_CLUSTER, kind));
  bc_record_set_integer (cluster, BC_CLUSTER_POSITION, position);
  g_ptr_array_add (self->clusters, cluster);
  bc_edits_add (self->edits, cluster);
}

const char *const *
bc_group_plan_list_usual_kinds (void)
{
  static const char *const kinds[] = { BC_CLUSTER_ENRICHED, BC_CLUSTER_BASIC, BC_CLUSTER_INTENSIVE,
                                       NULL };

  return kinds;
}

void
bc_group_plan_make (BcGroupPlan *self)
{
  const char *const *kinds = bc_group_plan_list_usual_kinds ();

  if (bc_group_plan_get_plan (self) != NULL)
    return;
  g_clear_object (&self->plan);
  g_ptr_array_set_size (self->clusters, 0);
  g_ptr_array_set_size (self->places, 0);
  self->plan = bc_record_new (BC_TYPE_PLAN);
  bc_record_set_text (self->plan, BC_PLAN_GROUP, bc_record_get_id (self->group));
  bc_record_set_text (self->plan, BC_PLAN_PERIOD, bc_record_get_id (self->period));
  bc_record_set_text (self->plan, BC_PLAN_STATUS, BC_PLAN_DRAFT);

  bc_edits_begin (self->edits, _("Making the group plan"));
  bc_edits_add (self->edits, self->plan);
  for (guint i = 0; kinds[i] != NULL; i++)
    add_cluster (self, kinds[i], i);
  bc_edits_end (self->edits);
}

static BcCluster *
cluster_with_id (BcGroupPlan *self, const char *id)
{
  for (guint i = 0; i < self->clusters->len; i++)
    {
      BcCluster *cluster = self->clusters->pdata[i];

      if (!bc_record_is_removed (cluster) && g_str_equal (bc_record_get_id (cluster), id))
        return cluster;
    }
  return NULL;
}

GPtrArray *
bc_group_plan_list_clusters (BcGroupPlan *self)
{
  GPtrArray *clusters = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->clusters->len; i++)
    {
      if (!bc_record_is_removed (self->clusters->pdata[i]))
        g_ptr_array_add (clusters, g_object_ref (self->clusters->pdata[i]));
    }
  return clusters;
}

/* The record that says where a pupil is. */
static BcClusterPupil *
place_of (BcGroupPlan *self, BcPupil *pupil)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      BcClusterPupil *place = self->places->pdata[i];

      if (!bc_record_is_removed (place)
          && g_str_equal (bc_record_get_text (place, BC_CLUSTER_PUPIL_PUPIL),
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

static void
put_in_cluster (BcGroupPlan *self, BcPupil *pupil, BcCluster *cluster)
{
  BcClusterPupil *place = place_of (self, pupil);

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
  place = bc_record_new (BC_TYPE_CLUSTER_PUPIL);
  bc_record_set_text (place, BC_CLUSTER_PUPIL_PUPIL, bc_record_get_id (pupil));
  bc_record_set_text (place, BC_CLUSTER_PUPIL_CLUSTER, bc_record_get_id (cluster));
  g_ptr_array_add (self->places, place);
  bc_edits_add (self->edits, place);
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
