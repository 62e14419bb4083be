/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The talks of the school ring: groepsbespreking, leerlingbespreking, consultatie. */

/**
 * bc_meetings_list:
 * @context: the school, and which group
 * @kind: one of the BC_MEETING_ words
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcMeeting): the talks of the group, of all periods, by
 *   their day; those without a day come last
 */
GPtrArray *bc_meetings_list (BcContext   *context,
                             const char  *kind,
                             GError     **error);

/**
 * bc_meetings_add:
 * @context: the school, and which group and period
 * @kind: one of the BC_MEETING_ words
 * @day: when, or ""
 *
 * Plans a talk of the group, as one step or as a part of an open one. A group review gets its
 * points from the settings.
 *
 * Returns: (transfer full): the talk
 */
BcMeeting *bc_meetings_add (BcContext  *context,
                            const char *kind,
                            const char *day);

/**
 * bc_meetings_find_next:
 * @meetings: (element-type BcMeeting): from bc_meetings_list()
 *
 * Returns: (transfer none) (nullable): the first of @meetings that was not held
 */
BcMeeting *bc_meetings_find_next (GPtrArray *meetings);

/**
 * bc_meetings_find_last:
 * @meetings: (element-type BcMeeting): from bc_meetings_list()
 *
 * Returns: (transfer none) (nullable): the last of @meetings that was held
 */
BcMeeting *bc_meetings_find_last (GPtrArray *meetings);

/**
 * bc_meetings_find:
 * @id: the id of a talk, or ""
 *
 * Returns: (transfer full) (nullable): the talk, if it is there and not removed
 */
BcMeeting *bc_meetings_find (BcEdits    *edits,
                             const char *id);

/**
 * bc_meetings_find_before:
 * @meeting: a talk
 *
 * Returns: (transfer full) (nullable): the last talk of its kind and group that was held before it
 */
BcMeeting *bc_meetings_find_before (BcContext *context,
                                    BcMeeting *meeting);

/**
 * bc_meetings_find_period:
 * @day: a day
 *
 * Returns: (transfer full) (nullable): the period that @day lies in
 */
BcPeriod *bc_meetings_find_period (BcContext  *context,
                                   const char *day);

/**
 * bc_meetings_set_day:
 * @meeting: a talk
 * @day: its day
 *
 * Moves a talk, as one step. It belongs to the period that @day lies in; where that is none, it
 * stays with the one it had.
 */
void bc_meetings_set_day (BcContext  *context,
                          BcMeeting  *meeting,
                          const char *day);

/**
 * bc_meetings_start:
 * @meeting: a talk
 * @today: today, which becomes its day whatever was planned
 * @time: what the clock says, "14:30"
 *
 * Begins a talk, as one step; where nobody is at it yet, the usual people are.
 */
void bc_meetings_start (BcContext  *context,
                        BcMeeting  *meeting,
                        const char *today,
                        const char *time);

/**
 * bc_meetings_is_under_way:
 *
 * Returns: whether @meeting began and was not rounded off yet
 */
gboolean bc_meetings_is_under_way (BcMeeting *meeting);

/**
 * bc_meetings_finish:
 *
 * Has @meeting stand with those that were held, as one step.
 */
void bc_meetings_finish (BcEdits   *edits,
                         BcMeeting *meeting);

/**
 * bc_meetings_dup_title:
 * @meeting: a talk
 *
 * Returns: (transfer full): what it is, about whom and when: “Group review 5/6, 1 December”
 */
char *bc_meetings_dup_title (BcContext *context,
                             BcMeeting *meeting);

G_END_DECLS
