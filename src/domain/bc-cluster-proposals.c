/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cluster-proposals"

#include "domain/bc-cluster-proposals.h"

#include <string.h>

#include "domain/bc-common-words.h"
#include "domain/bc-terms.h"

#define FEWEST_PUPILS 2
#define FEWEST_FOR_NEW 3
#define SMALL_GROUP 6

/* How much each reason to go to a cluster weighs. */
#define WEIGHT_WORDS 4
#define WEIGHT_KIND 3
#define WEIGHT_PUPILS 2

/* What pupils have in common: lines with one word, and all the words that more of them have. */
typedef struct
{
  GPtrArray *lines;
  GPtrArray *pupils;
  GPtrArray *words;
} Shared;

/* Where they might go, and why. */
typedef struct
{
  const BcSharedCluster *cluster;
  guint                  weight;
  BcProposalReason       reason;
  const char            *word;
} Target;

static void
shared_free (Shared *shared)
{
  g_ptr_array_unref (shared->lines);
  g_ptr_array_unref (shared->pupils);
  g_ptr_array_unref (shared->words);
  g_free (shared);
}

void
bc_cluster_proposal_free (BcClusterProposal *self)
{
  g_free (self->key);
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->pupils);
  g_ptr_array_unref (self->moving);
  g_free (self);
}

/* ---- what they share ---- */

/* Whether another child has a like word: what one alone has says nothing of what they share. */
static gboolean
is_shared (Shared *shared, const char *pupil, const char *word)
{
  for (guint i = 0; i < shared->lines->len; i++)
    {
      const BcSharedLine *line = shared->lines->pdata[i];

      if (!g_str_equal (line->pupil, pupil)
          && bc_common_words_has ((const char *const *) line->words, word))
        return TRUE;
    }
  return FALSE;
}

static void
add_words (Shared *shared)
{
  for (guint i = 0; i < shared->lines->len; i++)
    {
      const BcSharedLine *line = shared->lines->pdata[i];

      for (guint w = 0; line->words[w] != NULL; w++)
        {
          if (is_shared (shared, line->pupil, line->words[w]))
            bc_shared_ids_add (shared->words, line->words[w]);
        }
    }
}

static Shared *
find_shared (BcSharedNeeds *needs, const BcSharedLine *seed, const char *word)
{
  Shared *shared = g_new0 (Shared, 1);
  const char *const only[] = { word, NULL };
  BcSharedLine with_word = { seed->pupil, seed->kind, seed->text, (GStrv) only };

  shared->lines = g_ptr_array_new ();
  shared->pupils = g_ptr_array_new ();
  shared->words = g_ptr_array_new ();
  for (guint i = 0; i < needs->lines->len; i++)
    {
      BcSharedLine *line = needs->lines->pdata[i];

      if (!bc_shared_needs_are_alike (&with_word, line))
        continue;
      g_ptr_array_add (shared->lines, line);
      bc_shared_ids_add (shared->pupils, line->pupil);
    }
  add_words (shared);
  return shared;
}

