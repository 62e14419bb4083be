/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-route-state.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcEntry:
 * @section: under which heading
 * @title: what it is about
 * @text: the words
 *
 * A record as one reads it in a list.
 */
typedef struct
{
  const char *section;
  char       *title;
  char       *text;
} BcEntry;

void bc_entry_free (BcEntry *self);

/**
 * bc_entries_list:
 * @context: the school, and which group and period
 * @place: a place of the circle
 *
 * What the place holds of the group in the period, section by section. The teacher's own sealed
 * texts are opened with their own keys, and only for them.
 *
 * Returns: (transfer full) (element-type BcEntry): the entries, or %NULL when the file could not be
 *   read
 */
GPtrArray *bc_entries_list (BcContext  *context,
                            BcPlace     place,
                            GError    **error);

G_END_DECLS
