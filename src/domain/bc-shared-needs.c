/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-shared-needs"

#include "domain/bc-shared-needs.h"

#include "domain/bc-common-words.h"

static void
line_free (BcSharedLine *line)
{
  g_strfreev (line->words);
  g_free (line);
}

static void
cluster_free (BcSharedCluster *cluster)
{
  g_strfreev (cluster->words);
  g_free (cluster);
}

BcSharedNeeds *
bc_shared_needs_new (guint n_pupils)
{
  BcSharedNeeds *self = g_new0 (BcSharedNeeds, 1);

  self->n_pupils = n_pupils;
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  self->clusters = g_ptr_array_new_with_free_func ((GDestroyNotify) cluster_free);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
bc_shared_needs_add_line (BcSharedNeeds *self, const char *pupil, const char *kind,
                          const char *text)
{
  g_auto (GStrv) words = bc_common_words_split (text);
  BcSharedLine *line;

  if (*pupil == '\0' || words[0] == NULL)
    return;
  line = g_new0 (BcSharedLine, 1);
  line->pupil = pupil;
  line->kind = kind;
  line->text = text;
  line->words = g_steal_pointer (&words);
  g_ptr_array_add (self->lines, line);
}

void
bc_shared_needs_add_cluster (BcSharedNeeds *self, const char *id, const char *kind,
                             const char *text)
{
  BcSharedCluster *cluster = g_new0 (BcSharedCluster, 1);

  cluster->id = id;
  cluster->kind = kind;
  cluster->words = bc_common_words_split (text);
  g_ptr_array_add (self->clusters, cluster);
}

void
bc_shared_needs_place (BcSharedNeeds *self, const char *pupil, const char *cluster)
{
  g_hash_table_insert (self->places, (gpointer) pupil, (gpointer) cluster);
}

static gboolean
are_of_one_kind (const char *one, const char *other)
{
  if (g_str_equal (one, other))
    return TRUE;
  return (*one == '\0' || *other == '\0') && !g_str_equal (one, BC_SHARED_SIGNAL)
         && !g_str_equal (other, BC_SHARED_SIGNAL);
}

gboolean
bc_shared_needs_are_alike (const BcSharedLine *one, const BcSharedLine *other)
{
  return are_of_one_kind (one->kind, other->kind)
         && bc_common_words_count ((const char *const *) one->words,
                                   (const char *const *) other->words) > 0;
}

const char *
bc_shared_needs_get_place (BcSharedNeeds *self, const char *pupil)
{
  return g_hash_table_lookup (self->places, pupil);
}

BcSharedCluster *
bc_shared_needs_get_cluster (BcSharedNeeds *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->clusters->len; i++)
    {
      BcSharedCluster *cluster = self->clusters->pdata[i];

      if (g_str_equal (cluster->id, id))
        return cluster;
    }
  return NULL;
}

gboolean
bc_shared_ids_has (GPtrArray *ids, const char *id)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL);
}

void
bc_shared_ids_add (GPtrArray *ids, const char *id)
{
  if (!bc_shared_ids_has (ids, id))
    g_ptr_array_add (ids, (gpointer) id);
}

void
bc_shared_needs_free (BcSharedNeeds *self)
{
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->clusters);
  g_hash_table_unref (self->places);
  g_free (self);
}
