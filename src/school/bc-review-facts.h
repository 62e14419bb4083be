/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcReviewFact:
 * @heading: under which words it stands, or ""
 * @text: what is so, in a line
 * @page: where it is worked on, as a target of `win.go`, or ""
 * @record: (nullable): the record that it is about
 *
 * Something that stands ready for a point of a group review.
 */
typedef struct
{
  char     *heading;
  char     *text;
  char     *page;
  BcRecord *record;
} BcReviewFact;

void bc_review_fact_free (BcReviewFact *self);

/**
 * bc_review_facts_list:
 * @context: the school
 * @meeting: a group review
 * @kind: one of the BC_POINT_ words; another one has no facts
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * What stands ready for a point, as things are now: read from the group's work and from what its
 * teacher shared, never from what is somebody's own.
 *
 * Returns: (transfer full) (element-type BcReviewFact) (nullable): the facts, in the order to tell
 *   them
 */
GPtrArray *bc_review_facts_list (BcContext   *context,
                                 BcMeeting   *meeting,
                                 const char  *kind,
                                 GError     **error);

G_END_DECLS
