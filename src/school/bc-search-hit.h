/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"

G_BEGIN_DECLS

/**
 * BcSearchFamily:
 *
 * What kind of thing is looked for, in the order in which hits are shown.
 */
typedef enum
{
  BC_SEARCH_PUPILS,
  BC_SEARCH_NOTES,
  BC_SEARCH_UNDERSTANDING,
  BC_SEARCH_PLANS,
  BC_SEARCH_TALKS,
  BC_SEARCH_AGREEMENTS,
  BC_SEARCH_TEACHER,
  BC_SEARCH_SCHOOL,
  BC_SEARCH_EXTERNAL,
  BC_SEARCH_N_FAMILIES
} BcSearchFamily;

/**
 * bc_search_family_get_id:
 *
 * Returns: (transfer none): the word by which the console tool names @family
 */
const char *bc_search_family_get_id (BcSearchFamily family);

/**
 * bc_search_family_from_id:
 *
 * Returns: the family, or %BC_SEARCH_N_FAMILIES where @id is none
 */
BcSearchFamily bc_search_family_from_id (const char *id);

/**
 * bc_search_family_get_label:
 *
 * Returns: (transfer none): what a person reads for @family
 */
const char *bc_search_family_get_label (BcSearchFamily family);

/**
 * BcSearchHit:
 * @family: what kind of thing it is
 * @id: the id of the record
 * @field: in which field of it the first of the words is
 * @kind: what it is, in a word or two
 * @title: whom or what it is about
 * @where: its day and its group, "" where there is nothing to say
 * @day: its day, or ""
 * @markup: the words around what was found, in Pango's markup with that in bold; "" for a pupil,
 *   and for what is sealed
 * @page: where it lives, for the window's action `win.go`
 * @group: the id of its group, or ""
 * @period: the id of its period, or ""
 * @sealed: whether it was found in what only the user can open
 *
 * One thing that was found.
 */
typedef struct
{
  BcSearchFamily family;
  char          *id;
  guint          field;
  char          *kind;
  char          *title;
  char          *where;
  char          *day;
  char          *markup;
  char          *page;
  char          *group;
  char          *period;
  gboolean       sealed;
} BcSearchHit;

void bc_search_hit_free (BcSearchHit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcSearchHit, bc_search_hit_free)

G_END_DECLS
