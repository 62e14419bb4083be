/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-proposals"

#include "config.h"

#include "school/bc-plan-proposals.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-cluster-proposals.h"
#include "domain/bc-fitting-clusters.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-dismissals.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-clusters.h"

/* What the rules look at, and the records it belongs to. */
typedef struct
{
  GPtrArray     *pupils;
  GPtrArray     *clusters;
  GPtrArray     *records;
  BcSharedNeeds *needs;
} Known;

void
bc_plan_proposal_free (BcPlanProposal *self)
{
  g_free (self->key);
  g_free (self->reason);
  g_strfreev (self->lines);
  g_free (self->because);
  g_clear_object (&self->cluster);
  g_free (self->cluster_name);
  g_ptr_array_unref (self->moving);
  g_free (self);
}

void
bc_plan_fit_free (BcPlanFit *self)
{
  g_clear_object (&self->cluster);
  g_free (self->reason);
  g_free (self);
}

static void
known_clear (Known *known)
{
  g_ptr_array_unref (known->pupils);
  g_ptr_array_unref (known->clusters);
  g_ptr_array_unref (known->records);
  bc_shared_needs_free (known->needs);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Known, known_clear)

/* ---- what is known ---- */

/* All that a cluster says; what is merely desirable says where it might go as well. */
static char *
dup_words (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) arrangements = bc_plan_arrangements_list (plan, cluster);
  g_autoptr (GString) words = g_string_new (bc_record_get_text (cluster, BC_CLUSTER_NAME));

  for (guint i = 0; i < BC_N_PLAN_TEXTS; i++)
    g_string_append_printf (words, "\n%s",
                            bc_record_get_text (cluster, bc_plan_text_get_field (i)));
  for (guint i = 0; i < arrangements->len; i++)
    g_string_append_printf (
      words, "\n%s\n%s", bc_record_get_text (arrangements->pdata[i], BC_ARRANGEMENT_DESIRABLE),
      bc_record_get_text (arrangements->pdata[i], BC_ARRANGEMENT_FEASIBLE));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_lines (Known *known, BcGroupPlan *plan, GType type, guint group, guint period, guint pupil,
           int kind, guint text)
{
  g_autoptr (GPtrArray) records = bc_edits_list (
    bc_group_plan_get_edits (plan), type, NULL, group,
    bc_record_get_id (bc_group_plan_get_group (plan)), period,
    bc_record_get_id (bc_group_plan_get_period (plan)), -1);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      BcRecord *record = records->pdata[i];

      g_ptr_array_add (known->records, g_object_ref (record));
      bc_shared_needs_add_line (known->needs, bc_record_get_text (record, pupil),
                                kind >= 0 ? bc_record_get_text (record, kind) : BC_SHARED_SIGNAL,
                                bc_record_get_text (record, text));
    }
}

static Known
gather (BcGroupPlan *plan)
{
  Known known = { bc_group_plan_list_all_pupils (plan), bc_group_plan_list_clusters (plan),
                  g_ptr_array_new_with_free_func (g_object_unref), NULL };

  known.needs = bc_shared_needs_new (known.pupils->len);
  add_lines (&known, plan, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_PERIOD, BC_NEED_PUPIL, BC_NEED_KIND,
             BC_NEED_TEXT);
  add_lines (&known, plan, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD, BC_SIGNAL_PUPIL, -1,
             BC_SIGNAL_TEXT);
  for (guint i = 0; i < known.clusters->len; i++)
    {
      g_autofree char *words = dup_words (plan, known.clusters->pdata[i]);

      bc_shared_needs_add_cluster (known.needs, bc_record_get_id (known.clusters->pdata[i]),
                                   bc_record_get_text (known.clusters->pdata[i], BC_CLUSTER_KIND),
                                   words);
    }
  for (guint i = 0; i < known.pupils->len; i++)
    {
      BcCluster *cluster = bc_group_plan_get_cluster (plan, known.pupils->pdata[i]);

      if (cluster != NULL)
        bc_shared_needs_place (known.needs, bc_record_get_id (known.pupils->pdata[i]),
                               bc_record_get_id (cluster));
    }
  return known;
}

