/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "domain/bc-route-state.h"
#include "school/bc-search-hit.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/* No such field. */
#define BC_SEARCH_NONE G_MAXUINT

/**
 * BcSearchKind:
 * @type: a kind of record
 * @family: where it is shown
 * @place: the part of the circle whose readers may find it; %BC_N_PLACES where the record says it
 * @label: what a person reads for it
 * @about: the field that says what it is about: a pupil, a plan or a talk
 * @group: the field of its group
 * @period: the field of its period
 * @date: the field of its day
 * @page: the page it lives on; "%s" is the id of what @about says, "%r" that of the record itself
 *
 * What searching must know of a kind of record. A kind that is not told here is never shown.
 */
typedef struct
{
  GType        (*type) (void);
  BcSearchFamily family;
  BcPlace      place;
  const char  *label;
  guint        about;
  guint        group;
  guint        period;
  guint        date;
  const char  *page;
} BcSearchKind;

/**
 * bc_search_kind_find:
 *
 * Returns: (transfer none) (nullable): what is told of @type
 */
const BcSearchKind *bc_search_kind_find (GType type);

/**
 * bc_search_kind_get_about:
 * @store: where it is read from
 * @record: a record of that kind
 * @type: the kind of record that it may be about
 *
 * Returns: (transfer full) (nullable): what @record is about, where that is a @type and not
 *   removed; @record itself where it is one
 */
gpointer bc_search_kind_get_about (const BcSearchKind *self,
                                   BcStore            *store,
                                   gpointer            record,
                                   GType               type);

/**
 * bc_search_kind_get_text:
 * @record: a record
 * @field: a field of it
 *
 * Returns: (transfer none): what the field holds; "" for %BC_SEARCH_NONE
 */
const char *bc_search_kind_get_text (gpointer record,
                                     guint    field);

G_END_DECLS
