/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-word-match.h"
#include "storage/bc-database.h"
#include "storage/bc-found.h"

G_BEGIN_DECLS

/* The index of the words of all records that are not removed: bc_searched_get_fields() says which
 * words. What is sealed cannot come in it. */

/* Makes the triggers that keep the index and fills it, within the transaction that makes the newest
 * tables. */
gboolean bc_search_index_make (BcDatabase  *database,
                               GError     **error);

/* Those with all words of @words, the newest first. */
GPtrArray *bc_search_index_find (BcDatabase   *database,
                                 BcWordMatch  *words,
                                 GError      **error);

/* What @author made with a sealed field that holds something, the newest first. */
GPtrArray *bc_search_index_list_sealed (BcDatabase  *database,
                                        const char  *author,
                                        GError     **error);

G_END_DECLS
