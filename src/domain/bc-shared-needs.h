/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands for the kind of a line that is a signal, not a need. */
#define BC_SHARED_SIGNAL "signal"

/**
 * BcSharedLine:
 * @pupil: whose; the id of a pupil
 * @kind: one of the BC_NEED_ words, "" where that was not said, or %BC_SHARED_SIGNAL
 * @text: the words
 * @words: (array zero-terminated=1): what bc_common_words_split() makes of them
 *
 * A need or a signal of one pupil.
 */
typedef struct
{
  const char *pupil;
  const char *kind;
  const char *text;
  GStrv       words;
} BcSharedLine;

/**
 * BcSharedCluster:
 * @id: the id of a cluster
 * @kind: one of the BC_CLUSTER_ words
 * @words: (array zero-terminated=1): the words of all that was written for it
 *
 * A cluster that pupils might go to.
 */
typedef struct
{
  const char *id;
  const char *kind;
  GStrv       words;
} BcSharedCluster;

/**
 * BcSharedNeeds:
 * @n_pupils: how many are in the group
 * @lines: (element-type BcSharedLine): their needs and signals
 * @clusters: (element-type BcSharedCluster): the clusters of the plan, in order
 * @places: (element-type utf8 utf8): from the id of a pupil to that of the cluster it is in
 *
 * What the rules look at. Ids, kinds and texts belong to the records they come from, which must
 * live as long.
 */
typedef struct
{
  guint       n_pupils;
  GPtrArray  *lines;
  GPtrArray  *clusters;
  GHashTable *places;
} BcSharedNeeds;

BcSharedNeeds *bc_shared_needs_new (guint n_pupils);

/* A line without a pupil or without a word that says something is left out. */
void bc_shared_needs_add_line (BcSharedNeeds *self,
                               const char    *pupil,
                               const char    *kind,
                               const char    *text);

void bc_shared_needs_add_cluster (BcSharedNeeds *self,
                                  const char    *id,
                                  const char    *kind,
                                  const char    *text);

void bc_shared_needs_place (BcSharedNeeds *self,
                            const char    *pupil,
                            const char    *cluster);

/**
 * bc_shared_needs_are_alike:
 * @one: a line
 * @other: another
 *
 * Whether both are of one kind, as far as that was said, and have a word in common.
 */
gboolean bc_shared_needs_are_alike (const BcSharedLine *one,
                                    const BcSharedLine *other);

/**
 * bc_shared_needs_get_place:
 *
 * Returns: (transfer none) (nullable): the id of the cluster that @pupil is in
 */
const char *bc_shared_needs_get_place (BcSharedNeeds *self,
                                       const char    *pupil);

/**
 * bc_shared_needs_get_cluster:
 *
 * Returns: (transfer none) (nullable): the cluster with this id
 */
BcSharedCluster *bc_shared_needs_get_cluster (BcSharedNeeds *self,
                                              const char    *id);

/* Ids, each once. */
void     bc_shared_ids_add (GPtrArray  *ids,
                            const char *id);
gboolean bc_shared_ids_has (GPtrArray  *ids,
                            const char *id);

void bc_shared_needs_free (BcSharedNeeds *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcSharedNeeds, bc_shared_needs_free)

G_END_DECLS
