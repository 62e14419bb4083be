/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-compare"

#include "config.h"

#include "school/bc-plan-compare.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-text-diff.h"
#include "domain/bc-week.h"
#include "school/bc-group-plan.h"

#define MOST_IN_SUMMARY 4
#define SUBJECT "subject"
#define REMARK "remark"
#define NAME "name"
#define LEVEL "level"
#define FEASIBLE "feasible"
#define WEEK "week"

typedef struct
{
  BcPlanSnapshot *before;
  BcPlanSnapshot *after;
  BcStore *store;
  GPtrArray *changes;
} Comparison;

void
bc_plan_change_free (BcPlanChange *self)
{
  g_free (self->cluster);
  g_free (self->cluster_name);
  g_free (self->part);
  g_free (self->title);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

static BcPlanChange *
add (
  Comparison *self, BcPlanChangeKind kind, BcCluster *cluster, const char *part, const char *title)
{
  BcPlanChange *change = g_new0 (BcPlanChange, 1);

  change->kind = kind;
  change->cluster = g_strdup (cluster != NULL ? bc_record_get_id (cluster) : "");
  change->cluster_name =
    g_strdup (cluster != NULL ? bc_record_get_text (cluster, BC_CLUSTER_NAME) : "");
  change->part = g_strdup (part);
  change->title = g_strdup (title);
  g_ptr_array_add (self->changes, change);
  return change;
}

static void
compare_texts (Comparison *self,
               BcCluster *cluster,
               const char *part,
               const char *title,
               const char *before,
               const char *after)
{
  BcPlanChange *change;

  if (bc_text_has_same_words (before, after))
    return;
  change = add (self, BC_PLAN_CHANGE_TEXT, cluster, part, title);
  change->before = g_strdup (before);
  change->after = g_strdup (after);
}

/* ---- clusters ---- */

static char *
dup_level (BcCluster *cluster)
{
  gint64 level = cluster != NULL ? bc_record_get_integer (cluster, BC_CLUSTER_LEVEL) : 0;

  return level > 0 ? g_strdup_printf ("%d", (int) level) : g_strdup ("");
}

static char *
dup_pupil_name (Comparison *self, const char *id)
{
  g_autoptr (BcPupil) pupil = bc_store_get (self->store, BC_TYPE_PUPIL, id, NULL);

  return g_strdup (pupil != NULL ? bc_person_get_given_name (pupil) : _ ("A child who has left"));
}

/* What was feasible for the cluster, or for the group as a whole; for one child with the name. */
static char *
dup_feasible (Comparison *self, BcPlanSnapshot *snapshot, const char *cluster)
{
  GPtrArray *arrangements = bc_plan_snapshot_list (snapshot, BC_TYPE_ARRANGEMENT);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < arrangements->len; i++)
    {
      BcArrangement *arrangement = arrangements->pdata[i];
      const char *pupil = bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL);
      g_autofree char *name = *pupil != '\0' ? dup_pupil_name (self, pupil) : NULL;

      if (g_str_equal (bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER), cluster))
        g_string_append_printf (all, "%s%s%s%s", all->len > 0 ? "\n" : "", name != NULL ? name : "",
                                name != NULL ? ": " : "",
                                bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE));
    }
  return g_string_free (all, FALSE);
}

static void
add_slot (GString *all, BcWeekSlot *slot)
{
  const char *text = bc_record_get_text (slot, BC_WEEK_SLOT_TEXT);
  gint64 minutes = bc_record_get_integer (slot, BC_WEEK_SLOT_MINUTES);

  g_string_append_printf (all, "%s%s %s", all->len > 0 ? "\n" : "",
                          bc_week_day_name (bc_record_get_integer (slot, BC_WEEK_SLOT_WEEKDAY)),
                          bc_record_get_text (slot, BC_WEEK_SLOT_START));
  /* Translators: how many minutes a lesson takes. */
  g_string_append_printf (all, _ (" (%d min)"), (int) minutes);
  if (*text != '\0')
    g_string_append_printf (all, " %s", text);
}

/* The lessons of a cluster in the week, a line for each. */
static char *
dup_week (BcPlanSnapshot *snapshot, const char *cluster)
{
  GPtrArray *slots = bc_plan_snapshot_list (snapshot, BC_TYPE_WEEK_SLOT);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < slots->len; i++)
    {
      if (g_str_equal (bc_record_get_text (slots->pdata[i], BC_WEEK_SLOT_CLUSTER), cluster))
        add_slot (all, slots->pdata[i]);
    }
  return g_string_free (all, FALSE);
}

