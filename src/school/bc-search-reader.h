/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-word-match.h"
#include "school/bc-search-hit.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * BcSearchReader:
 * @store: where records are read from
 * @me: who searches
 * @words: what is looked for
 * @names: (nullable): the names in the school, once they were needed
 *
 * Reads what the index found, and tells it as a hit.
 */
typedef struct
{
  BcStore     *store;
  BcStaff     *me;
  BcWordMatch *words;
  GPtrArray   *names;
} BcSearchReader;

/**
 * bc_search_reader_read:
 * @record: what was found
 * @opened: (nullable): for each field of it what was sealed there, or %NULL; %NULL where none of it
 *   is opened
 *
 * Returns: (transfer full) (nullable): the hit; %NULL where it is not @me's to find, or where the
 *   words are not in what @me reads of it
 */
BcSearchHit *bc_search_reader_read (BcSearchReader *self,
                                    gpointer        record,
                                    char          **opened);

/**
 * bc_search_reader_is_of_group:
 * @hit: a hit
 * @group: the id of a group
 *
 * Returns: whether @hit is of that group; a pupil is of all groups they are in
 */
gboolean bc_search_reader_is_of_group (BcSearchReader *self,
                                       BcSearchHit    *hit,
                                       const char     *group);

/**
 * bc_search_reader_is_of_period:
 * @hit: a hit
 * @period: a period
 *
 * Returns: whether @hit is of it, or of a day in it where it is of no period; a pupil always is
 */
gboolean bc_search_reader_is_of_period (BcSearchHit *hit,
                                        BcPeriod    *period);

G_END_DECLS
