/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-review-facts.h"

G_BEGIN_DECLS

/* What reads the facts of a group review, point by point. Nothing but bc-review-facts.c needs
 * this. */

/**
 * BcReviewReader:
 * @group: the group of @meeting
 * @period: (nullable): its period
 * @since: the day of the review before, or "" where there was none
 * @facts: what was found so far
 * @error: the first that went wrong
 *
 * A reading under way.
 */
typedef struct
{
  BcContext  *context;
  BcEdits    *edits;
  BcMeeting  *meeting;
  const char *group;
  BcPeriod   *period;
  const char *since;
  GPtrArray  *facts;
  GError     *error;
} BcReviewReader;

/**
 * bc_review_reader_add:
 * @heading: under which words it stands, or ""
 * @text: (transfer full): what is so
 * @page: where it is worked on, or ""
 * @record: (nullable): the record that it is about
 *
 * Adds a fact.
 */
void bc_review_reader_add (BcReviewReader *self,
                           const char     *heading,
                           char           *text,
                           const char     *page,
                           gpointer        record);

/**
 * bc_review_reader_problem:
 *
 * Returns: where the first error of the reading goes
 */
GError **bc_review_reader_problem (BcReviewReader *self);

/**
 * bc_review_reader_is_new:
 * @day: a day
 *
 * Returns: whether @day is of after the review before
 */
gboolean bc_review_reader_is_new (BcReviewReader *self,
                                  const char     *day);

/**
 * bc_review_reader_list_plans:
 * @period: (nullable): a period
 *
 * Returns: (transfer full) (element-type BcGroupPlan): the plans of the group in @period
 */
GPtrArray *bc_review_reader_list_plans (BcReviewReader *self,
                                        BcPeriod       *period);

/* The points, each in the file of what it tells of. */
void bc_review_read_going_well (BcReviewReader *self);
void bc_review_read_group      (BcReviewReader *self);
void bc_review_read_plan       (BcReviewReader *self);
void bc_review_read_question   (BcReviewReader *self);
void bc_review_read_pupils     (BcReviewReader *self);

G_END_DECLS