static void
compare_lists (Comparison *self, BcCluster *cluster)
{
  const char *id = cluster != NULL ? bc_record_get_id (cluster) : "";
  g_autofree char *feasible_before = dup_feasible (self, self->before, id);
  g_autofree char *feasible_after = dup_feasible (self, self->after, id);
  g_autofree char *week_before = dup_week (self->before, id);
  g_autofree char *week_after = dup_week (self->after, id);

  compare_texts (self, cluster, FEASIBLE, _ ("Feasible"), feasible_before, feasible_after);
  compare_texts (self, cluster, WEEK, _ ("Week"), week_before, week_after);
}

static const char *
text_of (BcCluster *cluster, guint field)
{
  return cluster != NULL ? bc_record_get_text (cluster, field) : "";
}

static void
compare_cluster (Comparison *self, BcCluster *before, BcCluster *after)
{
  BcCluster *cluster = after != NULL ? after : before;
  g_autofree char *level_before = dup_level (before);
  g_autofree char *level_after = dup_level (after);
  guint n_fields;
  const BcField *fields = bc_record_get_fields (cluster, &n_fields);

  if (before == NULL)
    add (self, BC_PLAN_CHANGE_CAME, cluster, "", "");
  else if (after == NULL)
    add (self, BC_PLAN_CHANGE_WENT, cluster, "", "");
  else
    compare_texts (self, cluster, NAME, _ ("Name"), text_of (before, BC_CLUSTER_NAME),
                   text_of (after, BC_CLUSTER_NAME));
  for (guint i = 0; i < BC_N_PLAN_TEXTS; i++)
    {
      guint field = bc_plan_text_get_field (i);

      compare_texts (self, cluster, fields[field].name, bc_plan_text_get_title (i),
                     text_of (before, field), text_of (after, field));
    }
  compare_texts (self, cluster, LEVEL, _ ("Level"), level_before, level_after);
  compare_lists (self, cluster);
}

/* ---- pupils ---- */

static const char *
cluster_of (BcPlanSnapshot *snapshot, const char *pupil)
{
  GPtrArray *places = bc_plan_snapshot_list (snapshot, BC_TYPE_CLUSTER_PUPIL);

  for (guint i = 0; i < places->len; i++)
    {
      if (g_str_equal (bc_record_get_text (places->pdata[i], BC_CLUSTER_PUPIL_PUPIL), pupil))
        return bc_record_get_text (places->pdata[i], BC_CLUSTER_PUPIL_CLUSTER);
    }
  return "";
}

static void
compare_place (Comparison *self, const char *pupil)
{
  const char *from = cluster_of (self->before, pupil);
  const char *to = cluster_of (self->after, pupil);
  BcCluster *before = bc_plan_snapshot_get_cluster (self->before, from);
  BcCluster *after = bc_plan_snapshot_get_cluster (self->after, to);
  g_autofree char *name = NULL;
  BcPlanChange *change;

  if (g_str_equal (from, to))
    return;
  name = dup_pupil_name (self, pupil);
  change = add (self, BC_PLAN_CHANGE_MOVED, after != NULL ? after : before, pupil, name);
  change->before = g_strdup (text_of (before, BC_CLUSTER_NAME));
  change->after = g_strdup (text_of (after, BC_CLUSTER_NAME));
}

static void
compare_places (Comparison *self)
{
  BcPlanSnapshot *snapshots[] = { self->before, self->after };
  g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint s = 0; s < G_N_ELEMENTS (snapshots); s++)
    {
      GPtrArray *places = bc_plan_snapshot_list (snapshots[s], BC_TYPE_CLUSTER_PUPIL);

      for (guint i = 0; i < places->len; i++)
        {
          const char *pupil = bc_record_get_text (places->pdata[i], BC_CLUSTER_PUPIL_PUPIL);

          if (g_hash_table_add (met, (gpointer) pupil))
            compare_place (self, pupil);
        }
    }
}

