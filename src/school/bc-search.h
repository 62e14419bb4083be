/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-search-hit.h"
#include "school/bc-session.h"

G_BEGIN_DECLS

/**
 * BcSearchQuery:
 * @words: what was typed
 * @family: what kind of thing; %BC_SEARCH_N_FAMILIES for all
 * @group: (nullable): only what is of the group with this id; %NULL for all
 * @period: (nullable): only what is of the period with this id, pupils aside; %NULL for all
 *
 * What is looked for.
 */
typedef struct
{
  const char    *words;
  BcSearchFamily family;
  const char    *group;
  const char    *period;
} BcSearchQuery;

#define BC_TYPE_SEARCH (bc_search_get_type ())

/**
 * BcSearch:
 *
 * Looks in all that is written in a school, for somebody and in the rights of their role. It reads
 * by a view of its own, so that it can be done in a thread. What they sealed is opened and read
 * each time, in memory alone.
 */
G_DECLARE_FINAL_TYPE (BcSearch, bc_search, BC, SEARCH, GObject)

/**
 * bc_search_new:
 * @session: the school, and who searches
 *
 * Returns: (transfer full): a search
 */
BcSearch *bc_search_new (BcSession *session);

/**
 * bc_search_run:
 * @query: what is looked for
 * @cancellable: (nullable): stops it
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Searches, and waits for it: for the console tool and for tests.
 *
 * Returns: (transfer full) (element-type BcSearchHit): what the user may find, by family, pupils
 *   by name and all else the newest first; a family is cut short where it is long. %NULL on failure
 */
GPtrArray *bc_search_run (BcSearch             *self,
                          const BcSearchQuery  *query,
                          GCancellable         *cancellable,
                          GError              **error);

/**
 * bc_search_is_cut_short:
 * @hits: (element-type BcSearchHit): what bc_search_run() gave
 * @family: what kind of thing was asked for
 *
 * Returns: whether there may be more than was given
 */
gboolean bc_search_is_cut_short (GPtrArray      *hits,
                                 BcSearchFamily  family);

/**
 * bc_search_run_async:
 *
 * The same in a thread. The search before it that is not ready yet is called off.
 */
void bc_search_run_async (BcSearch            *self,
                          const BcSearchQuery *query,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data);

GPtrArray *bc_search_run_finish (BcSearch      *self,
                                 GAsyncResult  *result,
                                 GError       **error);

/**
 * bc_search_call_off:
 *
 * Calls off the search that is not ready yet.
 */
void bc_search_call_off (BcSearch *self);

G_END_DECLS