static gpointer
record_with_id (GPtrArray *records, const char *id)
{
  for (guint i = 0; id != NULL && i < records->len; i++)
    {
      if (g_str_equal (bc_record_get_id (records->pdata[i]), id))
        return records->pdata[i];
    }
  return NULL;
}

/* Those of the group, in its order: who left it shares nothing any more. */
static GPtrArray *
list_pupils (Known *known, GPtrArray *ids)
{
  GPtrArray *pupils = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < known->pupils->len; i++)
    {
      if (bc_shared_ids_has (ids, bc_record_get_id (known->pupils->pdata[i])))
        g_ptr_array_add (pupils, g_object_ref (known->pupils->pdata[i]));
    }
  return pupils;
}

/* ---- proposals ---- */

/* Within a sentence a full stop of its own would be one too many. */
static char *
dup_quote (const char *text)
{
  char *quote = g_strstrip (g_strdup (text));
  gsize length = strlen (quote);

  if (length > 0 && quote[length - 1] == '.')
    quote[length - 1] = '\0';
  return quote;
}

static char *
dup_reason (const BcClusterProposal *found, GPtrArray *pupils)
{
  g_autofree char *names = bc_person_join_given_names (pupils);
  g_autofree char *quote = dup_quote (found->text);

  if (g_str_equal (found->kind, BC_SHARED_SIGNAL))
    /* Translators: names of children, and what was seen of each of them. */
    return g_strdup_printf (_("The same was seen of %s: “%s”."), names, quote);
  /* Translators: names of children, and what each of them needs. */
  return g_strdup_printf (_("%s share a need: “%s”."), names, quote);
}

/* What was written about each, in the order of the names; the same all over need not be read
 * again. */
static GStrv
list_lines (Known *known, const BcClusterProposal *found)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  gboolean differ = FALSE;

  for (guint p = 0; p < known->pupils->len; p++)
    for (guint i = 0; i < found->lines->len; i++)
      {
        const BcSharedLine *line = found->lines->pdata[i];
        g_autofree char *said = NULL;

        if (!g_str_equal (line->pupil, bc_record_get_id (known->pupils->pdata[p])))
          continue;
        differ = differ || !g_str_equal (line->text, found->text);
        said = g_strdup_printf ("%s: %s", bc_person_get_given_name (known->pupils->pdata[p]),
                                line->text);
        g_strv_builder_add (lines, said);
      }
  return differ ? g_strv_builder_end (lines) : g_new0 (char *, 1);
}

static char *
dup_because (Known *known, const BcClusterProposal *found)
{
  g_autoptr (GPtrArray) there = g_ptr_array_new ();
  g_autofree char *names = NULL;

  switch (found->reason)
    {
    case BC_PROPOSAL_WORDS:
      /* Translators: a word that stands in the plan of a cluster. */
      return g_strdup_printf (_("“%s” stands in its plan already."), found->word);
    case BC_PROPOSAL_PUPILS:
      for (guint i = 0; i < known->pupils->len; i++)
        {
          const char *id = bc_record_get_id (known->pupils->pdata[i]);

          if (bc_shared_ids_has (found->pupils, id)
              && g_strcmp0 (bc_shared_needs_get_place (known->needs, id), found->cluster) == 0)
            g_ptr_array_add (there, known->pupils->pdata[i]);
        }
      names = bc_person_join_given_names (there);
      return g_strdup_printf (ngettext ("%s is there already.", "%s are there already.",
                                        there->len), names);
    case BC_PROPOSAL_KIND:
      return g_strdup (_("It is meant for this kind of need."));
    case BC_PROPOSAL_OWN:
    default:
      return g_strdup (_("No cluster of the plan is about it yet."));
    }
}

