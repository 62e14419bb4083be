/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-arrangements"

#include "config.h"

#include "school/bc-plan-arrangements.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "school/bc-or-none.h"

#define LEVEL_OF_ONE 2

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  gint64 left = bc_record_get_integer (*(gpointer *) a, BC_ARRANGEMENT_POSITION);
  gint64 right = bc_record_get_integer (*(gpointer *) b, BC_ARRANGEMENT_POSITION);

  return (left > right) - (left < right);
}

static GPtrArray *
list_all (BcGroupPlan *plan)
{
  GPtrArray *all =
    bc_or_none (bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_ARRANGEMENT, NULL,
                               BC_ARRANGEMENT_PLAN, bc_group_plan_get_id (plan), -1));

  g_ptr_array_sort (all, compare_positions);
  return all;
}

/* Those of the cluster with this id, or those without a cluster. */
static GPtrArray *
list_of (BcGroupPlan *plan, const char *cluster)
{
  GPtrArray *all = list_all (plan);

  for (guint i = all->len; i > 0; i--)
    {
      if (!g_str_equal (bc_record_get_text (all->pdata[i - 1], BC_ARRANGEMENT_CLUSTER), cluster))
        g_ptr_array_remove_index (all, i - 1);
    }
  return all;
}

GPtrArray *
bc_plan_arrangements_list (BcGroupPlan *plan, BcCluster *cluster)
{
  return list_of (plan, bc_record_get_id (cluster));
}

static gboolean
is_of_team (BcArrangement *arrangement)
{
  return bc_record_get_integer (arrangement, BC_ARRANGEMENT_TEAM) != 0
         && *bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL) == '\0';
}

static GPtrArray *
list_beside_clusters (BcGroupPlan *plan, gboolean of_team)
{
  GPtrArray *all = list_of (plan, "");

  for (guint i = all->len; i > 0; i--)
    {
      if (is_of_team (all->pdata[i - 1]) != of_team)
        g_ptr_array_remove_index (all, i - 1);
    }
  return all;
}

GPtrArray *
bc_plan_arrangements_list_individual (BcGroupPlan *plan)
{
  return list_beside_clusters (plan, FALSE);
}

GPtrArray *
bc_plan_arrangements_list_team (BcGroupPlan *plan)
{
  return list_beside_clusters (plan, TRUE);
}

/* After those that stand in the same place. */
static gint64
next_position (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) before = list_of (plan, cluster != NULL ? bc_record_get_id (cluster) : "");

  return before->len > 0 ? bc_record_get_integer (before->pdata[before->len - 1],
                                                  BC_ARRANGEMENT_POSITION) + 1 : 0;
}

BcArrangement *
bc_plan_arrangements_add (BcGroupPlan *plan, BcCluster *cluster, BcPupil *pupil)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autoptr (BcArrangement) arrangement = bc_record_new (BC_TYPE_ARRANGEMENT);

  bc_record_set_text (arrangement, BC_ARRANGEMENT_PLAN, bc_group_plan_get_id (plan));
  bc_record_set_integer (arrangement, BC_ARRANGEMENT_POSITION, next_position (plan, cluster));
  if (cluster != NULL)
    bc_record_set_text (arrangement, BC_ARRANGEMENT_CLUSTER, bc_record_get_id (cluster));
  else
    {
      bc_record_set_text (arrangement, BC_ARRANGEMENT_PUPIL, bc_record_get_id (pupil));
      bc_record_set_integer (arrangement, BC_ARRANGEMENT_LEVEL, LEVEL_OF_ONE);
    }
  bc_edits_begin (edits, _("Adding an arrangement"));
  bc_edits_add (edits, arrangement);
  bc_edits_end (edits);
  return arrangement;
}

BcArrangement *
bc_plan_arrangements_add_team (BcGroupPlan *plan, BcMeeting *meeting, const char *words)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autofree char *text = g_strstrip (g_strdup (words));
  g_autoptr (BcArrangement) arrangement = NULL;

  if (*text == '\0' || bc_group_plan_get_plan (plan) == NULL)
    return NULL;
  arrangement = bc_record_new (BC_TYPE_ARRANGEMENT);
  bc_record_set_text (arrangement, BC_ARRANGEMENT_PLAN, bc_group_plan_get_id (plan));
  bc_record_set_text (arrangement, BC_ARRANGEMENT_ORIGIN, bc_record_get_id (meeting));
  bc_record_set_text (arrangement, BC_ARRANGEMENT_DESIRABLE, text);
  bc_record_set_text (arrangement, BC_ARRANGEMENT_FEASIBLE, text);
  bc_record_set_integer (arrangement, BC_ARRANGEMENT_TEAM, TRUE);
  bc_record_set_integer (arrangement, BC_ARRANGEMENT_POSITION, next_position (plan, NULL));
  bc_edits_begin_agreed (edits, _("An arrangement of the team"));
  bc_edits_add (edits, arrangement);
  bc_edits_end_agreed (edits);
  return g_steal_pointer (&arrangement);
}

