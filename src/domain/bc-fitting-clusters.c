/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-fitting-clusters"

#include "domain/bc-fitting-clusters.h"

#include "domain/bc-common-words.h"

/* A child there with the same need says more than a word of the cluster's own. */
#define WEIGHT_PUPILS 2
#define WEIGHT_WORDS 1

void
bc_fitting_cluster_free (BcFittingCluster *self)
{
  g_ptr_array_unref (self->pupils);
  g_free (self);
}

typedef struct
{
  BcFittingCluster *fit;
  guint             weight;
} Fit;

static const BcSharedLine *
look_in_cluster (BcSharedNeeds *needs, const char *pupil, const BcSharedCluster *cluster,
                 GPtrArray *pupils, guint *words)
{
  const BcSharedLine *fitting = NULL;

  for (guint i = 0; i < needs->lines->len; i++)
    {
      const BcSharedLine *own = needs->lines->pdata[i];
      guint before = pupils->len;
      guint common;

      if (!g_str_equal (own->pupil, pupil))
        continue;
      for (guint j = 0; j < needs->lines->len; j++)
        {
          const BcSharedLine *other = needs->lines->pdata[j];

          if (!g_str_equal (other->pupil, pupil)
              && g_strcmp0 (bc_shared_needs_get_place (needs, other->pupil), cluster->id) == 0
              && bc_shared_needs_are_alike (own, other))
            bc_shared_ids_add (pupils, other->pupil);
        }
      common = bc_common_words_count ((const char *const *) own->words,
                                      (const char *const *) cluster->words);
      *words += common;
      if (fitting == NULL && (common > 0 || pupils->len > before))
        fitting = own;
    }
  return fitting;
}

static int
compare_fits (gconstpointer a, gconstpointer b)
{
  return (int) ((const Fit *) b)->weight - (int) ((const Fit *) a)->weight;
}

GPtrArray *
bc_fitting_clusters_find (BcSharedNeeds *needs, const char *pupil)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_fitting_cluster_free);
  g_autoptr (GArray) fits = g_array_new (FALSE, FALSE, sizeof (Fit));

  for (guint i = 0; i < needs->clusters->len; i++)
    {
      const BcSharedCluster *cluster = needs->clusters->pdata[i];
      g_autoptr (GPtrArray) pupils = g_ptr_array_new ();
      guint words = 0;
      const BcSharedLine *line = look_in_cluster (needs, pupil, cluster, pupils, &words);
      Fit fit = { NULL, WEIGHT_PUPILS * pupils->len + WEIGHT_WORDS * words };

      if (line == NULL)
        continue;
      fit.fit = g_new0 (BcFittingCluster, 1);
      fit.fit->cluster = cluster->id;
      fit.fit->text = line->text;
      fit.fit->pupils = g_steal_pointer (&pupils);
      g_array_append_val (fits, fit);
    }
  g_array_sort (fits, compare_fits);
  for (guint i = 0; i < fits->len; i++)
    g_ptr_array_add (found, g_array_index (fits, Fit, i).fit);
  return found;
}