GPtrArray *
bc_plan_compare (BcPlanSnapshot *before, BcPlanSnapshot *after, BcStore *store)
{
  Comparison self = { before, after, store,
                      g_ptr_array_new_with_free_func ((GDestroyNotify) bc_plan_change_free) };
  BcPlan *plan = bc_plan_snapshot_get_plan (before);
  BcPlan *new_plan = bc_plan_snapshot_get_plan (after);
  GPtrArray *old = bc_plan_snapshot_list (before, BC_TYPE_CLUSTER);
  GPtrArray *new = bc_plan_snapshot_list (after, BC_TYPE_CLUSTER);

  compare_texts (&self, NULL, SUBJECT, _ ("Subject"), bc_record_get_text (plan, BC_PLAN_SUBJECT),
                 bc_record_get_text (new_plan, BC_PLAN_SUBJECT));
  compare_texts (&self, NULL, REMARK, _ ("Remark"), bc_record_get_text (plan, BC_PLAN_REMARK),
                 bc_record_get_text (new_plan, BC_PLAN_REMARK));
  compare_lists (&self, NULL);
  for (guint i = 0; i < new->len; i++)
    compare_cluster (&self, bc_plan_snapshot_get_cluster (before, bc_record_get_id (new->pdata[i])),
                     new->pdata[i]);
  for (guint i = 0; i < old->len; i++)
    {
      if (bc_plan_snapshot_get_cluster (after, bc_record_get_id (old->pdata[i])) == NULL)
        compare_cluster (&self, old->pdata[i], NULL);
    }
  compare_places (&self);
  return self.changes;
}

gboolean
bc_plan_change_is_same_part (BcPlanChange *self, BcPlanChange *other)
{
  return self->kind == other->kind && g_str_equal (self->part, other->part) &&
         (self->kind == BC_PLAN_CHANGE_MOVED || g_str_equal (self->cluster, other->cluster));
}

/* ---- in words ---- */

static char *
dup_text_line (BcPlanChange *self)
{
  g_autofree char *title = g_utf8_strdown (self->title, -1);

  if (*self->cluster == '\0')
    return g_steal_pointer (&title);
  /* Translators: a part of a cluster: “goal of Intensive”. */
  return g_strdup_printf (C_ ("part and cluster", "%s of %s"), title, self->cluster_name);
}

char *
bc_plan_change_dup_line (BcPlanChange *self)
{
  switch (self->kind)
    {
    case BC_PLAN_CHANGE_CAME:
      return g_strdup_printf (_ ("%s is new"), self->cluster_name);
    case BC_PLAN_CHANGE_WENT:
      return g_strdup_printf (_ ("%s is gone"), self->cluster_name);
    case BC_PLAN_CHANGE_MOVED:
      if (*self->after == '\0')
        /* Translators: a child and the cluster they were in: “Noor out of Basic”. */
        return g_strdup_printf (C_ ("pupil and cluster", "%s out of %s"), self->title,
                                self->before);
      /* Translators: a child and the cluster they are in now: “Noor to Intensive”. */
      return g_strdup_printf (C_ ("pupil and cluster", "%s to %s"), self->title, self->after);
    case BC_PLAN_CHANGE_TEXT:
    default:
      return dup_text_line (self);
    }
}

char *
bc_plan_change_dup_sentence (BcPlanChange *self)
{
  if (self->kind != BC_PLAN_CHANGE_MOVED)
    return bc_plan_change_dup_line (self);
  if (*self->before == '\0')
    /* Translators: a child and the cluster they came in: "Noor: in Basic now". */
    return g_strdup_printf (_ ("%s: in %s now"), self->title, self->after);
  if (*self->after == '\0')
    /* Translators: a child and the cluster they were in: "Noor: no longer in Basic". */
    return g_strdup_printf (_ ("%s: no longer in %s"), self->title, self->before);
  /* Translators: a child and two clusters: "Noor: from Basic to Intensive". */
  return g_strdup_printf (_ ("%s: from %s to %s"), self->title, self->before, self->after);
}

/* That a whole cluster came or went says enough of its texts. */
static gboolean
is_told_already (GPtrArray *changes, BcPlanChange *change)
{
  for (guint i = 0; i < changes->len; i++)
    {
      BcPlanChange *other = changes->pdata[i];

      if ((other->kind == BC_PLAN_CHANGE_CAME || other->kind == BC_PLAN_CHANGE_WENT) &&
          change->kind == BC_PLAN_CHANGE_TEXT && g_str_equal (other->cluster, change->cluster))
        return TRUE;
    }
  return FALSE;
}

char *
bc_plan_changes_dup_summary (GPtrArray *changes)
{
  GString *summary = g_string_new (NULL);
  guint told = 0, more = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      g_autofree char *line = bc_plan_change_dup_line (changes->pdata[i]);

      if (is_told_already (changes, changes->pdata[i]))
        continue;
      if (told == MOST_IN_SUMMARY)
        {
          more++;
          continue;
        }
      g_string_append_printf (summary, "%s%s", told > 0 ? "; " : "", line);
      told++;
    }
  if (more > 0)
    g_string_append_printf (summary, ngettext ("; and %u more", "; and %u more", more), more);
  return g_string_free (summary, FALSE);
}