void
bc_plan_arrangements_move (BcGroupPlan *plan, BcArrangement *arrangement, BcCluster *cluster,
                           BcPupil *pupil)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  const char *to = cluster != NULL ? bc_record_get_id (cluster) : "";
  const char *whose = cluster != NULL ? "" : bc_record_get_id (pupil);
  gint64 position = next_position (plan, cluster);

  if (g_str_equal (bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER), to)
      && g_str_equal (bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL), whose))
    return;
  bc_edits_begin (edits, _("Moving an arrangement"));
  bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_CLUSTER, to);
  bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_PUPIL, whose);
  bc_edits_set_integer (edits, arrangement, BC_ARRANGEMENT_POSITION, position);
  if (cluster == NULL && bc_record_get_integer (arrangement, BC_ARRANGEMENT_LEVEL) == 0)
    bc_edits_set_integer (edits, arrangement, BC_ARRANGEMENT_LEVEL, LEVEL_OF_ONE);
  bc_edits_end (edits);
}

void
bc_plan_arrangements_remove (BcGroupPlan *plan, BcArrangement *arrangement)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);

  bc_edits_begin (edits, _("Taking away an arrangement"));
  bc_edits_remove (edits, arrangement);
  bc_edits_end (edits);
}

void
bc_plan_arrangements_take_over (BcGroupPlan *plan, BcArrangement *arrangement)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);

  bc_edits_begin (edits, _("All of it is feasible"));
  bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_FEASIBLE,
                     bc_record_get_text (arrangement, BC_ARRANGEMENT_DESIRABLE));
  bc_edits_end (edits);
}

gboolean
bc_plan_arrangements_is_cut (BcArrangement *arrangement)
{
  const char *desirable = bc_record_get_text (arrangement, BC_ARRANGEMENT_DESIRABLE);

  return *desirable != '\0'
         && !g_str_equal (desirable, bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE));
}

/* ---- tags ---- */

gboolean
bc_plan_arrangements_has_tag (BcArrangement *arrangement, const char *tag)
{
  g_auto (GStrv) tags = g_strsplit (bc_record_get_text (arrangement, BC_ARRANGEMENT_TAGS), " ", -1);

  return g_strv_contains ((const char *const *) tags, tag);
}

void
bc_plan_arrangements_set_tag (BcGroupPlan *plan, BcArrangement *arrangement, const char *tag,
                              gboolean has)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_auto (GStrv) before = g_strsplit (bc_record_get_text (arrangement, BC_ARRANGEMENT_TAGS), " ",
                                      -1);
  g_autoptr (GString) tags = g_string_new (NULL);

  for (guint i = 0; before[i] != NULL; i++)
    {
      if (*before[i] != '\0' && !g_str_equal (before[i], tag))
        g_string_append_printf (tags, "%s%s", tags->len > 0 ? " " : "", before[i]);
    }
  if (has)
    g_string_append_printf (tags, "%s%s", tags->len > 0 ? " " : "", tag);
  bc_edits_begin (edits, _("What it rests on"));
  bc_edits_set_text (edits, arrangement, BC_ARRANGEMENT_TAGS, tags->str);
  bc_edits_end (edits);
}

/* ---- the plan ---- */

static void
add_line (GString *lines, const char *who, const char *text)
{
  if (*text == '\0')
    return;
  g_string_append_printf (lines, "%s%s%s%s", lines->len > 0 ? "\n" : "", who,
                          *who != '\0' ? ": " : "", text);
}

char *
bc_plan_arrangements_dup_feasible (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) all = list_all (plan);
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; cluster != NULL && i < all->len; i++)
    {
      if (g_str_equal (bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_CLUSTER),
                       bc_record_get_id (cluster)))
        add_line (lines, "", bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_FEASIBLE));
    }
  for (guint i = 0; cluster == NULL && i < all->len; i++)
    {
      if (*bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_CLUSTER) == '\0'
          && is_of_team (all->pdata[i]))
        add_line (lines, _("The team"),
                  bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_FEASIBLE));
    }
  for (guint p = 0; p < pupils->len; p++)
    for (guint i = 0; i < all->len; i++)
      {
        if (*bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_CLUSTER) == '\0'
            && g_str_equal (bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_PUPIL),
                            bc_record_get_id (pupils->pdata[p])))
          add_line (lines, bc_person_get_given_name (pupils->pdata[p]),
                    bc_record_get_text (all->pdata[i], BC_ARRANGEMENT_FEASIBLE));
      }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}