static gboolean
is_part_of (Shared *one, Shared *other)
{
  for (guint i = 0; i < one->pupils->len; i++)
    {
      if (!bc_shared_ids_has (other->pupils, one->pupils->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

static const char *
kind_of (Shared *shared)
{
  const char *kind = "";

  for (guint i = 0; *kind == '\0' && i < shared->lines->len; i++)
    kind = ((BcSharedLine *) shared->lines->pdata[i])->kind;
  return kind;
}

static gboolean
is_signal (Shared *shared)
{
  return g_str_equal (kind_of (shared), BC_SHARED_SIGNAL);
}

static const char *
shortest_text (Shared *shared)
{
  const char *shortest = ((BcSharedLine *) shared->lines->pdata[0])->text;

  for (guint i = 1; i < shared->lines->len; i++)
    {
      const char *text = ((BcSharedLine *) shared->lines->pdata[i])->text;

      if (strlen (text) < strlen (shortest))
        shortest = text;
    }
  return shortest;
}

/* Keeps @shared unless the same is said already for the same pupils and more. */
static void
keep (GPtrArray *all, Shared *shared)
{
  for (guint i = 0; i < all->len; i++)
    {
      if (is_part_of (shared, all->pdata[i]) && g_str_equal (kind_of (shared),
                                                             kind_of (all->pdata[i])))
        {
          shared_free (shared);
          return;
        }
    }
  for (guint i = all->len; i > 0; i--)
    {
      if (is_part_of (all->pdata[i - 1], shared) && g_str_equal (kind_of (shared),
                                                                 kind_of (all->pdata[i - 1])))
        g_ptr_array_remove_index (all, i - 1);
    }
  g_ptr_array_add (all, shared);
}

static gboolean
is_everybodys (BcSharedNeeds *needs, Shared *shared)
{
  return shared->pupils->len >= SMALL_GROUP && 2 * shared->pupils->len > needs->n_pupils;
}

static GPtrArray *
find_all_shared (BcSharedNeeds *needs)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) shared_free);

  for (guint i = 0; i < needs->lines->len; i++)
    {
      BcSharedLine *line = needs->lines->pdata[i];

      for (guint w = 0; line->words[w] != NULL; w++)
        {
          Shared *shared = find_shared (needs, line, line->words[w]);

          if (shared->pupils->len < FEWEST_PUPILS || is_everybodys (needs, shared))
            shared_free (shared);
          else
            keep (all, shared);
        }
    }
  return all;
}

/* ---- where to ---- */

static gboolean
asks_for_challenge (Shared *shared)
{
  const char *const words[] = { "uitdagen", "uitdaging", "verdiepen", "verrijken", "onderzoeken",
                                "puzzelen", "challenge", "enrich", "deepen", "explore", NULL };

  for (guint i = 0; i < shared->lines->len; i++)
    {
      const BcSharedLine *line = shared->lines->pdata[i];

      if (bc_common_words_count ((const char *const *) line->words, words) > 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
suits_kind (Shared *shared, const BcSharedCluster *cluster)
{
  const char *const intensive[] = { BC_NEED_INSTRUCTION, BC_NEED_TASK, BC_NEED_TIME,
                                    BC_NEED_MATERIAL, NULL };

  if (asks_for_challenge (shared))
    return g_str_equal (cluster->kind, BC_CLUSTER_ENRICHED);
  return g_str_equal (cluster->kind, BC_CLUSTER_INTENSIVE)
         && g_strv_contains (intensive, kind_of (shared));
}

/* How many of the shared words stand in what was planned for a cluster, a like one counted once. */
static guint
count_words (Shared *shared, const BcSharedCluster *cluster, const char **first)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (guint i = 0; i < shared->words->len; i++)
    {
      const char *word = shared->words->pdata[i];
      gboolean counted = FALSE;

      for (guint f = 0; f < found->len; f++)
        counted = counted || bc_common_words_are_alike (found->pdata[f], word);
      if (!counted && bc_common_words_has ((const char *const *) cluster->words, word))
        g_ptr_array_add (found, (gpointer) word);
    }
  *first = found->len > 0 ? found->pdata[0] : NULL;
  return found->len;
}

static guint
count_there (BcSharedNeeds *needs, Shared *shared, const BcSharedCluster *cluster)
{
  guint there = 0;

  for (guint i = 0; i < shared->pupils->len; i++)
    there += g_strcmp0 (bc_shared_needs_get_place (needs, shared->pupils->pdata[i]), cluster->id)
             == 0;
  return there;
}

static Target
weigh (BcSharedNeeds *needs, Shared *shared, const BcSharedCluster *cluster)
{
  Target target = { cluster, 0, BC_PROPOSAL_KIND, NULL };
  guint words = WEIGHT_WORDS * count_words (shared, cluster, &target.word);
  guint there = count_there (needs, shared, cluster);
  /* What was seen of children is no reason to be where others happen to be. */
  guint pupils = !is_signal (shared) && 2 * there >= shared->pupils->len
                   ? WEIGHT_PUPILS * there : 0;
  guint kind = suits_kind (shared, cluster) ? WEIGHT_KIND : 0;

  target.weight = words + pupils + kind;
  if (words > 0 && words >= pupils)
    target.reason = BC_PROPOSAL_WORDS;
  else if (pupils > 0)
    target.reason = BC_PROPOSAL_PUPILS;
  return target;
}

static Target
find_target (BcSharedNeeds *needs, Shared *shared)
{
  Target best = { NULL, 0, BC_PROPOSAL_OWN, NULL };

  for (guint i = 0; i < needs->clusters->len; i++)
    {
      const BcSharedCluster *cluster = needs->clusters->pdata[i];
      Target target = weigh (needs, shared, cluster);

      if (!g_str_equal (cluster->kind, BC_CLUSTER_BASIC) && target.weight > best.weight)
        best = target;
    }
  return best;
}

/* Who was put in a cluster for a reason is left there; in the basic one is everybody else. */
static gboolean
may_move (BcSharedNeeds *needs, const char *pupil)
{
  const BcSharedCluster *place =
    bc_shared_needs_get_cluster (needs, bc_shared_needs_get_place (needs, pupil));

  return place == NULL || g_str_equal (place->kind, BC_CLUSTER_BASIC);
}

/* ---- the proposals ---- */

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Of what it rests on: another child who shares it makes it another proposal. */
static char *
make_key (Shared *shared, const char *cluster)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (shared->pupils, NULL, NULL);

  g_ptr_array_sort (sorted, compare_ids);
  g_checksum_update (sum, (const guchar *) kind_of (shared), -1);
  g_checksum_update (sum, (const guchar *) (cluster != NULL ? cluster : "-"), -1);
  for (guint i = 0; i < sorted->len; i++)
    g_checksum_update (sum, sorted->pdata[i], -1);
  return g_strdup (g_checksum_get_string (sum));
}

/* A cluster of their own is for a need; for what was merely seen there has to be one. */
static gboolean
is_enough (Shared *shared, const Target *target, GPtrArray *moving)
{
  if (target->cluster != NULL)
    return moving->len > 0;
  return moving->len >= FEWEST_FOR_NEW && !is_signal (shared);
}

static BcClusterProposal *
make_proposal (BcSharedNeeds *needs, Shared *shared)
{
  Target target = find_target (needs, shared);
  g_autoptr (GPtrArray) moving = g_ptr_array_new ();
  BcClusterProposal *proposal;

  for (guint i = 0; i < shared->pupils->len; i++)
    {
      if (may_move (needs, shared->pupils->pdata[i]))
        g_ptr_array_add (moving, shared->pupils->pdata[i]);
    }
  if (!is_enough (shared, &target, moving))
    return NULL;
  proposal = g_new0 (BcClusterProposal, 1);
  proposal->cluster = target.cluster != NULL ? target.cluster->id : NULL;
  proposal->reason = target.reason;
  proposal->word = target.word;
  proposal->key = make_key (shared, proposal->cluster);
  proposal->kind = kind_of (shared);
  proposal->text = shortest_text (shared);
  proposal->lines = g_ptr_array_ref (shared->lines);
  proposal->pupils = g_ptr_array_ref (shared->pupils);
  proposal->moving = g_steal_pointer (&moving);
  return proposal;
}

static gboolean
moves_the_same (const BcClusterProposal *one, const BcClusterProposal *other)
{
  if (g_strcmp0 (one->cluster, other->cluster) != 0 || one->moving->len != other->moving->len)
    return FALSE;
  for (guint i = 0; i < one->moving->len; i++)
    {
      if (!bc_shared_ids_has (other->moving, one->moving->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

/* The first reason for the same move is enough. */
static void
add_proposal (GPtrArray *proposals, BcClusterProposal *proposal)
{
  for (guint i = 0; i < proposals->len; i++)
    {
      if (moves_the_same (proposals->pdata[i], proposal))
        {
          bc_cluster_proposal_free (proposal);
          return;
        }
    }
  g_ptr_array_add (proposals, proposal);
}

static int
compare_sizes (gconstpointer a, gconstpointer b)
{
  const BcClusterProposal *one = *(BcClusterProposal *const *) a;
  const BcClusterProposal *other = *(BcClusterProposal *const *) b;
  int order = (int) other->pupils->len - (int) one->pupils->len;

  return order != 0 ? order : strcmp (one->text, other->text);
}

GPtrArray *
bc_cluster_proposals_find (BcSharedNeeds *needs)
{
  g_autoptr (GPtrArray) all = find_all_shared (needs);
  GPtrArray *proposals =
    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_cluster_proposal_free);

  for (guint i = 0; i < all->len; i++)
    {
      BcClusterProposal *proposal = make_proposal (needs, all->pdata[i]);

      if (proposal != NULL)
        add_proposal (proposals, proposal);
    }
  g_ptr_array_sort (proposals, compare_sizes);
  return proposals;
}