static BcPlanProposal *
make_proposal (Known *known, const BcClusterProposal *found)
{
  BcPlanProposal *proposal = g_new0 (BcPlanProposal, 1);
  g_autoptr (GPtrArray) pupils = list_pupils (known, found->pupils);
  BcCluster *cluster = record_with_id (known->clusters, found->cluster);
  const char *own = g_str_equal (found->kind, BC_SHARED_SIGNAL) || *found->kind == '\0'
                      ? _("New cluster") : bc_term_label (BC_TERM_NEED, found->kind);

  proposal->key = g_strdup (found->key);
  proposal->reason = dup_reason (found, pupils);
  proposal->lines = list_lines (known, found);
  proposal->because = dup_because (known, found);
  g_set_object (&proposal->cluster, cluster);
  proposal->cluster_name = g_strdup (cluster != NULL ? bc_record_get_text (cluster, BC_CLUSTER_NAME)
                                                     : own);
  proposal->moving = list_pupils (known, found->moving);
  return proposal;
}

GPtrArray *
bc_plan_proposals_list (BcGroupPlan *plan)
{
  g_auto (Known) known = gather (plan);
  g_autoptr (GPtrArray) found = bc_cluster_proposals_find (known.needs);
  g_autoptr (GPtrArray) dismissals =
    bc_dismissals_list (bc_group_plan_get_edits (plan), bc_group_plan_get_id (plan));
  GPtrArray *proposals = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_plan_proposal_free);

  for (guint i = 0; i < found->len; i++)
    {
      const BcClusterProposal *one = found->pdata[i];

      if (!bc_dismissals_contain (dismissals, one->key))
        g_ptr_array_add (proposals, make_proposal (&known, one));
    }
  return proposals;
}

void
bc_plan_proposals_accept (BcGroupPlan *plan, const BcPlanProposal *proposal)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autofree char *names = bc_person_join_given_names (proposal->moving);
  g_autofree char *what = g_strdup_printf (_("%s to “%s”"), names, proposal->cluster_name);

  bc_edits_begin (edits, what);
  bc_plan_clusters_place (plan, proposal->moving,
                          proposal->cluster != NULL
                            ? proposal->cluster
                            : bc_plan_clusters_add (plan, proposal->cluster_name));
  bc_edits_end (edits);
}

void
bc_plan_proposals_dismiss (BcGroupPlan *plan, const BcPlanProposal *proposal)
{
  bc_dismissals_add (bc_group_plan_get_edits (plan), bc_group_plan_get_id (plan), proposal->key);
}

guint
bc_plan_proposals_count_dismissed (BcGroupPlan *plan)
{
  return bc_dismissals_count (bc_group_plan_get_edits (plan), bc_group_plan_get_id (plan));
}

void
bc_plan_proposals_restore (BcGroupPlan *plan)
{
  bc_dismissals_restore (bc_group_plan_get_edits (plan), bc_group_plan_get_id (plan));
}

/* ---- one child ---- */

static char *
dup_fit_reason (Known *known, const BcFittingCluster *found)
{
  g_autoptr (GPtrArray) pupils = list_pupils (known, found->pupils);
  g_autofree char *names = bc_person_join_given_names (pupils);
  g_autofree char *quote = dup_quote (found->text);

  if (pupils->len > 0)
    /* Translators: names of children in this cluster, and what they share with this child. */
    return g_strdup_printf (ngettext ("%s is there with the same need: “%s”.",
                                      "%s are there with the same need: “%s”.", pupils->len),
                            names, quote);
  return g_strdup_printf (_("What is planned there fits: “%s”."), quote);
}

GPtrArray *
bc_plan_proposals_fitting (BcGroupPlan *plan, BcPupil *pupil)
{
  g_auto (Known) known = gather (plan);
  g_autoptr (GPtrArray) found = bc_fitting_clusters_find (known.needs, bc_record_get_id (pupil));
  GPtrArray *fits = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_plan_fit_free);

  for (guint i = 0; i < found->len; i++)
    {
      const BcFittingCluster *one = found->pdata[i];
      BcPlanFit *fit = g_new0 (BcPlanFit, 1);

      g_set_object (&fit->cluster, record_with_id (known.clusters, one->cluster));
      fit->reason = dup_fit_reason (&known, one);
      g_ptr_array_add (fits, fit);
    }
  return fits;
}
