/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-shared-needs.h"

G_BEGIN_DECLS

/**
 * BcProposalReason:
 * @BC_PROPOSAL_OWN: there is no cluster for it, so it would be one of their own
 * @BC_PROPOSAL_WORDS: what was planned there has the same words
 * @BC_PROPOSAL_PUPILS: half or more of them are there
 * @BC_PROPOSAL_KIND: that kind of cluster is meant for that kind of need
 *
 * Why there and not elsewhere; the weightiest reason.
 */
typedef enum
{
  BC_PROPOSAL_OWN,
  BC_PROPOSAL_WORDS,
  BC_PROPOSAL_PUPILS,
  BC_PROPOSAL_KIND,
} BcProposalReason;

/**
 * BcClusterProposal:
 * @key: the same for the same proposal; no names in it
 * @kind: the kind of line they share
 * @text: the shortest of the lines they share, as it was written
 * @lines: (element-type BcSharedLine): all the lines it rests on
 * @cluster: (nullable): where they might go; %NULL for a cluster of their own
 * @reason: why there
 * @word: (nullable): the first of the words that they share with what was planned there
 * @pupils: (element-type utf8): the ids of everybody who shares it, at least two
 * @moving: (element-type utf8): the ids of who of them is not there yet and may be moved
 *
 * Pupils who might be in one cluster, because of something that was written about each of them.
 */
typedef struct
{
  char             *key;
  const char       *kind;
  const char       *text;
  GPtrArray        *lines;
  const char       *cluster;
  BcProposalReason  reason;
  const char       *word;
  GPtrArray        *pupils;
  GPtrArray        *moving;
} BcClusterProposal;

void bc_cluster_proposal_free (BcClusterProposal *self);

/**
 * bc_cluster_proposals_find:
 * @needs: what is known
 *
 * Which pupils might go together, and where to. Two or more share a line when it is of one kind
 * and has a word in common. They go to the cluster whose own words or pupils say so; else a need
 * for instruction, tasks, time or material goes to the intensive cluster, and one that asks for a
 * challenge to the enriched one; else three or more get a cluster of their own. Signals go where
 * the words of a cluster are about them, and nowhere else. Who is in another cluster than the basic
 * one stays there. What more than half of a larger group needs is no cluster's but everybody's.
 * Nothing shared, nothing proposed.
 *
 * Returns: (transfer full) (element-type BcClusterProposal): the proposals, most pupils first;
 *   their texts are those of @needs
 */
GPtrArray *bc_cluster_proposals_find (BcSharedNeeds *needs);

G_END_DECLS
